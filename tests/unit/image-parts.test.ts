import { readFileSync } from "node:fs";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { beforeAll, describe, expect, test } from "vitest";
import { getProjectPath } from "@/lib/cli/project";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import { getPalette, PAGE_PALETTE, type Palette } from "@/lib/drawing/colours";
import { digits, element, words } from "@/lib/drawing/markup";
import { writeStatusStyles } from "@/lib/drawing/status-styles";
import { type Face, line, measureWidth, type Type, wrapText } from "@/lib/drawing/type";
import { FONTS } from "@/lib/http/pictures/fonts";
import { HOSTILE_TEXTS } from "@/tests/support/hostile-texts";
import { formErrors } from "@/tests/support/well-formed";

test("a tint lies between the colour and the paper", () => {
  const tinted = (palette: Palette) => palette.tint(palette.colour("ink"));
  expect(tinted(getPalette("light"))).toBe("#dcdad5");
  expect(tinted(PAGE_PALETTE)).toBe("color-mix(in srgb, var(--ink) 14%, var(--paper))");
});

test("the mask of a status is a picture of its ink alone", async () => {
  const statuses = MILESTONE_STATUSES.map(({ id }) => id);
  const rules = writeStatusStyles(statuses, "main").split("}").slice(0, -1);
  expect(rules).toHaveLength(statuses.length);
  for (const [index, rule] of rules.entries()) {
    expect(rule).toContain(`main [data-status=${statuses[index]}]{`);
    const [, picture = ""] = rule.match(/url\("data:image\/svg\+xml,(.*)"\)/) ?? [];
    expect(await formErrors(picture)).toEqual([]);
    // A number sign would end the address.
    expect(picture).not.toMatch(/#|var\(|"/);
    expect(picture).toContain("black");
  }
});

describe("markup", () => {
  test.each(HOSTILE_TEXTS)("holds any words, as content and as an attribute: %#", async (text) => {
    expect(await formErrors(element("a", { name: text }, [words(text)]))).toEqual([]);
  });

  test("has no number that is none", () => {
    expect(() => digits(Number.NaN)).toThrow("not a number that can be drawn: NaN");
    expect(() => element("rect", { x: Number.POSITIVE_INFINITY })).toThrow("Infinity");
    expect([digits(1 / 3), digits(-0.001), digits(1e6)]).toEqual(["0.33", "0", "1000000"]);
  });

  test("is checked by a reader that finds what is wrong", async () => {
    expect(await formErrors("<a><b></a>")).not.toEqual([]);
    expect(await formErrors("<a>&nope;</a>")).not.toEqual([]);
  });
});

describe("the width of words", () => {
  beforeAll(() => initWasm(readFileSync(getProjectPath("node_modules/@resvg/resvg-wasm/index_bg.wasm"))));
  const FACES: readonly Face[] = ["regular", "strong", "serif"];
  const PHRASES = [
    "Mercedes-Benz and ProLogium: ProLogium’s technology in passenger cars",
    "April 2027 to March 2028, “as early as 2027” → 2030 or later",
    "Škoda, Bolloré, Ørsted and Łódź: 1,234 MWh at 25 °C",
    "HIHIHIHIHI .,:;|'- (illegible) [will] {fill}",
    "interphase.example/timeline?company=toyota&asOf=2026-11-22",
  ];

  test.each(FACES.flatMap((face) => PHRASES.map((phrase) => [face, phrase] as const)))(
    "in %s is what the fonts give: %s",
    (face, phrase) => {
      const type: Type = { face, size: 40 };
      const fontBuffers = FONTS.map(({ file }) => readFileSync(file));
      const body = line(`|${phrase}|`, type, { x: 100, y: 100 });
      const svg = element(
        "svg",
        { xmlns: "http://www.w3.org/2000/svg", width: 4000, height: 200, "font-family": "Inter" },
        [body],
      );
      const drawn = new Resvg(svg, { font: { fontBuffers } }).getBBox()?.width ?? 0;
      // Kerning draws some letters together; nothing is ever wider.
      const counted = measureWidth(`|${phrase}|`, type);
      expect(drawn).toBeLessThanOrEqual(counted);
      expect(drawn).toBeGreaterThan(counted * 0.96 - 12);
    },
  );
});

describe("lines", () => {
  const type: Type = { face: "regular", size: 12 };
  const long = "Toyota and Idemitsu Kosan on all-solid-state batteries, once more, and then another time";

  test("hold all words, none wider than its room", () => {
    const lines = wrapText(long, type, 120, 20);
    expect(lines.join(" ")).toBe(long);
    for (const each of lines) expect(measureWidth(each, type)).toBeLessThanOrEqual(120);
  });

  test("end in an ellipsis where there are too few", () => {
    const lines = wrapText(long, type, 120, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/\w…$/);
  });

  test("break a name at its hyphens, an address at its signs, and what has neither anywhere", () => {
    expect(wrapText("Renault-Nissan-Mitsubishi", type, 100, 3)).toEqual(["Renault-Nissan-", "Mitsubishi"]);
    expect(wrapText("interphase.example/milestones?company=toyota", type, 130, 3)[0]).toBe(
      "interphase.example/",
    );
    expect(wrapText("x".repeat(50), type, 60, 9).join("")).toBe("x".repeat(50));
  });

  test("end for any text and any room", () => {
    for (const text of [...HOSTILE_TEXTS, "", " ", "🔋🔋"])
      for (const room of [0, 1, 30]) expect(wrapText(text, type, room, 3).length).toBeLessThanOrEqual(3);
  });
});
