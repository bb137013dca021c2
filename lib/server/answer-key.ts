import type { IncomingHttpHeaders } from "node:http";
import { isParameter, PARAMETER_NAMES, type ParameterName } from "@/lib/schema/parameters/filter";

/** Where a request found the site: some answers name it. */
const ORIGIN_HEADERS = ["host", "x-forwarded-host", "x-forwarded-proto"] as const;

/** Parts of an address: what lies there, and what is asked of it. */
interface Address {
  readonly path: string;
  /** With its leading "?", or empty. */
  readonly query: string;
}

/**
 * A request's address in a form that can be read, since nothing that somebody asks is a fault of the server (RFC 9110,
 * 15.6): one with per cent signs that encode no text names nothing, and is not found like any other.
 */
export function toReadableUrl(url: string): string {
  const [path = "/", ...query] = url.split("?");
  return isText(path) ? url : [path.replaceAll("%", "%25"), ...query].join("?");
}

function isText(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * The one address of all that ask for the same: of a page without the parameters that mean nothing on any page, such as
 * tracking tags, and in the order of the registry. Other addresses stay as they are, since there an unknown parameter is
 * an error.
 */
export function toCanonicalAddress(url: string): Address {
  const mark = url.indexOf("?");
  if (mark < 0) return { path: url, query: "" };
  const [path, query] = [url.slice(0, mark), url.slice(mark)];
  if (!isPage(path)) return { path, query };
  const given = [...new URLSearchParams(query)].filter(([name]) => isParameter(name));
  const place = ([name]: readonly [string, string]) => PARAMETER_NAMES.indexOf(name as ParameterName);
  const ordered = new URLSearchParams(given.sort((a, b) => place(a) - place(b))).toString();
  return { path, query: ordered === "" ? "" : `?${ordered}` };
}

/**
 * What tells an answer from all others of the same content and day.
 * @param namesOrigin whether answers may name where the request found the site
 */
export function buildAnswerKey(
  { path, query }: Address,
  headers: IncomingHttpHeaders,
  namesOrigin: boolean,
): string {
  const told = namesOrigin && !isPage(path) ? ORIGIN_HEADERS : [];
  return [path, query, ...told.map((name) => headers[name] ?? "")].join("\n");
}

/** Pages are the same wherever they were found; files and the API write absolute addresses. */
function isPage(path: string): boolean {
  return !/^\/(?:(?:api|embed|og|_next)\/|sitemap\.xml$|robots\.txt$)/.test(path);
}
