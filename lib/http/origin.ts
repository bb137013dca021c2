import type { NextRequest } from "next/server";
import { readEnvironment } from "./environment";

/** What of a request, its host apart, says where it found the site: an answer may differ by these. */
export const ORIGIN_HEADERS = ["X-Forwarded-Host", "X-Forwarded-Proto"] as const;

/** A host name or address as a URL has it, with or without a port. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/**
 * Where the site stands, without a closing slash, for the absolute addresses of feeds, calendars and sitemaps: what the
 * site knows of itself (SITE_URL), else where the request says that it found it. That is a stranger's word, so it counts
 * only for the answer to that stranger, whose tag has to hold it and which no cache may give to another
 * (`ORIGIN_HEADERS`), and only where it can be the host of an address.
 */
export function getOrigin({ headers, nextUrl }: Pick<NextRequest, "headers" | "nextUrl">): string {
  const { siteUrl } = readEnvironment();
  if (siteUrl !== null) return siteUrl;
  const host = first(headers.get("x-forwarded-host")) ?? headers.get("host") ?? "";
  const scheme = first(headers.get("x-forwarded-proto"));
  const protocol = scheme === "https" || scheme === "http" ? `${scheme}:` : nextUrl.protocol;
  const address = `${protocol}//${host}`;
  return HOST.test(host) && URL.canParse(address) ? new URL(address).origin : nextUrl.origin;
}

/** Where the site stands, for pages, which are the same wherever they were found; empty where it does not know, and addresses are relative. */
export function formatSiteAddress(): string {
  return readEnvironment().siteUrl ?? "";
}

/** The first of a header's values: the reader's own or the one that the proxy nearest to the reader wrote. */
function first(values: string | null): string | null {
  return values?.split(",")[0]?.trim() || null;
}
