import { readDataset } from "@/lib/db/database";
import { findClaims } from "@/lib/db/queries/claims";
import { listSaidDays } from "@/lib/db/queries/dates";
import { findMetrics } from "@/lib/db/queries/metrics";
import { getSource } from "@/lib/db/queries/sources";
import type { Claim, Metric, Milestone, Partnership, Source } from "@/lib/schema/api/shapes";
import type { RecordDay } from "@/lib/schema/pages/promises";
import type { DayParams } from "@/lib/schema/parameters/to-params";
import { type Related, readRelated, readSubjects } from "./related";

/** What a source's page is made from: all it contributed. */
export interface SourcePageData extends Related, RecordDay {
  readonly source: Source;
  readonly claims: readonly Claim[];
  readonly metrics: readonly Metric[];
  readonly milestones: readonly Milestone[];
  readonly partnerships: readonly Partnership[];
}

/** Reads a source's page; null where nothing it says had been said by the day. */
export async function readSourcePage(id: string, params: DayParams): Promise<SourcePageData | null> {
  return readDataset(async (client) => {
    const source = await getSource(client, id, params.asOf);
    if (!source) return null;
    const [said, claims, metrics] = await Promise.all([
      listSaidDays(client, params.asOf),
      findClaims(client, { sources: [id] }, params.asOf),
      findMetrics(client, { sources: [id] }, params.asOf),
    ]);
    const subjects = [...claims.map(({ about }) => about), ...metrics.map(({ subject }) => subject)];
    const { milestones, partnerships } = await readSubjects(client, subjects, params.asOf);
    const records = { claims, metrics, milestones, partnerships, sources: [source] };
    return {
      params,
      said,
      source,
      claims,
      metrics,
      milestones,
      partnerships,
      ...(await readRelated(client, records, params.asOf)),
    };
  });
}
