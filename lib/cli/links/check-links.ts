import { type Answer, findingOf } from "./answer";
import { archiveLookup, copyIn } from "./archived-copy";
import { askHostByHost, type Pace } from "./host-by-host";
import type { CheckedAddress } from "./report";
import type { SeedAddress } from "./seed-addresses";

/** How the network is reached. */
export interface Network {
  /** Whether there is a network at all. */
  readonly reachable: () => Promise<boolean>;
  readonly ask: (address: string) => Promise<Answer>;
  /** What stands at an address as JSON; undefined where it cannot be had. */
  readonly json: (address: string) => Promise<unknown>;
  readonly pace: Pace;
}

/**
 * Asks for every address and, where one is dead and has no copy beside it, for the Web Archive's copy.
 * @returns what was found, in the order of the addresses; null where the network is out of reach
 */
export async function checkLinks(
  addresses: readonly SeedAddress[],
  { reachable, ask, json, pace }: Network,
): Promise<CheckedAddress[] | null> {
  // Without a network every host seems to be gone.
  if (!(await reachable())) return null;
  const answers = await askHostByHost(
    addresses.map(({ address }) => address),
    patientOf(ask),
    pace,
  );
  const checked: CheckedAddress[] = [];
  for (const each of addresses) {
    const finding = findingOf(each.address, answers.get(each.address) as Answer);
    const wanted = finding.state === "dead" && each.key === "url" && !each.archived;
    const copy = wanted ? copyIn(await json(archiveLookup(each.address, each.published))) : null;
    if (wanted) await pace.pause();
    checked.push({ ...each, ...finding, copy });
  }
  return checked;
}

/** A host that has once answered "too many requests" is left in peace: its other addresses share the answer. */
function patientOf(ask: Network["ask"]): Network["ask"] {
  const tired = new Map<string, Answer>();
  return async (address) => {
    const { host } = new URL(address);
    const answer = tired.get(host) ?? (await ask(address));
    if (answer.status === 429) tired.set(host, answer);
    return answer;
  };
}
