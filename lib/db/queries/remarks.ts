import type { z } from "zod";
import type { Client } from "@/lib/db/client";
import type { Day } from "@/lib/domain/days";
import type { CorrectedRecord, Correction } from "@/lib/schema/pages/remarks";
import { seedAudit, seedCorrection, seedLeftOut } from "@/lib/schema/seeds/definitions";

const REMARKS = { correction: seedCorrection, audit: seedAudit, "left-out": seedLeftOut } as const;

/** What is told beside the records, in the order of its file. */
async function listRemarks<K extends keyof typeof REMARKS>(
  client: Client,
  kind: K,
): Promise<z.output<(typeof REMARKS)[K]>[]> {
  const rows = await client.remark.findMany({ where: { kind }, orderBy: { position: "asc" } });
  return rows.map(({ content }) => REMARKS[kind].parse(content) as z.output<(typeof REMARKS)[K]>);
}

/** How often claims were held against their pages, and what was read and left out. */
export async function listAuditsAndLeftOut(client: Client) {
  const [audits, leftOut] = await Promise.all([
    listRemarks(client, "audit"),
    listRemarks(client, "left-out"),
  ]);
  return { audits, leftOut };
}

/** Every correction, the latest first. */
export async function listCorrections(client: Client): Promise<Correction[]> {
  const corrections = await listRemarks(client, "correction");
  const ids = corrections.flatMap(({ about, source }) => [...about, source ?? []].flat());
  const [statements, names] = await Promise.all([findStatements(client, ids), findNames(client, ids)]);
  const subjects = await findNames(
    client,
    [...statements.values()].flatMap(({ about, source }) => [about, source]),
  );
  const added = await findAddedDays(client, [
    ...ids,
    ...[...statements.values()].map(({ source }) => source),
  ]);
  const nameOf = (id: string) => names.get(id) ?? subjects.get(id);
  const records = (about: readonly string[]): CorrectedRecord[] => {
    const found = new Map<string, CorrectedRecord>();
    for (const each of about) {
      const said = statements.get(each);
      const id = said?.about ?? each;
      const known = nameOf(id);
      if (!known) continue;
      const { sources } = found.get(id) ?? { sources: [] };
      const publisher = said && nameOf(said.source)?.name;
      const more = said && publisher ? [{ id: said.source, publisher, statement: each }] : [];
      found.set(id, { ...known, id, sources: [...sources, ...more] });
    }
    return [...found.values()];
  };
  return corrections
    .map(({ on, was, is, about, source }) => {
      const shown = source === undefined ? undefined : nameOf(source);
      return {
        on,
        was,
        is,
        about: records(about),
        since: getSince(
          on,
          about.flatMap((id) => added.get(statements.get(id)?.source ?? id) ?? []),
        ),
        source: source !== undefined && shown ? { id: source, publisher: shown.name } : null,
      };
    })
    .sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));
}

/** The last of the days on which some sources came; one after the correction is none since when it was wrong. */
function getSince(on: Day, added: readonly Day[]): Day | null {
  return added.filter((day) => day <= on).reduce<Day | null>((a, b) => (a !== null && a > b ? a : b), null);
}

/** The days on which those of some records came that are sources. */
async function findAddedDays(client: Client, ids: string[]): Promise<Map<string, Day>> {
  const sources = await client.source.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, added: true },
  });
  return new Map(sources.map(({ id, added }) => [id, added]));
}

/** Which record each of some claims and metrics is about, and where it stands. */
async function findStatements(client: Client, ids: string[]) {
  const where = { id: { in: ids.filter((id) => id.includes("--")) } };
  const select = { id: true, milestoneId: true, partnershipId: true, sourceId: true } as const;
  const [claims, metrics] = await Promise.all([
    client.claim.findMany({ where, select }),
    client.metric.findMany({ where, select: { ...select, companyId: true } }),
  ]);
  return new Map(
    [...claims.map((claim) => ({ ...claim, companyId: null })), ...metrics].map((row) => [
      row.id,
      { about: row.milestoneId ?? row.partnershipId ?? row.companyId ?? row.sourceId, source: row.sourceId },
    ]),
  );
}

type Named = Pick<CorrectedRecord, "collection" | "name">;

/** What the records of some ids are called; of a source who published it. */
async function findNames(client: Client, ids: string[]): Promise<Map<string, Named>> {
  const where = { id: { in: [...new Set(ids)] } };
  const [sources, companies, partnerships, milestones] = await Promise.all([
    client.source.findMany({ where, select: { id: true, publisher: true } }),
    client.company.findMany({ where, select: { id: true, name: true } }),
    client.partnership.findMany({ where, select: { id: true, name: true } }),
    client.milestone.findMany({ where, select: { id: true, title: true } }),
  ]);
  return new Map<string, Named>([
    ...sources.map((row) => [row.id, { collection: "sources", name: row.publisher }] as const),
    ...companies.map((row) => [row.id, { collection: "companies", name: row.name }] as const),
    ...partnerships.map((row) => [row.id, { collection: "partnerships", name: row.name }] as const),
    ...milestones.map((row) => [row.id, { collection: "milestones", name: row.title }] as const),
  ]);
}
