import { changeShape } from "@/lib/schema/api/change";
import { getDefinitions } from "@/lib/schema/api/listed";
import { COUNT_SHAPES, type ExportRecord, type Listed } from "@/lib/schema/api/records";
import { companyShape, milestoneShape, partnershipShape } from "@/lib/schema/api/shapes";
import { claimShape, metricShape, sourceShape } from "@/lib/schema/api/statements";
import { part, role } from "@/lib/schema/api/values";
import type { RowNames } from "@/lib/schema/pages/list-page";
import type { ListName } from "@/lib/schema/parameters/choices";
import { type Column, countColumns, defineColumn, defineFields } from "./column";
import {
  defineNameColumn,
  defineNameListColumn,
  definePageColumn,
  defineSourceColumns,
  defineSourceListColumns,
  defineSpeakersColumn,
  defineStatementPageColumn,
  defineSubjectColumns,
  type ListContext,
} from "./named-columns";
import { writeCsv } from "./write-csv";

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
  return writeCsv(
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

const leadOf = ({ id }: Listed<"companies">, { names }: ListContext) => names.leadPromises?.get(id) ?? null;

/** The columns of each list. */
export const LIST_COLUMNS: { readonly [L in ListName]: readonly Column<ExportRecord<L>, ListContext>[] } = {
  companies: [
    ...defineFields(companyShape, ["id", "name", "aliases", "kind", "country", "partOf"]),
    defineNameColumn("partOfName", "The name of that company.", "companies", ({ partOf }) => partOf),
    ...defineFields(companyShape, ["website", "wikidata", "ticker", "record"]),
    ...countColumns(COUNT_SHAPES.companies),
    defineColumn("leadPromise", "text", "Id of the milestone with the most dated claims.", leadOf),
    defineColumn("leadPromiseTitle", "text", "The title of that milestone.", (company, context) => {
      const lead = leadOf(company, context);
      return lead === null ? null : (context.names.milestones.get(lead) ?? null);
    }),
    definePageColumn("companies"),
  ],
  partnerships: [
    ...defineFields(partnershipShape, ["id", "name", "kinds", "technologies", "electrolytes", "solidState"]),
    defineColumn("parties", "list", "Ids of the companies that are party to it.", partners),
    defineNameListColumn("partyNames", "companies", partners),
    defineColumn(
      "partyRoles",
      "list",
      "Their roles, in the same order.",
      ({ parties }) => parties.map((party) => party.role),
      getDefinitions(role),
    ),
    ...defineFields(partnershipShape, ["unnamedParties", "formed"]),
    defineNameColumn("formedName", "The name of that company.", "companies", ({ formed }) => formed),
    ...defineFields(partnershipShape, ["announced", "status", "milestones"]),
    defineNameListColumn("milestoneTitles", "milestones", ({ milestones }) => milestones),
    ...defineFields(partnershipShape, ["weaklySourced", "sources"]),
    ...defineSourceListColumns<Listed<"partnerships">>(({ sources }) => sources),
    definePageColumn("partnerships"),
  ],
  milestones: [
    ...defineFields(milestoneShape, ["id", "title", "kind"]),
    defineColumn(
      "companies",
      "list",
      "Ids of the companies whose milestone it is, or whom it concerns.",
      companies,
    ),
    defineNameListColumn("companyNames", "companies", companies),
    defineColumn(
      "companyParts",
      "list",
      "Their parts in it, in the same order.",
      (milestone) => milestone.companies.map((each) => each.part),
      getDefinitions(part),
    ),
    ...defineFields(milestoneShape, ["partnerships"]),
    defineNameListColumn("partnershipNames", "partnerships", ({ partnerships }) => partnerships),
    ...defineFields(milestoneShape, ["technologies", "electrolytes", "electrolytesFrom", "solidState"]),
    ...defineFields(milestoneShape, ["place", "status", "outcome"]),
    ...defineFields(milestoneShape, ["baseline", "current", "achieved"]),
    ...defineFields(milestoneShape, ["deadline", "slips", "pullIns", "undatedDelays", "stands"]),
    defineColumn(
      "lookedFor",
      "list",
      "Searches for a report once its date had passed: the day, where, and what was found.",
      ({ lookedFor }) => lookedFor.map(({ on, where, found }) => `${on}: ${where}: ${found ?? "nothing"}`),
    ),
    ...defineFields(milestoneShape, ["slip", "claims", "lastSaidOn", "weaklySourced"]),
    defineColumn(
      "sources",
      "list",
      "Ids of the sources with claims about it, the oldest claims first.",
      sourcesOf,
    ),
    ...defineSourceListColumns(sourcesOf),
    definePageColumn("milestones"),
  ],
  claims: [
    ...defineFields(claimShape, ["id"]),
    ...defineSubjectColumns<Listed<"claims">>("about", ({ about }) => about),
    ...defineFields(claimShape, ["says", "date", "asSaid", "saidOn", "saidBy"]),
    defineSpeakersColumn(),
    ...defineFields(claimShape, ["via", "summary", "note", "source"]),
    ...defineSourceColumns<Listed<"claims">>(),
    ...defineFields(claimShape, ["paragraphs", "tier", "checked", "weaklySourced", "sameTextAs"]),
    defineStatementPageColumn(),
  ],
  metrics: [
    ...defineFields(metricShape, ["id"]),
    ...defineSubjectColumns<Listed<"metrics">>("subject", ({ subject }) => subject),
    ...defineFields(metricShape, ["quantity", "value", "low", "high", "unit"]),
    defineColumn("alsoGivenAs", "list", "The same figure in other units or currencies.", ({ alsoGivenAs }) =>
      alsoGivenAs.map(({ value, unit }) => `${value} ${unit}`),
    ),
    ...defineFields(metricShape, [
      "qualifier",
      "nature",
      "level",
      "testCycle",
      "conditions",
      "technologies",
      "date",
      "saidOn",
      "saidBy",
    ]),
    defineSpeakersColumn(),
    ...defineFields(metricShape, ["summary", "note", "source"]),
    ...defineSourceColumns<Listed<"metrics">>(),
    ...defineFields(metricShape, ["paragraphs", "tier", "weaklySourced"]),
    defineStatementPageColumn(),
  ],
  sources: [
    ...defineFields(sourceShape, ["id", "publisher", "title", "authors", "url", "archiveUrl", "retrieved"]),
    ...defineFields(sourceShape, [
      "read",
      "added",
      "published",
      "publishedBasis",
      "kind",
      "tier",
      "syndicatedFrom",
      "mentions",
    ]),
    defineNameListColumn("mentionNames", "companies", ({ mentions }) => mentions),
    ...defineFields(sourceShape, ["language", "note"]),
    ...countColumns(COUNT_SHAPES.sources),
    definePageColumn("sources"),
  ],
  changes: [
    ...defineFields(changeShape, ["id"]),
    ...defineSubjectColumns<Listed<"changes">>("about", ({ about }) => about),
    ...defineFields(changeShape, ["revision", "move", "from", "to", "shift", "saidOn", "added", "saidBy"]),
    defineSpeakersColumn(),
    ...defineFields(changeShape, ["via", "summary", "note", "source"]),
    ...defineSourceColumns<Listed<"changes">>(),
    ...defineFields(changeShape, ["paragraphs", "tier", "weaklySourced", "sameTextAs"]),
    defineStatementPageColumn(),
  ],
};
