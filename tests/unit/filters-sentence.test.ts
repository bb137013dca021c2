import { expect, test } from "vitest";
import { listIds } from "@/lib/domain/list";
import { OUTCOMES } from "@/lib/domain/outcomes";
import { type Filter, NO_FILTER } from "@/lib/schema/parameters/filter";
import { writeFilter } from "@/lib/view-models/filters/filter-sentence";

const sentence = (filter: Partial<Filter>, list: Parameters<typeof writeFilter>[0] = "milestones") =>
  writeFilter(list, { ...NO_FILTER, ...filter }, 12, (_, id) => id);

test("a list of milestones takes whoever is involved, and of outcomes who is responsible", () => {
  expect(sentence({ company: ["Toyota"] })).toBe(
    "12 milestones about solid-state batteries, involving Toyota.",
  );
  expect(sentence({ company: ["Toyota"], outcome: ["late"] })).toBe(
    "12 milestones about solid-state batteries, that Toyota or a part of it is responsible for, with the outcome late.",
  );
  expect(sentence({ company: ["Toyota"] }, "partnerships")).toContain("involving Toyota");
});

test("all outcomes together are the promises that ever had a deadline", () => {
  const all = listIds(OUTCOMES);
  expect(sentence({ outcome: all })).toBe(
    "12 milestones about solid-state batteries, with a first deadline.",
  );
  expect(sentence({ outcome: all }, "companies")).toContain(
    "responsible for a promise with a first deadline",
  );
  expect(sentence({ outcome: all.slice(1) })).toContain("with the outcome");
});

test("several companies are joined as they are asked for, and a role is theirs where some are", () => {
  const both = { company: ["toyota", "idemitsu"] };
  expect(sentence({ ...both, match: "all" })).toMatch(/involving \S+ and \S+\.$/);
  expect(sentence(both)).toMatch(/involving \S+ or \S+\.$/);
  expect(sentence({ ...both, role: ["supplier"] }, "partnerships")).toContain(", in the role supplier");
  expect(sentence({ role: ["supplier"] }, "partnerships")).toContain(
    "with the role supplier among the parties",
  );
  expect(sentence({ electrolyte: ["sulfide", "oxide"] })).toContain("with sulfide or oxide electrolyte");
});
