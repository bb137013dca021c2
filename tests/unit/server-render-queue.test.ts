import fc from "fast-check";
import { expect, test } from "vitest";
import { QueueFullError, RenderQueue } from "@/lib/server/render-queue";

/** Work that ends when it is told to. */
function heldWork() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => ended, end };
}

/** A clock by which everything takes long. */
function dearClock() {
  let now = 0;
  return () => {
    now += 1_000;
    return now;
  };
}

/** Lets everything go on that waits for nothing. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test("no more is made at the same time than the bound, and all that was taken on is made", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 4 }),
      async (clients, atOnce) => {
        const queue = new RenderQueue({ atOnce, waiting: 100 }, dearClock());
        let [running, most, made] = [0, 0, 0];
        const work = async () => {
          most = Math.max(most, ++running);
          await settle();
          running--;
          made++;
        };
        await Promise.all(clients.map((client) => queue.run(client, work)));
        expect(made).toBe(clients.length);
        const own = [...new Set(clients)].map((client) => clients.filter((each) => each === client).length);
        const places = own.map((count) => Math.min(count, Math.max(1, atOnce - 1)));
        expect(most).toBe(
          Math.min(
            atOnce,
            places.reduce((sum, each) => sum + each, 0),
          ),
        );
      },
    ),
  );
});

test("whoever asks for much leaves a place, in which another client begins at once", async () => {
  const queue = new RenderQueue({ atOnce: 2, waiting: 100 });
  const held = heldWork();
  let begun = 0;
  const hold = () => {
    begun += 1;
    return held.work();
  };
  const much = [1, 2, 3].map(() => queue.run("much", hold));
  await settle();
  expect(begun).toBe(1);
  await queue.run("little", async () => {});
  held.end();
  await Promise.all(much);
  expect(begun).toBe(3);
});

test("a client whose answers are light has every place, until one of them is dear", async () => {
  let now = 0;
  const queue = new RenderQueue({ atOnce: 2, waiting: 100 }, () => now);
  const begunOf = async () => {
    const held = heldWork();
    let begun = 0;
    const all = [1, 2, 3].map(() =>
      queue.run("one", () => {
        begun += 1;
        return held.work();
      }),
    );
    await settle();
    const atOnce = begun;
    held.end();
    await Promise.all(all);
    return atOnce;
  };
  expect(await begunOf()).toBe(1);
  expect(await begunOf()).toBe(2);
  await queue.run("one", async () => {
    now += 2_000;
  });
  expect(await begunOf()).toBe(1);
});

test("clients take turns: whoever asks for much waits behind themselves", async () => {
  const queue = new RenderQueue({ atOnce: 1, waiting: 100 });
  const order: string[] = [];
  const held = heldWork();
  const first = queue.run("much", held.work);
  const params = ["much", "much", "much", "little", "other", "little"];
  const all = params.map((client) => queue.run(client, async () => void order.push(client)));
  held.end();
  await Promise.all([first, ...all]);
  expect(order).toEqual(["much", "little", "other", "much", "little", "much"]);
});

test("where there is no room, whoever has most waiting gives way; four of another client always get through", async () => {
  const queue = new RenderQueue({ atOnce: 1, waiting: 8 });
  const held = heldWork();
  const first = queue.run("much", held.work);
  const much = Array.from({ length: 30 }, () => queue.run("much", async () => "made"));
  const four = Array.from({ length: 4 }, () => queue.run("four", async () => "made"));
  const settled = Promise.allSettled([...much, ...four]);
  held.end();
  await first;
  const results = await settled;
  expect(results.slice(30).map(({ status }) => status)).toEqual(new Array(4).fill("fulfilled"));
  const refused = results.filter((result) => result.status === "rejected");
  expect(refused).toHaveLength(34 - 8);
  for (const { reason } of refused) expect(reason).toBeInstanceOf(QueueFullError);
});

test("work that fails gives its place to the next", async () => {
  const queue = new RenderQueue({ atOnce: 1, waiting: 8 });
  const failing = queue.run("a", () => Promise.reject(new Error("failed")));
  const next = queue.run("a", async () => "made");
  await expect(failing).rejects.toThrow("failed");
  expect(await next).toBe("made");
  expect(await queue.run("b", async () => "made too")).toBe("made too");
});
