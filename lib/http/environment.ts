import { type Day, toDay } from "@/lib/domain/days";

/** What the project is told from outside, `DATABASE_URL` apart, which lib/db/database-url.ts reads. */
export interface Environment {
  readonly host: string;
  readonly port: number;
  /** The site's public address without a closing slash, for canonical addresses; null where it is not known. */
  readonly siteUrl: string | null;
  /** Where "correct this" leads: a web or a mail address. */
  readonly contactUrl: string | null;
  /** How many bytes of finished answers are kept in memory. */
  readonly cacheBytes: number;
  /** Whether a proxy stands in front whose last entry in X-Forwarded-For says who asks. */
  readonly behindProxy: boolean;
}

const MEGABYTE = 1_000_000;

/** Which code the site was built from; written into it by the build. */
export const BUILD = process.env.INTERPHASE_BUILD ?? "";

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment. A variable that is empty counts as one that is not set.
 * @throws a sentence for the person who set the variable.
 */
export function readEnvironment(variables: Variables = process.env): Environment {
  return {
    host: variables.HOST || "127.0.0.1",
    port: portOf(variables.PORT || "3000"),
    siteUrl: originOf("SITE_URL", variables.SITE_URL),
    contactUrl: addressOf("CONTACT_URL", variables.CONTACT_URL, ["http:", "https:", "mailto:"]),
    cacheBytes: megabytesOf("CACHE_MB", variables.CACHE_MB || "64") * MEGABYTE,
    behindProxy: isOn("TRUST_PROXY", variables.TRUST_PROXY || "0"),
  };
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new Error(`PORT must be a whole number from 1 to 65535, not ${JSON.stringify(text)}.`);
}

function megabytesOf(name: string, text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new Error(`${name} must be a whole number of megabytes from 1 on, not ${JSON.stringify(text)}.`);
}

function isOn(name: string, text: string): boolean {
  if (text === "0" || text === "1") return text === "1";
  throw new Error(`${name} must be 0 or 1, not ${JSON.stringify(text)}.`);
}

/** The address of a site that stands at the root of its host: everything here is linked to from there. */
function originOf(name: string, text: string | undefined): string | null {
  const address = addressOf(name, text, ["http:", "https:"]);
  if (address === null) return null;
  const { origin, href } = new URL(address);
  if (href.replace(/\/+$/, "") === origin) return origin;
  throw new Error(
    `${name} must be the address of a host alone, without a path, a query or a user, not ${JSON.stringify(text)}.`,
  );
}

function addressOf(name: string, text: string | undefined, schemes: readonly string[]): string | null {
  if (!text) return null;
  if (URL.canParse(text) && schemes.includes(new URL(text).protocol)) return new URL(text).href;
  throw new Error(
    `${name} must be an address that begins with ${schemes.join(" or ")}, not ${JSON.stringify(text)}.`,
  );
}

/** The licence of the data, in every payload and on every page. */
export const DATA_LICENCE = {
  id: "CC-BY-4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;

/** Today, the UTC day: the clock is read here and nowhere else. */
export function getToday(): Day {
  return toDay(Date.now());
}
