import { checkSeeds } from "@/lib/schema/seeds/check-seeds";
import type { Problem, SeedFile } from "@/lib/schema/seeds/yaml-file";

/** The day the made-up seeds are checked on. */
export const TODAY = "2026-06-01";

const COMPANIES = `
- id: maker
  name: Maker Motor
  aliases: [Maker]
  kind: automaker
  country: JP
- id: maker-cells
  name: Maker Cells
  kind: joint-venture
  partOf: maker
- id: partner
  name: Pärtner Kosan
  kind: energy
`;

const PARTNERSHIPS = `
- id: maker-partner
  name: Maker and Partner on solid-state batteries
  kinds: [joint-development]
  technologies: [all-solid-state]
  parties:
    - company: maker
      role: developer
    - company: partner
      role: supplier
  formed: maker-cells
`;

const MILESTONES = `
- id: maker-launch
  title: Maker puts solid-state batteries into cars
  kind: vehicle-launch
  companies:
    - company: maker
      part: responsible
  partnerships: [maker-partner]
  technologies: [all-solid-state]
`;

const SOURCE = `
publisher: The Paper
title: Maker and Partner join hands
url: https://paper.example/1
published: "2023-10-12"
publishedBasis: stated
read: whole
added: "2026-05-01"
kind: news
tier: secondary
language: en
mentions: [maker-cells]
claims:
  - key: announced
    partnership: maker-partner
    says: announced
    date: "2023-10-12"
    asSaid: on Thursday
    saidBy: [maker, partner]
    summary: The two announce their venture.
    paragraphs: [1, 2]
  - key: launch
    milestone: maker-launch
    says: target
    date: 2027/2028
    asSaid: 2027 or 2028
    saidOn: "2023-10-12"
    saidBy: [maker]
    summary: Maker gives 2027 or 2028.
metrics:
  - key: share
    subject:
      company: maker
    quantity: stake
    value: 15
    unit: "%"
    nature: reported
    summary: Maker holds 15 per cent.
`;

/** The path of the made-up source. */
export const SOURCE_PATH = "sources/2023/paper-2023-10.yaml";

/** A small content in which everything is right. */
export function soundFiles(): SeedFile[] {
  const file = (path: string, text: string): SeedFile => ({ path, text: text.trimStart() });
  return [
    file("companies.yaml", COMPANIES),
    file("partnerships.yaml", PARTNERSHIPS),
    file("milestones.yaml", MILESTONES),
    file(SOURCE_PATH, SOURCE),
  ];
}

/**
 * The sound files with a text in one of them replaced.
 * @throws where the text does not stand there exactly once
 */
export function edited(
  path: string,
  text: string,
  by: string,
  files: readonly SeedFile[] = soundFiles(),
): SeedFile[] {
  return files.map((file) => {
    if (file.path !== path) return file;
    const parts = file.text.split(text);
    if (parts.length !== 2) throw new Error(`${path} must hold exactly once: ${text}`);
    return { path, text: parts.join(by) };
  });
}

/** Where a text stands in a file, line and column from 1. */
export function placeOf(
  files: readonly SeedFile[],
  path: string,
  text: string,
): { file: string; line: number; column: number } {
  const whole = files.find((file) => file.path === path)?.text ?? "";
  const offset = whole.indexOf(text);
  if (offset === -1) throw new Error(`${path} does not hold: ${text}`);
  const before = whole.slice(0, offset).split("\n");
  return { file: path, line: before.length, column: (before.at(-1) as string).length + 1 };
}

/** Where the check reports something, among all it finds; the files are not sound then. */
export function placesOf(files: readonly SeedFile[], says: RegExp): Omit<Problem, "message">[] {
  const { dataset, problems } = checkSeeds(files, TODAY);
  if (dataset) throw new Error("the files are sound");
  return problems.filter(({ message }) => says.test(message)).map(({ message: _, ...place }) => place);
}
