import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildMilestoneHistory } from "@/lib/domain/derive/history";
import { deriveMilestone } from "@/lib/domain/derive/milestone-belief";
import type { EdtfDate } from "@/lib/domain/edtf-date";
import { CHANGES, type Revision } from "@/lib/domain/revisions";
import { listSpeakers as saidByDay } from "@/lib/domain/statement";
import { claim, PARTIES, someClaims } from "@/tests/support/made-claims";

const revisions = (claims: Parameters<typeof buildMilestoneHistory>[0]) =>
  buildMilestoneHistory(claims, PARTIES).map(({ revision }) => revision);

/** A promise told twelve times over nine years, by its maker unless it says otherwise. */
const TWELVE: [says: Parameters<typeof claim>[0], date: string | null, saidOn: string, is: Revision][] = [
  ["target", null, "2016-03-01", "promised"],
  ["target", "2020/2023", "2017-07-25", "refined"],
  ["target", "2020/2023", "2018-05-02", "reaffirmed"],
  ["target", null, "2019-10-22", "reaffirmed"],
  ["target", "../2025", "2021-09-07", "slipped"],
  ["target", "2025", "2022-01-06", "refined"],
  ["delayed", null, "2022-11-11", "delayed"],
  ["target", "2027/2028", "2023-06-13", "reopened"],
  ["target", "2026/2029", "2024-02-01", "widened"],
  ["target", "2026/2027", "2024-09-06", "refined"],
  ["target", "2025-07/2026", "2025-01-15", "pulled-in"],
  ["achieved", "2026-03", "2026-03-20", "achieved"],
];

const twelve = TWELVE.map(([says, date, saidOn]) => claim(says, date, saidOn));

