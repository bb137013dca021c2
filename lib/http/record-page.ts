import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import type { Day } from "@/lib/domain/days";
import type { Collection } from "@/lib/schema/api/shapes";
import type { Scope } from "@/lib/schema/parameters/choices";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { type PageAddress, type PageProps, parseDayAddress } from "@/lib/schema/parameters/page-address";
import type { DayParams } from "@/lib/schema/parameters/to-params";
import { isId } from "./answers";
import { getToday } from "./environment";
import { buildRobots, buildSocialPreview, formatCanonical } from "./page-metadata";

/** What the router gives to a record's page. */
export interface RecordProps extends PageProps {
  readonly params: Promise<{ id: string }>;
}

/** What the address of a record's page asks for. */
export async function readRecordAddress(
  props: RecordProps,
): Promise<PageAddress<DayParams> & { id: string }> {
  const { id } = await props.params;
  return { id, ...parseDayAddress(await props.searchParams, getToday()) };
}

/**
 * Reads a record once for its page and its metadata; null where there is none, and without a question where the id
 * cannot be one.
 */
export function createRecordReader<T>(read: (id: string, params: DayParams) => Promise<T | null>) {
  return cache(
    async (id: string, asOfParam: Day | null = null, scope: Scope = NO_FILTER.scope): Promise<T | null> => {
      const now = getToday();
      return isId(id) ? read(id, { asOf: asOfParam ?? now, asOfParam, today: now, scope }) : null;
    },
  );
}

/**
 * Leaves a page whose record is not there: to the record that its id leads to by now, with the query kept; else it says
 * that nothing is kept under the address.
 * @param findNewId the id that a record has now, by one that it had before
 */
export async function leaveRecordPage(
  collection: Collection,
  props: RecordProps,
  findNewId: (collection: Collection, id: string) => Promise<string | null>,
): Promise<never> {
  const { id } = await props.params;
  const newId = isId(id) ? await findNewId(collection, id) : null;
  if (newId === null) notFound();
  const query = new URLSearchParams();
  for (const [name, given] of Object.entries(await props.searchParams))
    for (const value of [given ?? []].flat()) query.append(name, value);
  permanentRedirect(`/${collection}/${newId}${query.size === 0 ? "" : `?${query}`}`);
}

interface RecordWords {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/**
 * Title, description, canonical address and preview of a record's page; the address is that of today whatever the day
 * shown, the preview is that of the day.
 */
export function buildRecordMetadata(
  collection: Collection,
  { id, title, description }: RecordWords,
  { asOfParam, scope }: Pick<DayParams, "asOfParam" | "scope">,
): Metadata {
  const path = `/${collection}/${id}`;
  const alternates = formatCanonical(path);
  const preview = buildSocialPreview({
    path: path + formatQuery({}, { asOf: asOfParam }),
    title,
    description,
  });
  return {
    title,
    description,
    ...(alternates && { alternates }),
    ...preview,
    ...buildRobots(formatQuery({ scope }, { asOf: asOfParam })),
  };
}
