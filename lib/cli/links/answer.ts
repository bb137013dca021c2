/** One step of a redirect. */
export interface Redirect {
  readonly to: string;
  /** Whether the site says that it is for good (301, 308). */
  readonly permanent: boolean;
}

/** What asking for an address led to: an answer at the end of its redirects, or none. */
export interface Answer {
  readonly redirects: readonly Redirect[];
  /** The HTTP status at the end; null where nobody answered. */
  readonly status: number | null;
  /** Why nobody answered: an error code of Node like `ENOTFOUND`, `TIMEOUT`, or words; null where somebody did. */
  readonly failure: string | null;
}

/** What an address is found to be. */
export const LINK_STATES = [
  { id: "dead", label: "Dead", definition: "Gone, or its site is." },
  { id: "moved", label: "Moved", definition: "The site says that it stands elsewhere for good." },
  {
    id: "unsure",
    label: "Blocked or unsure",
    definition: "Programs are kept out, or the site is not well: look by hand.",
  },
  { id: "fine", label: "Fine", definition: "It answers." },
] as const;

export type LinkState = (typeof LINK_STATES)[number]["id"];

/** What is found of an address, why, and where it stands now if it moved. */
export interface Finding {
  readonly state: LinkState;
  readonly why: string;
  readonly movedTo: string | null;
}

const GONE = new Set([404, 410]);
const NO_SUCH_HOST = new Set(["ENOTFOUND", "EAI_NONAME", "EAI_NODATA"]);

/** What an answer says about an address. */
export function findingOf(address: string, { redirects, status, failure }: Answer): Finding {
  if (status === null) {
    const dead = NO_SUCH_HOST.has(failure ?? "");
    return { state: dead ? "dead" : "unsure", why: failureWords(failure), movedTo: null };
  }
  if (GONE.has(status)) return { state: "dead", why: String(status), movedTo: null };
  if (status < 200 || status > 299) return { state: "unsure", why: String(status), movedTo: null };
  const movedTo = permanentTarget(redirects);
  if (movedTo === null || movedTo === address) return { state: "fine", why: String(status), movedTo: null };
  const toFront = new URL(movedTo).pathname === "/" && new URL(address).pathname !== "/";
  return { state: "moved", why: toFront ? "to a front page: probably gone" : "for good", movedTo };
}

/** Where the redirects for good lead: up to the first that is only for now. */
function permanentTarget(redirects: readonly Redirect[]): string | null {
  const temporary = redirects.findIndex(({ permanent }) => !permanent);
  return redirects.slice(0, temporary === -1 ? undefined : temporary).at(-1)?.to ?? null;
}

function failureWords(failure: string | null): string {
  if (NO_SUCH_HOST.has(failure ?? "")) return `no such host (${failure})`;
  return failure === "TIMEOUT" ? "no answer in time" : (failure ?? "no answer");
}
