import { groupBy } from "@/lib/domain/list";

/** How fast it is asked. */
export interface Pace {
  /** Hosts asked at the same time. */
  readonly hosts: number;
  /** Waits between two questions to one host. */
  readonly pause: () => Promise<void>;
}

/**
 * Asks for addresses, several hosts at a time and each host for one after the other. An address that stands twice is
 * asked for once.
 * @returns the answers by address
 */
export async function askHostByHost<T>(
  addresses: readonly string[],
  ask: (address: string) => Promise<T>,
  { hosts, pause }: Pace,
): Promise<Map<string, T>> {
  const waiting = [...groupBy(new Set(addresses), (address) => new URL(address).host).values()];
  const answers = new Map<string, T>();
  const worker = async () => {
    for (let own = waiting.shift(); own; own = waiting.shift()) {
      for (const [index, address] of own.entries()) {
        if (index > 0) await pause();
        answers.set(address, await ask(address));
      }
    }
  };
  // The host with the most addresses takes longest: it begins first.
  waiting.sort((a, b) => b.length - a.length);
  await Promise.all(Array.from({ length: hosts }, worker));
  return answers;
}
