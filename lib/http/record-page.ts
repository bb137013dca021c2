import type { Metadata } from "next";
import { cache } from "react";
import type { Day } from "@/lib/domain/days";
import type { Collection } from "@/lib/schema/api/shapes";
import type { AskedDay } from "@/lib/schema/parameters/asked";
import type { Scope } from "@/lib/schema/parameters/choices";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { dayAddress, type PageAddress, type PageProps } from "@/lib/schema/parameters/page-address";
import { isId } from "./answers";
import { today } from "./environment";
import { canonical, robotsOf, socialPreview } from "./page-metadata";

/** What the router gives to a record's page. */
export interface RecordProps extends PageProps {
  readonly params: Promise<{ id: string }>;
}

/** What the address of a record's page asks for. */
export async function readRecordAddress(props: RecordProps): Promise<PageAddress<AskedDay> & { id: string }> {
  const { id } = await props.params;
  return { id, ...dayAddress(await props.searchParams, today()) };
}

/**
 * Reads a record once for its page and its metadata; null where there is none, and without a question where the id
 * cannot be one.
 */
export function recordReader<T>(read: (id: string, asked: AskedDay) => Promise<T | null>) {
  return cache(
    async (id: string, askedDay: Day | null = null, scope: Scope = NO_FILTER.scope): Promise<T | null> => {
      const now = today();
      return isId(id) ? read(id, { asOf: askedDay ?? now, askedDay, today: now, scope }) : null;
    },
  );
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
export function recordMetadata(
  collection: Collection,
  { id, title, description }: RecordWords,
  { askedDay, scope }: Pick<AskedDay, "askedDay" | "scope">,
): Metadata {
  const path = `/${collection}/${id}`;
  const alternates = canonical(path);
  const preview = socialPreview({ path: path + formatQuery({}, { asOf: askedDay }), title, description });
  return {
    title,
    description,
    ...(alternates && { alternates }),
    ...preview,
    ...robotsOf(formatQuery({ scope }, { asOf: askedDay })),
  };
}
