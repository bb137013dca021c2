import type { TellProgress } from "@/lib/domain/progress";

/** What takes less is over before it is read of, in milliseconds. */
const FIRST_TOLD_MS = 3_000;
/** So often a line is written over on a terminal, and a new one stands in a log. */
const EVERY_MS = { terminal: 200, log: 5_000 };

/** Where it is told: a terminal, or a file that is read later. */
interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Tells how far work has come, with the time it still takes; silent where all of it is done within three seconds. */
export interface Progress {
  readonly tell: TellProgress;
  /** Ends the line that was written last. */
  end(): void;
}

/**
 * Makes one for work that begins now.
 * @param now the time in milliseconds, from any beginning
 */
export function createProgress(output: Output = process.stderr, now = () => performance.now()): Progress {
  const began = now();
  const every = output.isTTY ? EVERY_MS.terminal : EVERY_MS.log;
  let [work, since, told] = ["", began, began + FIRST_TOLD_MS - every];
  let isOpen = false;
  return {
    tell(name, done, of) {
      const time = now();
      if (name !== work) [work, since] = [name, time];
      if (time - told < every || done === 0 || of === 0) return;
      told = time;
      const line = `${name}: ${formatNumber(done)} of ${formatNumber(of)}${formatLeft(time - since, done, of)}`;
      output.write(output.isTTY ? `${isOpen ? "\r\u001b[K" : "\n"}${line}` : `${line}\n`);
      isOpen = true;
    },
    end() {
      if (isOpen && output.isTTY) output.write("\n");
      isOpen = false;
    },
  };
}

/** The first pieces of any work take longer than the others: less than this share of all tells nothing of the rest. */
const LEAST_DONE = 0.03;

/** How long the rest takes if it goes on as it went; nothing where that cannot be said yet. */
function formatLeft(elapsed: number, done: number, of: number): string {
  const seconds = Math.ceil((elapsed * (of - done)) / done / 1_000);
  if (elapsed < 1_000 || done < of * LEAST_DONE || done >= of) return "";
  return seconds < 100 ? `, about ${seconds} s left` : `, about ${Math.ceil(seconds / 60)} min left`;
}

function formatNumber(value: number): string {
  return value.toLocaleString("en");
}

/** Does some work and tells how far it has come. */
export async function withProgress<T>(work: (tell: TellProgress) => Promise<T>): Promise<T> {
  const progress = createProgress();
  try {
    return await work(progress.tell);
  } finally {
    progress.end();
  }
}
