import { describe, expect, test } from "vitest";
import { countRecord, type Outcome, type Recorded } from "@/lib/domain/outcomes";
import { pickLeadPromise } from "@/lib/domain/promise";
import { COLOURS, type Theme, type Token } from "@/lib/drawing/colours";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { buildMeasures, type CompareInput, writeComparison } from "@/lib/view-models/compare/compare";
import { buildComparePanel, getCompanyLook } from "@/lib/view-models/compare/panel";
import { listLikeFigures, listShared } from "@/lib/view-models/compare/shared";
import { metric } from "./record-fixture";
import { AS_OF, company, partnership } from "./timeline-fixture";
import { told } from "./trends-fixture";

function promise(outcome: Outcome, given: Partial<Recorded> = {}): Recorded {
  return { outcome, slips: 0, shiftDays: 0, overdueDays: null, ...given };
}

/** Two companies, the second with a part, side by side. */
function compareInput(given: Partial<CompareInput> = {}): CompareInput {
  const asked = { asOf: AS_OF, asOfParam: null, today: AS_OF, sort: null, limit: 100, cursor: null };
  return {
    params: { ...asked, filter: { ...NO_FILTER, company: ["aster", "birch"] } },
    compared: [company("aster"), company("birch")],
    records: new Map([
      [
        "aster",
        countRecord([promise("ahead"), promise("on-time"), promise("late", { slips: 1, shiftDays: 730 })]),
      ],
      ["birch", countRecord([promise("no-report", { overdueDays: 365 })])],
    ]),
    leads: new Map(),
    words: [],
    wholes: new Map([
      ["aster", ["aster"]],
      ["birch", ["birch"]],
      ["birch-cells", ["birch"]],
    ]),
    partnerships: [],
    metrics: [],
    companies: new Map(["aster", "birch", "cedar"].map((id) => [id, company(id)])),
    sources: new Map(),
    ...given,
  };
}

describe("records side by side", () => {
  test("counts share one scale, lengths of time another, and parts add up to what was promised", () => {
    const input = compareInput();
    const measures = new Map(buildMeasures(input).map(({ id, values }) => [id, values]));
    const shares = (id: Outcome | "slipped" | "shift" | "overdue") =>
      measures.get(id)?.map(({ share }) => share);
    expect(shares("late")).toEqual([1 / 3, 0]);
    expect(shares("slipped")).toEqual([1 / 3, 0]);
    expect(shares("no-report")).toEqual([0, 1 / 3]);
    expect(shares("shift")).toEqual([1, 0]);
    expect(shares("overdue")).toEqual([0, 0.5]);
    const counts = [...measures].filter(([id]) => !["slipped", "shift", "overdue"].includes(id));
    expect(counts.reduce((sum, [, values]) => sum + Number(values[0]?.words), 0)).toBe(3);
  });

  test("the sentence names who leads alone, and nobody where two do", () => {
    const input = compareInput();
    expect(writeComparison(input)).toBe(
      "aster has made the most dated promises (3). aster has the largest deadline shift: two years later. birch has the longest overdue promise: 12 months without a report.",
    );
    const same = new Map([...input.records].map(([id]) => [id, countRecord([promise("ahead")])]));
    expect(writeComparison({ ...input, records: same })).toBe("");
  });
});

describe("the lead promise", () => {
  test("is the one dated most often on the ladder of stages, of equals the later stage", () => {
    const launch = { kind: "vehicle-launch", datedClaims: 2, rank: 3 } as const;
    const pilot = { kind: "pilot-line", datedClaims: 2, rank: 1 } as const;
    const stake = { kind: "stake", datedClaims: 9, rank: 2 } as const;
    expect(pickLeadPromise([pilot, stake, launch])).toBe(launch);
    expect(pickLeadPromise([{ ...pilot, datedClaims: 3 }, launch])?.kind).toBe("pilot-line");
    expect(pickLeadPromise([stake])).toBe(stake);
    expect(pickLeadPromise([])).toBeNull();
  });
});

describe("the panel", () => {
  const [first, second] = [
    told("first", [["target", "2025", "2020-01", "aster"]]),
    told("second", [["target", "../2026", "2021-01", "birch"]], { owner: "birch" }),
  ];
  const leadOf = ({ milestone, course }: typeof first) => ({ milestone, course });

  test("draws each lead promise in its company's colour and sign, with its name at the end", () => {
    const { lines, rows } = buildComparePanel(
      compareInput({
        leads: new Map([
          ["aster", leadOf(first)],
          ["birch", leadOf(second)],
        ]),
        words: [...first.words, ...second.words],
      }),
    );
    expect(lines.map(({ label }) => label)).toEqual(["aster", "birch"]);
    expect(new Set(lines.map(({ look }) => look.ink)).size).toBe(2);
    expect(new Set(lines.map(({ look }) => look.sign)).size).toBe(2);
    expect(rows).toHaveLength(2);
  });

  test("draws a promise that two companies lead with once, under both names", () => {
    const leads = new Map(["aster", "birch"].map((id) => [id, leadOf(first)]));
    const { lines } = buildComparePanel(compareInput({ leads, words: first.words }));
    expect(lines.map(({ companies, label }) => [companies, label])).toEqual([
      [["aster", "birch"], "aster and birch"],
    ]);
  });
});

