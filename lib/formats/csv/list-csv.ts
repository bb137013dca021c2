import { changeShape } from "@/lib/schema/api/change";
import { getDefinitions } from "@/lib/schema/api/listed";
import { COUNT_SHAPES, type ExportRecord, type Listed } from "@/lib/schema/api/records";
import { companyShape, milestoneShape, partnershipShape, sourceShape } from "@/lib/schema/api/shapes";
import { claimShape, metricShape } from "@/lib/schema/api/statements";
import { part, role } from "@/lib/schema/api/values";
import type { RowNames } from "@/lib/schema/pages/list-page";
import type { ListName } from "@/lib/schema/parameters/choices";
import { type Column, column, countColumns, fields } from "./column";
import {
  type ListContext,
  nameColumn,
  nameListColumn,
  pageColumn,
  sourceColumns,
  sourceListColumns,
  speakersColumn,
  statementPageColumn,
  subjectColumns,
} from "./named-columns";
import { csvFile } from "./write-csv";

/** Some records of a list, and what stands beside their ids. */
interface ListBatch<L extends ListName> {
  readonly data: readonly ExportRecord<L>[];
  readonly names: RowNames;
}

/** A list as a CSV file, in pieces. */
export function listCsv<L extends ListName>(
  list: L,
  batches: AsyncIterable<ListBatch<L>>,
  links: Omit<ListContext, "names">,
): AsyncGenerator<string, void> {
  const columns: readonly Column<ExportRecord<L>, ListContext>[] = LIST_COLUMNS[list];
  return csvFile(
    columns.map(({ name }) => name),
    batches,
    ({ data, names }) => {
      const context = { ...links, names };
      return data.map((record) => columns.map(({ cell }) => cell(record, context)));
    },
  );
}

const partners = ({ parties }: Listed<"partnerships">) => parties.map(({ company }) => company);
const companies = (milestone: Listed<"milestones">) => milestone.companies.map(({ company }) => company);
const sourcesOf = ({ id }: Listed<"milestones">, { names }: ListContext) =>
  names.sourcesOfMilestones.get(id) ?? [];

/** The columns of each list. */
export const LIST_COLUMNS: { readonly [L in ListName]: readonly Column<ExportRecord<L>, ListContext>[] } = {
  companies: [
    ...fields(companyShape, ["id", "name", "aliases", "kind", "country", "partOf"]),
    nameColumn("partOfName", "The name of that company.", "companies", ({ partOf }) => partOf),
    ...fields(companyShape, ["record"]),
    ...countColumns(COUNT_SHAPES.companies),
    pageColumn("companies"),
  ],
  partnerships: [
    ...fields(partnershipShape, ["id", "name", "kinds", "technologies", "electrolytes", "solidState"]),
    column("parties", "list", "Ids of the companies that are party to it.", partners),
    nameListColumn("partyNames", "companies", partners),
    column(
      "partyRoles",
      "list",
      "Their roles, in the same order.",
      ({ parties }) => parties.map((party) => party.role),
      getDefinitions(role),
    ),
    ...fields(partnershipShape, ["unnamedParties", "formed"]),
    nameColumn("formedName", "The name of that company.", "companies", ({ formed }) => formed),
    ...fields(partnershipShape, ["announced", "status", "milestones"]),
    nameListColumn("milestoneTitles", "milestones", ({ milestones }) => milestones),
    ...fields(partnershipShape, ["weaklySourced", "sources"]),
    ...sourceListColumns<Listed<"partnerships">>(({ sources }) => sources),
    pageColumn("partnerships"),
  ],
  milestones: [
    ...fields(milestoneShape, ["id", "title", "kind"]),
    column(
      "companies",
      "list",
      "Ids of the companies whose milestone it is, or whom it concerns.",
      companies,
    ),
    nameListColumn("companyNames", "companies", companies),
    column(
      "companyParts",
      "list",
      "How they stand to it, in the same order.",
      (milestone) => milestone.companies.map((each) => each.part),
      getDefinitions(part),
    ),
    ...fields(milestoneShape, ["partnerships"]),
    nameListColumn("partnershipNames", "partnerships", ({ partnerships }) => partnerships),
    ...fields(milestoneShape, ["technologies", "solidState", "status", "outcome"]),
    ...fields(milestoneShape, ["baseline", "current", "achieved"]),
    ...fields(milestoneShape, ["deadline", "slips", "pullIns", "undatedDelays", "stands"]),
    ...fields(milestoneShape, ["slip", "claims", "lastSaidOn", "weaklySourced"]),
    column(
      "sources",
      "list",
      "Ids of the sources that say something of it, the oldest words first.",
      sourcesOf,
    ),
    ...sourceListColumns(sourcesOf),
    pageColumn("milestones"),
  ],
  claims: [
    ...fields(claimShape, ["id"]),
    ...subjectColumns<Listed<"claims">>("about", ({ about }) => about),
    ...fields(claimShape, ["says", "date", "asSaid", "saidOn", "saidBy"]),
    speakersColumn(),
    ...fields(claimShape, ["via", "summary", "note", "source"]),
    ...sourceColumns<Listed<"claims">>(),
    ...fields(claimShape, ["paragraphs", "tier", "weaklySourced", "sameTextAs"]),
    statementPageColumn(),
  ],
  metrics: [
    ...fields(metricShape, ["id"]),
    ...subjectColumns<Listed<"metrics">>("subject", ({ subject }) => subject),
    ...fields(metricShape, ["quantity", "value", "low", "high", "unit"]),
    column("alsoGivenAs", "list", "The same figure in other units or currencies.", ({ alsoGivenAs }) =>
      alsoGivenAs.map(({ value, unit }) => `${value} ${unit}`),
    ),
    ...fields(metricShape, ["qualifier", "nature", "conditions", "technologies", "date", "saidOn", "saidBy"]),
    speakersColumn(),
    ...fields(metricShape, ["summary", "note", "source"]),
    ...sourceColumns<Listed<"metrics">>(),
    ...fields(metricShape, ["paragraphs", "tier", "weaklySourced"]),
    statementPageColumn(),
  ],
  sources: [
    ...fields(sourceShape, ["id", "publisher", "title", "authors", "url", "archiveUrl", "retrieved"]),
    ...fields(sourceShape, ["published", "publishedBasis", "kind", "tier", "syndicatedFrom", "mentions"]),
    nameListColumn("mentionNames", "companies", ({ mentions }) => mentions),
    ...fields(sourceShape, ["language", "note"]),
    ...countColumns(COUNT_SHAPES.sources),
    pageColumn("sources"),
  ],
  changes: [
    ...fields(changeShape, ["id"]),
    ...subjectColumns<Listed<"changes">>("about", ({ about }) => about),
    ...fields(changeShape, ["revision", "move", "from", "to", "shift", "saidOn", "saidBy"]),
    speakersColumn(),
    ...fields(changeShape, ["via", "summary", "note", "source"]),
    ...sourceColumns<Listed<"changes">>(),
    ...fields(changeShape, ["paragraphs", "tier", "weaklySourced", "sameTextAs"]),
    statementPageColumn(),
  ],
};
