import { wholesOf } from "@/lib/domain/companies";
import { groupBy } from "@/lib/domain/group";
import type { Claim, Company, Partnership, Source } from "@/lib/schema/shapes";
import type { TimelineInput } from "./input";

/** The input, indexed for looking things up. */
export interface RecordBook {
  readonly asOf: string;
  readonly query: string;
  readonly companies: ReadonlyMap<string, Company>;
  readonly wholes: ReadonlyMap<string, readonly string[]>;
  readonly partnerships: ReadonlyMap<string, Partnership>;
  readonly sources: ReadonlyMap<string, Source>;
  /** The claims about one record, oldest first. */
  claimsAbout(type: "milestone" | "partnership", id: string): readonly Claim[];
}

/** Indexes the input once, so that every lane and item can look things up. */
export function recordBook(input: TimelineInput): RecordBook {
  const claims = groupBy(input.claims, ({ about }) => `${about.type} ${about.id}`);
  return {
    asOf: input.asOf,
    query: input.hrefs?.query ?? "",
    companies: input.companies,
    wholes: wholesOf([...input.companies.values()]),
    partnerships: new Map(input.partnerships.map((partnership) => [partnership.id, partnership])),
    sources: input.sources,
    claimsAbout: (type, id) => claims.get(`${type} ${id}`) ?? [],
  };
}
