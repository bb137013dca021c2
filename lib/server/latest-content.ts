import type { ContentVersion, VersionReader } from "@/lib/db/version-reader";

interface LatestOptions {
  /** So long what a server that is behind says is passed over, in milliseconds; 0 where there is one alone. */
  readonly behindMs: number;
  /** So long what is kept is answered while nobody can be asked, in milliseconds. */
  readonly awayMs: number;
}

/** A file is the only one of its kind, and what it says holds. */
export const OF_A_FILE: LatestOptions = { behindMs: 0, awayMs: 0 };
/**
 * Of several servers some may be behind: a reader who saw the newer content does not go back. Where all say the older for a
 * minute, somebody put it back.
 */
export const OF_SERVERS: LatestOptions = { behindMs: 60_000, awayMs: 10 * 60_000 };

/** Reads which content there is, and never goes back to an older one for what is likely to pass. */
export class LatestContent implements Pick<VersionReader, "read"> {
  readonly #versions: Pick<VersionReader, "read">;
  readonly #options: LatestOptions;
  #seen: { readonly content: ContentVersion; readonly at: number } | null = null;

  constructor(versions: Pick<VersionReader, "read">, options: LatestOptions) {
    this.#versions = versions;
    this.#options = options;
  }

  /**
   * The newest content that a server has, or had a moment ago.
   * @throws where nobody can be asked, and could not for long
   */
  async read(): Promise<ContentVersion | null> {
    const { behindMs, awayMs } = this.#options;
    let content: ContentVersion | null;
    try {
      content = await this.#versions.read();
    } catch (error) {
      if (this.#seen !== null && performance.now() - this.#seen.at < awayMs) return this.#seen.content;
      throw error;
    }
    const seen = this.#seen;
    const isBehind = seen !== null && content !== null && content.loadedAt < seen.content.loadedAt;
    if (isBehind && performance.now() - seen.at < behindMs) return seen.content;
    this.#seen = content && { content, at: performance.now() };
    return content;
  }
}
