import { readDataset } from "@/lib/db/database";
import { listCorrections } from "@/lib/db/queries/remarks";
import type { Correction } from "@/lib/schema/pages/remarks";

/** Reads the page of corrections. */
export async function readCorrections(): Promise<Correction[]> {
  return readDataset((client) => listCorrections(client));
}
