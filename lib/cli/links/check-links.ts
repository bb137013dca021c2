import { lookup } from "node:dns/promises";
import { setTimeout } from "node:timers/promises";
import pMap from "p-map";
import { z } from "zod";
import { type Answer, askAddress, askJson, type Redirect } from "@/lib/cli/web";
import { groupBy } from "@/lib/domain/list";
import type { SeedAddress } from "./seed-addresses";

/** How the network is reached. */
export interface Network {
  /** Whether there is a network at all. */
  readonly reachable: () => Promise<boolean>;
  readonly ask: (address: string) => Promise<Answer>;
  /** What stands at an address as JSON; undefined where it cannot be had. */
  readonly json: (address: string) => Promise<unknown>;
  /** Hosts asked at the same time. */
  readonly hosts: number;
  /** Waits between two questions to one host. */
  readonly pause: () => Promise<void>;
}

/** The network as it is; the archive's host is there as long as there is a network. */
export const NETWORK: Network = {
  reachable: () => lookup("archive.org").then(Boolean, () => false),
  ask: askAddress,
  json: askJson,
  hosts: 6,
  pause: () => setTimeout(1500),
};

/** An address of the seeds with what was found of it. */
export interface CheckedAddress extends SeedAddress, Finding {
  /** A copy in the Web Archive, where one was looked for and found. */
  readonly copy: string | null;
}

/** What is found of an address, why, and where it stands now if it moved. */
export interface Finding {
  readonly state: "dead" | "moved" | "unsure" | "fine";
  readonly why: string;
  readonly movedTo: string | null;
}

/**
 * Asks for every address and, where one is dead and has no copy beside it, for the Web Archive's copy.
 * @returns what was found, in the order of the addresses; null where the network is out of reach
 */
export async function checkLinks(
  addresses: readonly SeedAddress[],
  network: Network,
): Promise<CheckedAddress[] | null> {
  // Without a network every host seems to be gone.
  if (!(await network.reachable())) return null;
  const answers = await askHostByHost(addresses, network);
  const checked: CheckedAddress[] = [];
  for (const each of addresses) {
    const finding = toFinding(each.address, answers.get(each.address) as Answer);
    const isWanted = finding.state === "dead" && each.key === "url" && !each.archived;
    const copy = isWanted
      ? findCopy(await network.json(formatArchiveLookup(each.address, each.published)))
      : null;
    if (isWanted) await network.pause();
    checked.push({ ...each, ...finding, copy });
  }
  return checked;
}

/**
 * Asks several hosts at a time and each for one address after the other, with a pause between. An address that stands
 * twice is asked for once. A host that has answered "too many requests" is left in peace: its other addresses share the
 * answer.
 */
async function askHostByHost(
  addresses: readonly SeedAddress[],
  { ask, hosts, pause }: Network,
): Promise<ReadonlyMap<string, Answer>> {
  const distinct = new Set(addresses.map(({ address }) => address));
  const byHost = [...groupBy(distinct, (address) => new URL(address).host).values()];
  // The host with the most addresses takes longest: it begins first.
  byHost.sort((a, b) => b.length - a.length);
  const answers = new Map<string, Answer>();
  const askHost = async (own: readonly string[]) => {
    let last: Answer | undefined;
    for (const address of own) {
      if (last?.status !== 429) {
        if (last) await pause();
        last = await ask(address);
      }
      answers.set(address, last);
    }
  };
  await pMap(byHost, askHost, { concurrency: hosts });
  return answers;
}

const GONE = new Set([404, 410]);
const NO_SUCH_HOST = new Set(["ENOTFOUND", "EAI_NONAME", "EAI_NODATA"]);

/** What an answer says about an address. */
export function toFinding(address: string, { redirects, status, failure }: Answer): Finding {
  const found = (state: Finding["state"], why = String(status), movedTo: string | null = null) => ({
    ...{ state, why, movedTo },
  });
  if (status === null) {
    if (NO_SUCH_HOST.has(failure ?? "")) return found("dead", `no such host (${failure})`);
    return found("unsure", failure === "TIMEOUT" ? "no answer in time" : (failure ?? "no answer"));
  }
  if (GONE.has(status)) return found("dead");
  if (status < 200 || status > 299) return found("unsure");
  const movedTo = permanentTarget(redirects);
  if (movedTo === null || movedTo === address) return found("fine");
  const isFront = new URL(movedTo).pathname === "/" && new URL(address).pathname !== "/";
  return found("moved", isFront ? "to a front page: probably gone" : "for good", movedTo);
}

/** Where the redirects for good lead: up to the first that is only for now. */
function permanentTarget(redirects: readonly Redirect[]): string | null {
  const temporary = redirects.findIndex(({ permanent }) => !permanent);
  return redirects.slice(0, temporary === -1 ? undefined : temporary).at(-1)?.to ?? null;
}

/**
 * The address at which the Web Archive tells the copy of a page nearest to a date.
 * @param published in EDTF; null where it is not known
 */
export function formatArchiveLookup(address: string, published: string | null): string {
  const lookup = new URL("https://archive.org/wayback/available");
  lookup.searchParams.set("url", address);
  const digits = /\d{4}(?:-\d\d)*/.exec(published ?? "")?.[0].replaceAll("-", "");
  if (digits !== undefined) lookup.searchParams.set("timestamp", digits);
  return lookup.href;
}

const available = z.object({
  archived_snapshots: z.object({ closest: z.object({ available: z.literal(true), url: z.url() }) }),
});

/** The copy that the Web Archive's answer names; null where it has none or the answer is not understood. */
export function findCopy(answer: unknown): string | null {
  const read = available.safeParse(answer);
  return read.data?.archived_snapshots.closest.url.replace(/^http:/, "https:") ?? null;
}

const STATES = [
  { id: "dead", label: "Dead", definition: "Gone, or its site is." },
  { id: "moved", label: "Moved", definition: "The site says that it stands elsewhere for good." },
  {
    id: "unsure",
    label: "Blocked or unsure",
    definition: "Programs are kept out, or the site is not well: look by hand.",
  },
  { id: "fine", label: "Fine", definition: "It answers." },
] as const;

/**
 * The report for a person: what is not fine, by state, each with its file and line.
 * @param folder the seeds folder, as the reader names it
 */
export function formatLinkReport(checked: readonly CheckedAddress[], folder: string): string {
  const byState = groupBy(checked, ({ state }) => state);
  const parts = STATES.flatMap(({ id, label, definition }) => {
    const these = byState.get(id) ?? [];
    if (id === "fine" || these.length === 0) return [];
    return [
      `${label} (${these.length}). ${definition}`,
      ...these.flatMap((each) => listLines(each, folder)),
      "",
    ];
  });
  const counts = STATES.map(({ id, label }) => `${byState.get(id)?.length ?? 0} ${label.toLowerCase()}`);
  const all = `${checked.length} ${checked.length === 1 ? "address" : "addresses"}`;
  return [...parts, `${all}: ${counts.join(", ")}.`].join("\n");
}

function listLines(checked: CheckedAddress, folder: string): string[] {
  const { file, line, address, published, state, why, movedTo, key, archived, copy } = checked;
  const lines = [`  ${folder}/${file}:${line}  ${why}`, `    ${address}`];
  if (movedTo !== null) lines.push(`    now ${movedTo}`);
  if (state !== "dead" || key === "archiveUrl" || archived) return lines;
  const advice =
    copy === null ? `look for a copy: ${formatArchiveLookup(address, published)}` : `archiveUrl: ${copy}`;
  return [...lines, `    ${advice}`];
}
