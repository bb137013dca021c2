import type { z } from "zod";
import type { Parameters } from "@/lib/schema/parameters/parse-address";

/** The parts of the reference, in their order. */
export const TAGS = [
  { name: "Lists", description: "The records of each collection, page by page, under a filter." },
  { name: "Records", description: "One record by its id, whatever its scope." },
  { name: "Tables", description: "All of a list in one file, under the same filters and in the same order." },
  { name: "Charts", description: "What each chart and the timeline show, row by row or as a picture." },
  { name: "Dataset", description: "Everything in one file." },
  { name: "Subscriptions", description: "Feeds and calendars that programs look at again and again." },
  { name: "Search", description: "Records by their names." },
  { name: "Service", description: "The service itself." },
] as const;
export type Tag = (typeof TAGS)[number]["name"];

/** What an operation answers with, where all is well. */
export interface Answer {
  readonly type: string;
  /** The shape of the document; null where its type alone says what it is. */
  readonly schema: z.ZodType | null;
}

/** One thing that can be asked of the service: what its address takes, and what it answers. */
export interface Operation {
  /** A name of its own, such as "listMilestones". */
  readonly id: string;
  readonly tag: Tag;
  /** The address, its changing parts in braces. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  /** What stands in the braces. */
  readonly pathParameters?: z.ZodObject;
  /** What the address takes: the very parameters that it is read by. */
  readonly query: Parameters;
  readonly answer: Answer;
  /** Whether it leads elsewhere instead of answering. */
  readonly redirects?: true;
  /** Whether it can be the case that there is no such thing. */
  readonly missing?: true;
  /** Whether the answer depends on the content, and so can be kept by its tag and can fail with the database. */
  readonly content: boolean;
  /** An address that can be asked as it stands; a test asks it. */
  readonly example: string;
}
