import { formatCountry } from "@/lib/domain/companies";
import type { RowNames } from "@/lib/schema/pages/list-page";
import { getRecordHref, type PageCollection } from "@/lib/view-models/record-href";
import { type Column, defineColumn } from "./column";

/** What the rows of a list stand in. */
export interface ListContext {
  readonly names: RowNames;
  /** The absolute address of a path of the site. */
  address(path: string): string;
  /** What links to pages carry along, such as "?asOf=2024-03-01". */
  readonly query: string;
}

/** What a claim, a metric or a change is about. */
interface Subject {
  readonly type: "company" | "partnership" | "milestone" | "country";
  readonly id: string;
}

interface Statement {
  readonly id: string;
  readonly source: string;
  readonly saidBy: readonly string[];
}

type Named = "companies" | "partnerships" | "milestones";
type NamedColumn<T> = Column<T, ListContext>;

/** The name of the record that an id stands for. */
export function defineNameColumn<T>(
  name: string,
  description: string,
  kind: Named,
  idOf: (record: T) => string | null,
): NamedColumn<T> {
  return defineColumn(name, "text", description, (record, { names }) => {
    const id = idOf(record);
    return id && (names[kind].get(id) ?? id);
  });
}

/** The names of the records that ids in another column stand for. */
export function defineNameListColumn<T>(
  name: string,
  kind: Named,
  idsOf: (record: T) => readonly string[],
): NamedColumn<T> {
  return defineColumn(name, "list", "Their names, in the same order.", (record, { names }) =>
    idsOf(record).map((id) => names[kind].get(id) ?? id),
  );
}

/** Who published the sources that ids in another column stand for, and where each can be read. */
export function defineSourceListColumns<T>(
  idsOf: (record: T, context: ListContext) => readonly string[],
): NamedColumn<T>[] {
  return [
    defineColumn("sourcePublishers", "list", "Who published them, in the same order.", (record, context) =>
      idsOf(record, context).map((id) => context.names.sources.get(id)?.publisher ?? id),
    ),
    defineColumn(
      "sourceAddresses",
      "list",
      "Where they can be read, in the same order: where it was published, else a kept copy, else the source’s page here.",
      (record, context) => idsOf(record, context).map((id) => sourceAddress(id, context)),
    ),
  ];
}

/** Which record a statement is about. */
export function defineSubjectColumns<T>(field: string, subjectOf: (record: T) => Subject): NamedColumn<T>[] {
  return [
    defineColumn(
      `${field}Type`,
      "text",
      "What kind of thing it is about.",
      (record) => subjectOf(record).type,
    ),
    defineColumn(
      field,
      "text",
      "Its id; of a country its ISO 3166-1 alpha-2 code.",
      (record) => subjectOf(record).id,
    ),
    defineColumn(`${field}Name`, "text", "Its name or title.", (record, { names }) =>
      subjectName(subjectOf(record), names),
    ),
  ];
}

function subjectName({ type, id }: Subject, names: RowNames): string {
  switch (type) {
    case "company":
      return names.companies.get(id) ?? id;
    case "partnership":
      return names.partnerships.get(id) ?? id;
    case "milestone":
      return names.milestones.get(id) ?? id;
    case "country":
      return formatCountry(id);
  }
}

/** Whose word a statement is, by name. */
export function defineSpeakersColumn<T extends Statement>(): NamedColumn<T> {
  return defineNameListColumn("saidByNames", "companies", ({ saidBy }) => saidBy);
}

/** Who published the source of a statement, its title, and where it can be read. */
export function defineSourceColumns<T extends Statement>(): NamedColumn<T>[] {
  return [
    defineColumn(
      "sourcePublisher",
      "text",
      "Who published it.",
      ({ source }, { names }) => names.sources.get(source)?.publisher ?? null,
    ),
    defineColumn(
      "sourceTitle",
      "text",
      "Its title.",
      ({ source }, { names }) => names.sources.get(source)?.title ?? null,
    ),
    defineColumn(
      "sourceAddress",
      "text",
      "Where it can be read: where it was published, else a kept copy, else the source’s page here.",
      ({ source }, context) => sourceAddress(source, context),
    ),
  ];
}

function sourceAddress(id: string, { names, address, query }: ListContext): string {
  return names.sources.get(id)?.address ?? address(getRecordHref("sources", id, query));
}

/** The address of a record's page. */
export function definePageColumn<T extends { readonly id: string }>(
  collection: PageCollection,
): NamedColumn<T> {
  return defineColumn("page", "text", "The address of its page here.", ({ id }, { address, query }) =>
    address(getRecordHref(collection, id, query)),
  );
}

/** The address of a statement on the page of its source. */
export function defineStatementPageColumn<T extends Statement>(): NamedColumn<T> {
  return defineColumn(
    "page",
    "text",
    "Its address on the page of its source.",
    ({ id, source }, { address, query }) => address(`${getRecordHref("sources", source, query)}#${id}`),
  );
}
