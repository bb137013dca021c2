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

/**
 * Lets a bounded number of answers be made at the same time; one place is left for whoever comes beside a client that has
 * all others. The rest waits, and clients take turns: whoever asks for much waits behind themselves. Where there is no more
 * room, whoever has most waiting gives way.
 */
export class RenderQueue {
  readonly #bounds: QueueBounds;
  /** By client, in the order of their turns. */
  readonly #waiting = new Map<string, Waiting[]>();
  /** For whom something is being made, each client once for each answer. */
  readonly #running: string[] = [];

  constructor(bounds: QueueBounds) {
    this.#bounds = bounds;
  }

  /**
   * Does some work for a client when its turn comes.
   * @throws {QueueFullError} where there is no room to wait
   */
  async run<T>(client: string, work: () => Promise<T>): Promise<T> {
    if (this.#isFreeFor(client)) this.#running.push(client);
    // Whoever is through hands its place on.
    else await this.#wait(client);
    try {
      return await work();
    } finally {
      this.#running.splice(this.#running.indexOf(client), 1);
      this.#startNext();
    }
  }

  #isFreeFor(client: string): boolean {
    const { atOnce } = this.#bounds;
    const own = this.#running.filter((each) => each === client).length;
    return this.#running.length < atOnce && own < Math.max(1, atOnce - 1);
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

  #startNext(): void {
    for (const [client, own] of this.#waiting) {
      if (!this.#isFreeFor(client)) continue;
      this.#waiting.delete(client);
      const first = own.shift();
      // Behind all others, until its turn comes again.
      if (own.length > 0) this.#waiting.set(client, own);
      if (!first) continue;
      this.#running.push(client);
      first.start();
      return;
    }
  }
}
