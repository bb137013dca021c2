import { expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { createKeepingClient, createKept, keepAnswer, keepRecords } from "@/lib/db/kept";

const PLAIN = {} as Client;

function reader() {
  const params: string[][] = [];
  const read = async (missing: string[]) => {
    params.push(missing);
    return missing.filter((key) => key !== "nobody").map((key) => [key, { key }] as const);
  };
  return { params, read };
}

test("of records only those are read that were not read before; what is not there is asked for anew", async () => {
  const client = createKeepingClient(PLAIN, createKept());
  const { params, read } = reader();
  await keepRecords(client, "company", ["a", "b", "a", "nobody"], read);
  const found = await keepRecords(client, "company", ["b", "c", "nobody"], read);
  expect([...found.keys()].sort()).toEqual(["b", "c"]);
  expect(params).toEqual([
    ["a", "b", "nobody"],
    ["c", "nobody"],
  ]);
});

test("records of another kind, of another version and of a client that keeps nothing are read", async () => {
  const client = createKeepingClient(PLAIN, createKept());
  const { params, read } = reader();
  await keepRecords(client, "company", ["a"], read);
  await keepRecords(client, "source", ["a"], read);
  await keepRecords(createKeepingClient(PLAIN, createKept()), "company", ["a"], read);
  await keepRecords(PLAIN, "company", ["a"], read);
  await keepRecords(PLAIN, "company", ["a"], read);
  expect(params).toHaveLength(5);
});

test("the same question is answered once, another one and one that failed anew", async () => {
  const client = createKeepingClient(PLAIN, createKept());
  let answers = 0;
  const answer = async () => {
    answers += 1;
    if (answers === 3) throw new Error("gone");
    return { answers };
  };
  const both = [keepAnswer(client, ["a", { in: 1 }], answer), keepAnswer(client, ["a", { in: 1 }], answer)];
  expect(await Promise.all(both)).toEqual([{ answers: 1 }, { answers: 1 }]);
  expect(await keepAnswer(client, ["a", { in: 2 }], answer)).toEqual({ answers: 2 });
  await expect(keepAnswer(client, ["b"], answer)).rejects.toThrow("gone");
  expect(await keepAnswer(client, ["b"], answer)).toEqual({ answers: 4 });
});