describe("the history of a milestone", () => {
  test("twelve statements over nine years, each told for what it did", () => {
    expect(revisions(twelve)).toEqual(TWELVE.map(([, , , is]) => is));
  });

  test("of those twelve, the slips are in days, at least and at most, from the date before", () => {
    const words = buildMilestoneHistory(twelve, PARTIES);
    expect(words[4]?.shift).toEqual({ minDays: null, maxDays: 2191 });
    // A reopened promise is told against the last dated target, and counts as the move that it is.
    expect(words[7]).toMatchObject({ from: { edtf: "2025" }, to: { edtf: "2027/2028" }, move: "slipped" });
    expect(words[7]?.shift).toEqual({ minDays: 366, maxDays: 1460 });
    expect(words[9]?.shift).toBeNull();
    expect(words[11]).toMatchObject({ from: { edtf: "2025-07/2026" }, to: { edtf: "2026-03" }, shift: null });
  });

  test("a stranger's target after a party's is third-hand, and moves nothing", () => {
    const history = [
      claim("target", "2027", "2024-01-01"),
      claim("target", "2030", "2025-01-01", { saidBy: [] }),
      claim("target", "2027", "2025-06-01"),
    ];
    expect(revisions(history)).toEqual(["promised", "third-hand", "reaffirmed"]);
  });

  test("a stranger who speaks of a delay once the target has passed says that it was missed", () => {
    const history = [
      claim("target", "2024", "2023-01-01"),
      claim("delayed", null, "2024-06-01", { saidBy: [] }),
      claim("delayed", null, "2025-02-01", { saidBy: [] }),
      claim("delayed", null, "2025-03-01", { saidBy: [] }),
    ];
    expect(revisions(history)).toEqual(["promised", "third-hand", "missed", "third-hand"]);
    expect(buildMilestoneHistory(history, PARTIES)[2]).toMatchObject({
      from: { edtf: "2024" },
      to: { edtf: "2024" },
      shift: null,
    });
  });

  test("whatever changes what is believed is told as a change", () => {
    const bounds = (date: EdtfDate | null) => date && [date.earliest, date.latest];
    fc.assert(
      fc.property(someClaims(), (claims) => {
        const words = buildMilestoneHistory(claims, PARTIES);
        const ordered = words.map(({ claim: each }) => each);
        const believed = (count: number) => {
          const belief = deriveMilestone(ordered.slice(0, count), PARTIES);
          const { current, achieved, happened, withdrawn, notMet } = belief;
          return { current: bounds(current), achieved: bounds(achieved), happened, withdrawn, notMet };
        };
        for (const [index, { revision }] of words.entries())
          if (!isDeepStrictEqual(believed(index), believed(index + 1))) expect(CHANGES).toContain(revision);
      }),
      { numRuns: 500 },
    );
  });

  test("what happened moves no more: another word about its day narrows it, widens it or gives another day", () => {
    const history = [
      claim("target", "2026", "2024-01-01"),
      claim("achieved", "2026-01-29", "2026-01-29"),
      claim("achieved", "../2026-02", "2026-02-28", { saidBy: [] }),
      claim("achieved", "2026-01", "2026-03-01", { saidBy: [] }),
      claim("achieved", "2026-02", "2026-03-02", { saidBy: [] }),
      claim("achieved", "2026-02", "2026-03-03", { saidBy: [] }),
      claim("achieved", null, "2026-03-04", { saidBy: [] }),
    ];
    const told = ["promised", "achieved", "widened", "refined", "refined", "reaffirmed", "reaffirmed"];
    expect(revisions(history)).toEqual(told);
    expect(buildMilestoneHistory(history, PARTIES)[2]?.shift).toBeNull();
  });

  test("a word told as a move is one, and a move is told as one", () => {
    const moves: ReadonlySet<Revision> = new Set(["slipped", "pulled-in"]);
    fc.assert(
      fc.property(someClaims(), (claims) => {
        for (const { revision, move } of buildMilestoneHistory(claims, PARTIES)) {
          if (moves.has(revision)) expect(move).toBe(revision);
          if (move !== null) expect([move, "reopened"]).toContain(revision);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a party that repeats its target after its end, as put off, says that it was missed", () => {
    const history = [claim("target", "../2023", "2022-01-01"), claim("delayed", "../2023", "2024")];
    expect(revisions(history)).toEqual(["promised", "missed"]);
  });

  test("a party's first date begins the history anew after strangers' words", () => {
    const history = [
      claim("target", "2026", "2024-01-01", { saidBy: [] }),
      claim("target", "2030", "2025-01-01"),
    ];
    expect(revisions(history)).toEqual(["promised", "promised"]);
  });

  test("a withdrawal ends it, a later date reopens it", () => {
    const history = [
      claim("target", "2026", "2024-01-01"),
      claim("withdrawn", null, "2025-01-01"),
      claim("target", null, "2025-03-01"),
      claim("target", "2030", "2025-06-01"),
    ];
    expect(revisions(history)).toEqual(["promised", "withdrawn", "reaffirmed", "reopened"]);
  });

  test("what is withdrawn or put off already is so only once, until a date brings it back", () => {
    const history = [
      claim("target", "2026", "2024-01-01"),
      claim("delayed", null, "2024-06-01"),
      claim("delayed", null, "2024-07-01"),
      claim("withdrawn", null, "2025-01-01"),
      claim("withdrawn", "2025", "2025-02-01"),
      claim("target", "2030", "2025-06-01"),
      claim("withdrawn", null, "2025-07-01"),
    ];
    const told = ["promised", "delayed", "reaffirmed", "withdrawn", "reaffirmed", "reopened", "withdrawn"];
    expect(revisions(history)).toEqual(told);
  });

  test("missed is said once the window is over, and by anyone; before that it is not yet", () => {
    const history = [
      claim("target", "2024", "2023-01-01"),
      claim("not-yet", "2024-06", "2024-06-30", { saidBy: [] }),
      claim("not-yet", "2024", "2025-01-10", { saidBy: [] }),
    ];
    expect(revisions(history)).toEqual(["promised", "not-yet", "missed"]);
  });

  test("as of a day, later words change nothing", () => {
    fc.assert(
      fc.property(someClaims(), fc.constantFrom("2022-12-31", "2024-06-01", "2025-06-30"), (claims, day) => {
        const then = buildMilestoneHistory(saidByDay(claims, day), PARTIES);
        expect(buildMilestoneHistory(claims, PARTIES).slice(0, then.length)).toEqual(then);
      }),
    );
  });

  test("the order in which claims are given never matters", () => {
    fc.assert(
      fc.property(someClaims(), (claims) => {
        expect(buildMilestoneHistory([...claims].reverse(), PARTIES)).toEqual(
          buildMilestoneHistory(claims, PARTIES),
        );
      }),
    );
  });

  test("where no word changes anything, what is believed stays as it was", () => {
    const changing: ReadonlySet<Revision> = new Set(CHANGES);
    fc.assert(
      fc.property(someClaims(1), (claims) => {
        const words = buildMilestoneHistory(claims, PARTIES);
        for (const [index, { revision }] of words.entries()) {
          if (changing.has(revision)) continue;
          const said = words.map((word) => word.claim);
          const before = deriveMilestone(said.slice(0, index), PARTIES);
          const after = deriveMilestone(said.slice(0, index + 1), PARTIES);
          expect(after.current?.earliest).toBe(before.current?.earliest);
          expect(after.current?.latest).toBe(before.current?.latest);
          expect(after.withdrawn).toBe(before.withdrawn);
          expect(after.happened).toBe(before.happened);
        }
      }),
    );
  });

  test("a refinement is never a slip", () => {
    fc.assert(
      fc.property(someClaims(), (claims) => {
        for (const { revision, shift } of buildMilestoneHistory(claims, PARTIES))
          if (revision === "refined" || revision === "reaffirmed") expect(shift).toBeNull();
      }),
    );
  });
});