describe("what companies share", () => {
  const parties = (...ids: string[]) => ids.map((id) => ({ company: id, role: "partner" as const }));

  test("a partner works with two of them, be it with a part; a partnership of both is told as theirs", () => {
    const input = compareInput({
      partnerships: [
        partnership("one", { parties: parties("aster", "cedar") }),
        partnership("two", { parties: parties("birch-cells", "cedar") }),
        partnership("three", { parties: parties("birch", "birch-cells", "dogwood") }),
        partnership("four", { parties: parties("aster", "birch-cells") }),
      ],
    });
    const { together, partners } = listShared(input);
    expect(together.map(({ id }) => id)).toEqual(["four"]);
    expect(partners.map(({ id, with: both, partnerships }) => [id, both, partnerships.length])).toEqual([
      ["cedar", ["aster", "birch"], 2],
    ]);
  });

  test("figures stand side by side only where quantity, unit, nature, level and cycle are the same", () => {
    const of = (id: string, given: Partial<Parameters<typeof metric>[1]>) =>
      metric(id, { level: "cell", ...given });
    const theirs = { subject: { type: "milestone" as const, id: "m" }, saidBy: ["birch-cells"] };
    const own = of("own", {});
    for (const other of [
      { unit: "miles" },
      { nature: "measured" },
      { level: "pack" },
      { testCycle: "WLTP" },
    ] as const)
      expect(listLikeFigures(compareInput({ metrics: [own, of("other", { ...theirs, ...other })] }))).toEqual(
        [],
      );
    const [alike, ...more] = listLikeFigures(
      compareInput({ metrics: [own, of("older", theirs), of("newer", theirs)] }),
    );
    expect(more).toEqual([]);
    expect([...(alike?.figures ?? [])].map(([id, figures]) => [id, figures.map((each) => each.id)])).toEqual([
      ["aster", ["own"]],
      ["birch", ["newer", "older"]],
    ]);
  });
});

describe("the colours of companies", () => {
  const TOKENS = [0, 1, 2, 3, 4, 5].map((place) => getCompanyLook(place).ink);
  /** How eyes without one kind of cone see linear red, green and blue (Machado, Oliveira and Fernandes, 2009). */
  const EYES = {
    usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
    protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
    deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
    tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  } as const;

  function readLinear(token: Token, theme: Theme): number[] {
    const channels = [1, 3, 5].map(
      (at) => Number.parseInt(COLOURS[token][theme].slice(at, at + 2), 16) / 255,
    );
    return channels.map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
  }

  function measureLuminance(token: Token, theme: Theme): number {
    const [r = 0, g = 0, b = 0] = readLinear(token, theme);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  /** The place of a colour in Oklab, where distances are as they are seen. */
  function toOklab(token: Token, theme: Theme, eye: readonly number[]): number[] {
    const rows = (matrix: readonly number[], vector: readonly number[]) =>
      [0, 3, 6].map((at) => vector.reduce((sum, each, i) => sum + each * (matrix[at + i] ?? 0), 0));
    const seen = rows(eye, readLinear(token, theme)).map((each) => Math.min(1, Math.max(0, each)));
    const cones = rows(
      [
        0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619,
        0.2817188376, 0.6299787005,
      ],
      seen,
    ).map(Math.cbrt);
    return rows(
      [
        0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371,
        0.7827717662, -0.808675766,
      ],
      cones,
    );
  }

  test.each(["light", "dark"] as const)(
    "stand out from paper, and from each other to any eye, %s",
    (theme) => {
      const paper = measureLuminance("paper", theme);
      for (const token of TOKENS) {
        const [dark = 0, light = 0] = [paper, measureLuminance(token, theme)].toSorted((a, b) => a - b);
        expect((light + 0.05) / (dark + 0.05), token).toBeGreaterThan(3);
      }
      for (const [eye, matrix] of Object.entries(EYES))
        for (const [index, token] of TOKENS.entries())
          for (const other of TOKENS.slice(index + 1)) {
            const [a, b] = [toOklab(token, theme, matrix), toOklab(other, theme, matrix)];
            expect(
              Math.hypot(...a.map((each, i) => each - (b[i] ?? 0))),
              `${eye}: ${token}, ${other}`,
            ).toBeGreaterThan(0.13);
          }
    },
  );
});
