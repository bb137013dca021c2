import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { getProjectPath } from "@/lib/cli/project";
import { readSeeds } from "@/lib/cli/seeds";
import { toDay } from "@/lib/domain/days";
import { readEdtf } from "@/lib/domain/edtf-date";
import { checkSeeds } from "@/lib/schema/seeds/check-seeds";
import { readContent } from "@/lib/schema/seeds/content";
import { seedClaim, seedMetric } from "@/lib/schema/seeds/source";
import type { SeedFile } from "@/lib/schema/seeds/yaml-file";

const TODAY = toDay(Date.now());
const text = await readFile(getProjectPath("CONTRIBUTING.md"), "utf8");
const sections = new Map(text.split(/^## /m).map((section) => [section.split("\n")[0] ?? "", section]));
const IN_A_SOURCE = "in a source file";

/** A block of YAML, with what its first line says it is. */
interface Block {
  readonly label: string;
  readonly text: string;
}

function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```yaml\n# (.*)\n([\s\S]*?)^```$/gm)].map(([, label = "", yaml = ""]) => ({
    label,
    text: yaml,
  }));
}

/** The files that a section writes down. */
function filesOf(section: string): SeedFile[] {
  return blocksOf(sections.get(section) ?? "").map(({ label, text: yaml }) => ({
    path: label.replace(/^seeds\//, ""),
    text: yaml,
  }));
}

describe("CONTRIBUTING.md", () => {
  test("says of every block of YAML which file it belongs to", () => {
    const labels = blocksOf(text).map(({ label }) => label);
    expect(labels).toHaveLength(text.split("```yaml").length - 1);
    expect(labels.filter((label) => label !== IN_A_SOURCE && !/^seeds\/.+\.yaml$/.test(label))).toEqual([]);
  });

  test.each(["A worked example", "Templates"])("%s: its files make a sound dataset", (section) => {
    const files = filesOf(section);
    expect(files.map(({ path }) => path)).toEqual([
      ...["companies.yaml", "partnerships.yaml", "milestones.yaml"],
      expect.stringMatching(/^sources\/\d{4}\//),
    ]);
    expect(checkSeeds(files, TODAY).problems).toEqual([]);
  });

  test("its other files are such as the seeds may hold", () => {
    const files = filesOf("What the dataset is expected to hold");
    expect(files.map(({ path }) => path)).toEqual(["expectations.yaml", "left-out.yaml"]);
    const { problems } = readContent(files);
    expect(problems.filter(({ message }) => message !== "this file is missing")).toEqual([]);
  });

  test("its old ids and corrections fit its templates", () => {
    const files = filesOf("Corrections");
    expect(files.map(({ path }) => path)).toEqual(["redirects.yaml", "corrections.yaml"]);
    expect(checkSeeds([...filesOf("Templates"), ...files], TODAY).problems).toEqual([]);
  });

  test("its parts of source files hold claims and metrics that can be read", () => {
    const parts = blocksOf(text).filter(({ label }) => label === IN_A_SOURCE);
    expect(parts).not.toEqual([]);
    for (const part of parts) {
      const { claims = [], metrics = [], ...rest } = parse(part.text) as Record<string, unknown[]>;
      expect(rest).toEqual({});
      for (const claim of claims) expect(seedClaim.safeParse(claim).error).toBeUndefined();
      for (const metric of metrics) expect(seedMetric.safeParse(metric).error).toBeUndefined();
      expect(claims.length + metrics.length).toBeGreaterThan(0);
    }
  });

  test("every date it tells how to store is one of the house grammar", () => {
    const rows = (sections.get("Decisions") ?? "").split("### Which date?")[1]?.match(/^\|.*\|$/gm) ?? [];
    const stored = rows.slice(2).flatMap((row) => [...(row.split("|")[3] ?? "").matchAll(/`([^`]+)`/g)]);
    expect(stored.length).toBeGreaterThan(8);
    for (const [, date = ""] of stored) expect(readEdtf(date), date).not.toBeNull();
  });

  test("its example is the one in the seeds, shortened", async () => {
    const real = new Map(
      (await readSeeds(getProjectPath("seeds"))).map((file) => [file.path, parse(file.text)]),
    );
    for (const { path, text: yaml } of filesOf("A worked example"))
      expectPart(parse(yaml), real.get(path), path);
  });
});

/** That what the example shows is part of what the seeds hold: shortened, and otherwise the same. */
function expectPart(example: unknown, real: unknown, at: string): void {
  if (Array.isArray(example)) {
    for (const item of example) {
      const twin = isRecord(item) ? (real as unknown[]).find((each) => sameRecord(item, each)) : item;
      expect(real, at).toContainEqual(twin);
      expectPart(item, twin, `${at} ${nameOf(item)}`);
    }
  } else if (isRecord(example)) {
    for (const [key, value] of Object.entries(example))
      expectPart(value, (real as Record<string, unknown>)[key], `${at} ${key}`);
  } else expect(real, at).toEqual(example);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function nameOf(value: unknown): string {
  return isRecord(value) ? String(value.id ?? value.key ?? value.company) : String(value);
}

function sameRecord(one: unknown, other: unknown): boolean {
  return nameOf(one) === nameOf(other);
}
