import { dictionaryCsv, valuesCsv } from "@/lib/formats/csv/dictionary";
import type { ZipEntry } from "@/lib/formats/zip/zip-file";
import { LIST_NAMES } from "@/lib/schema/api/records";
import type { ListName } from "@/lib/schema/parameters/choices";
import { type DatasetFacts, datasetReadme } from "./readme";

/** The files of the dataset: a text to begin with, what the columns mean, and a table for each list. */
export function datasetFiles(
  facts: DatasetFacts,
  tableOf: (list: ListName) => AsyncIterable<string>,
): readonly ZipEntry[] {
  return [
    { name: "README.txt", pieces: whole(datasetReadme(facts)) },
    { name: "data-dictionary.csv", pieces: dictionaryCsv() },
    { name: "data-dictionary-values.csv", pieces: valuesCsv() },
    ...LIST_NAMES.map((list) => ({ name: `${list}.csv`, pieces: tableOf(list) })),
  ];
}

async function* whole(text: string): AsyncGenerator<string, void> {
  yield text;
}
