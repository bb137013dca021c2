import { readDataset } from "@/lib/db/database";
import { readCoverage } from "@/lib/db/queries/coverage";
import { listCorrections } from "@/lib/db/queries/remarks";
import type { Day } from "@/lib/domain/days";
import type { Correction, Coverage } from "@/lib/schema/pages/remarks";

/** Reads the page of corrections. */
export async function readCorrections(): Promise<Correction[]> {
  return readDataset((client) => listCorrections(client));
}

/** Reads what the page on the method says of the content. */
export async function readAboutPage(asOf: Day): Promise<Coverage> {
  return readDataset((client) => readCoverage(client, asOf));
}
