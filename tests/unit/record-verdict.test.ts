import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listIds } from "@/lib/domain/list";
import { countParts, OUTCOMES, type Outcome, type PromiseParts } from "@/lib/domain/outcomes";
import { getOutcomeHref, writeVerdict, writeVerdictText } from "@/lib/view-models/promise-record";

/** The record of so many promises of each outcome. */
function recordOf(counts: Partial<Record<Outcome, number>>): PromiseParts {
  return countParts(listIds(OUTCOMES).map((outcome) => ({ outcome, count: counts[outcome] ?? 0 })));
}

const someRecord = fc
  .record(
    Object.fromEntries(listIds(OUTCOMES).map((id) => [id, fc.oneof(fc.nat(3), fc.nat(4000))])) as Record<
      Outcome,
      fc.Arbitrary<number>
    >,
  )
  .map(recordOf);
const someParts = fc.oneof(
  someRecord,
  fc.constantFrom(...listIds(OUTCOMES)).map((id) => recordOf({ [id]: 1 })),
);

const numberIn = (text: string) => Number(text.replaceAll(",", ""));
const phrasesOf = (record: PromiseParts) =>
  writeVerdict(record, (outcome) => getOutcomeHref({}, null, outcome));

describe("the verdict", () => {
  test("tells all parts in one sentence", () => {
    const record = recordOf({
      ahead: 100,
      "on-time": 13,
      late: 7,
      unclear: 2,
      "put-off": 12,
      withdrawn: 6,
      missed: 4,
      "no-report": 64,
    });
    expect(writeVerdictText(record)).toBe(
      "Of 208 dated promises, 100 lie ahead; of the other 108, 13 were kept on time, 7 were kept late, 2 were kept (day unclear), 12 were put off, 6 were withdrawn, 4 were missed and 64 have passed without a report.",
    );
  });

  test.each([
    [{}, "No dated promise is known yet."],
    [{ ahead: 1 }, "The one dated promise lies ahead."],
    [{ ahead: 3 }, "Of 3 dated promises, all lie ahead."],
    [{ late: 2, missed: 1 }, "Of 3 dated promises, 2 were kept late and 1 was missed."],
    [{ "no-report": 1 }, "The one dated promise has passed without a report."],
    [{ ahead: 1, unclear: 1 }, "Of 2 dated promises, 1 lies ahead; the other one was kept (day unclear)."],
  ] as const)("of %o reads %s", (counts, words) => {
    expect(writeVerdictText(recordOf(counts))).toBe(words);
  });

  test("adds up: the parts in the text are the dated promises, and what became of them is the other N", () => {
    fc.assert(
      fc.property(someParts, (record) => {
        const { dated, parts } = record;
        const text = writeVerdictText(record);
        if (dated === 1) {
          expect(text).toMatch(/^The one dated promise [a-z ()]+\.$/);
          return;
        }
        const [, other] = text.match(/of the other ([\d,]+),/) ?? [];
        const rest = text
          .replace(/^Of [\d,]+ /, "")
          .replace(/of the other [\d,]+,/, "")
          .replace("the other one", "1");
        const told = [...rest.matchAll(/[\d,]*\d/g)].map(([number]) => numberIn(number));
        const sum = told.reduce((all, each) => all + each, 0);
        // Where all lie ahead the sentence says so in words.
        expect(sum).toBe(parts.ahead === dated ? 0 : dated);
        if (other !== undefined) expect(numberIn(other)).toBe(dated - parts.ahead);
      }),
    );
  });

  test("leads from each number to exactly the promises that it counts", () => {
    fc.assert(
      fc.property(someParts, (record) => {
        const linked = phrasesOf(record).filter(({ href }) => href !== null);
        for (const { text, href } of linked) {
          const query = new URL(href ?? "", "http://x").searchParams;
          const outcomes = query.getAll("outcome") as Outcome[];
          expect(outcomes.length).toBeGreaterThan(0);
          const counted = outcomes.reduce((sum, outcome) => sum + record.parts[outcome], 0);
          const number = text.includes("one") ? "1" : (text.match(/[\d,]*\d/)?.[0] ?? "");
          expect(numberIn(number)).toBe(counted);
        }
        const { parts, dated } = record;
        const told = listIds(OUTCOMES).filter(
          (id) => parts[id] > 0 && !(id === "ahead" && parts.ahead === dated),
        );
        expect(linked).toHaveLength(dated < 2 ? dated : told.length + 1);
      }),
    );
  });

  test("carries the filter and the day of its page along", () => {
    const href = getOutcomeHref({ company: ["aster"] }, "2024-01-31", "no-report");
    const query = new URL(href, "http://x").searchParams;
    expect(Object.fromEntries(query)).toEqual({
      company: "aster",
      outcome: "no-report",
      asOf: "2024-01-31",
    });
  });
});
