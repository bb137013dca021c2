import { checkSeeds, type SeedDataset } from "@/lib/schema/seeds/check-seeds";
import type { SeedFile } from "@/lib/schema/seeds/yaml-file";
import { soundFiles } from "@/tests/support/made-seeds";

/** The launch of 2027 or 2028 is over then by one day. */
export const LATER = "2029-01-01";

/** The dataset of sound files. */
export function datasetOf(files: readonly SeedFile[], today: string): SeedDataset {
  const { dataset, problems } = checkSeeds(files, today);
  if (!dataset) throw new Error(JSON.stringify(problems));
  return dataset;
}

/** The sound files with a second milestone, of which a later source tells what became. */
export function withAnother(
  milestone: string,
  says: string,
  files: readonly SeedFile[] = soundFiles(),
): SeedFile[] {
  const claim = `publisher: Later Paper
read: excerpt
added: "2028-06-01"
published: "2028-06-01"
publishedBasis: stated
kind: news
tier: secondary
language: en
claims:
  - key: other
    milestone: other
    says: ${says}
    date: 2028-05
    note: The page gives the month.
    summary: It is told.
`;
  return [
    ...files.map((file) =>
      file.path === "milestones.yaml" ? { ...file, text: `${file.text}- id: other\n${milestone}` } : file,
    ),
    { path: "sources/2028/later.yaml", text: claim },
  ];
}

/** What the second milestone is. */
export const milestone = (
  kind: string,
  { title = "Maker makes them", company = "maker", technology = "all-solid-state" } = {},
) =>
  `  title: "${title}"
  kind: ${kind}
  companies: [{ company: ${company}, part: responsible }]
  technologies: [${technology}]
`;
