import { LRUCache } from "lru-cache";

/** There is no room to wait: the client may come again later. */
export class QueueFullError extends Error {
  override readonly name = "QueueFullError";
}

/** How much is made at the same time, and how much may wait for it. */
export interface QueueBounds {
  readonly atOnce: number;
  /** Of all clients together. */
  readonly waiting: number;
}

interface Waiting {
  start(): void;
  refuse(): void;
}

/** A client whose answers take less lately, in milliseconds, holds nobody up who comes beside it. */
const LIGHT_MS = 150;
/** Of so many clients it is known what their answers took. */
const MOST_KNOWN = 1_000;

/**
 * Lets a bounded number of answers be made at the same time; one place is left for whoever comes beside a client that has
 * all others, but for one whose answers are light and soon out of the way. The rest waits, and clients take turns: whoever asks for much waits behind themselves. Where there is no more
 * room, whoever has most waiting gives way.
 */
export class RenderQueue {
  readonly #bounds: QueueBounds;
  /** By client, in the order of their turns. */
  readonly #waiting = new Map<string, Waiting[]>();
  /** For whom something is being made, each client once for each answer. */
  readonly #running: string[] = [];
  /** By client, what an answer takes lately in milliseconds: half the newest one, half what was before. */
  readonly #lately = new LRUCache<string, number>({ max: MOST_KNOWN });
  readonly #now: () => number;

  constructor(bounds: QueueBounds, now = () => performance.now()) {
    this.#bounds = bounds;
    this.#now = now;
  }

  /**
   * Does some work for a client when its turn comes.
   * @throws {QueueFullError} where there is no room to wait
   */
  async run<T>(client: string, work: () => Promise<T>): Promise<T> {
    if (this.#isFreeFor(client)) this.#running.push(client);
    // Whoever is through hands its place on.
    else await this.#wait(client);
    const began = this.#now();
    try {
      return await work();
    } finally {
      const took = this.#now() - began;
      this.#lately.set(client, ((this.#lately.get(client) ?? took) + took) / 2);
      this.#running.splice(this.#running.indexOf(client), 1);
      // A client whose answers have become light may have a second place at once.
      while (this.#startNext());
    }
  }

  #isFreeFor(client: string): boolean {
    const { atOnce } = this.#bounds;
    const own = this.#running.filter((each) => each === client).length;
    const isLight = (this.#lately.get(client) ?? LIGHT_MS) < LIGHT_MS;
    return this.#running.length < atOnce && (isLight || own < Math.max(1, atOnce - 1));
  }

  #wait(client: string): Promise<void> {
    const turn = new Promise<void>((resolve, reject) => {
      const own = this.#waiting.get(client) ?? [];
      own.push({ start: resolve, refuse: () => reject(new QueueFullError("Too much is asked for.")) });
      this.#waiting.set(client, own);
    });
    const all = [...this.#waiting.values()];
    if (all.reduce((sum, { length }) => sum + length, 0) > this.#bounds.waiting) this.#refuseOne(all);
    return turn;
  }

  /** The last of those that wait for whoever has most. */
  #refuseOne(all: readonly Waiting[][]): void {
    const longest = all.reduce((most, each) => (each.length > most.length ? each : most));
    longest.pop()?.refuse();
  }

  /** Gives a free place to whoever's turn it is; whether there was anybody. */
  #startNext(): boolean {
    for (const [client, own] of this.#waiting) {
      if (!this.#isFreeFor(client)) continue;
      this.#waiting.delete(client);
      const first = own.shift();
      // Behind all others, until its turn comes again.
      if (own.length > 0) this.#waiting.set(client, own);
      if (!first) continue;
      this.#running.push(client);
      first.start();
      return true;
    }
    return false;
  }
}
