import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from "node:zlib";
import { LRUCache } from "lru-cache";

/** How a body is packed. */
export type Encoding = "br" | "gzip" | "identity";

/** An answer that is whole. */
export interface Answer {
  readonly status: number;
  /** Names in small letters; none of those that depend on how the body is packed. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly encoding: Encoding;
}

/** A kept answer: its body in the ways in which it was asked for. */
interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: Map<Encoding, Buffer>;
}

/** About what an entry takes beside its bodies and its key. */
const OVERHEAD_BYTES = 1_000;

/**
 * Levels: what a body costs once is paid back by every reader who gets it. Brotli 6 packs a page a seventh smaller than
 * gzip 6 for the same time.
 */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_LGWIN]: 22 } };
const GZIP = { level: 6 };

const pack = {
  br: async (body: Buffer) => crop(await promisify(brotliCompress)(body, BROTLI)),
  gzip: async (body: Buffer) => crop(await promisify(gzip)(body, GZIP)),
  identity: async (body: Buffer) => body,
};
/** The same bytes in no more room than they take: what Node packs is a part of a buffer of 16 kB where it fits into one. */
function crop(packed: Buffer): Buffer {
  if (packed.byteLength === packed.buffer.byteLength) return packed;
  const own = Buffer.allocUnsafeSlow(packed.byteLength);
  packed.copy(own);
  return own;
}

const unpack = {
  br: promisify(brotliDecompress),
  gzip: promisify(gunzip),
  identity: async (body: Buffer) => body,
};

/** Finished answers, packed, the longest unused given up first; bounded in bytes. */
export class AnswerCache {
  readonly #kept: LRUCache<string, KeptAnswer>;

  /** @param maxBytes how much all of it may take */
  constructor(maxBytes: number) {
    this.#kept = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ bodies }, key) =>
        [...bodies.values()].reduce((sum, { byteLength }) => sum + byteLength, key.length + OVERHEAD_BYTES),
    });
  }

  /**
   * A kept answer, packed in the best way that the client can unpack; null where none is kept.
   * @param accepted the client's Accept-Encoding
   */
  get(key: string, accepted: string | undefined): Answer | Promise<Answer> | null {
    const kept = this.#kept.get(key);
    if (!kept) return null;
    const { status, headers, bodies } = kept;
    const encoding = chooseEncoding(accepted, headers["content-type"] ?? "");
    const body = bodies.get(encoding);
    return body ? { status, headers, body, encoding } : this.#repack(key, kept, encoding);
  }

  /** Keeps an answer, as it is packed. */
  set(key: string, { status, headers, body, encoding }: Answer): void {
    this.#kept.set(key, { status, headers, bodies: new Map([[encoding, body]]) });
  }

  async #repack(key: string, kept: KeptAnswer, encoding: Encoding): Promise<Answer> {
    const { status, headers, bodies } = kept;
    const [[from, packed] = []] = bodies;
    if (!from || !packed) throw new Error("A kept answer has a body.");
    const body = await pack[encoding](await unpack[from](packed));
    this.#kept.set(key, { ...kept, bodies: new Map([...bodies, [encoding, body]]) });
    return { status, headers, body, encoding };
  }
}

/** Packs an answer as it was made in the best way that the client can unpack. */
export async function packAnswer(
  { status, headers, body }: Omit<Answer, "encoding">,
  accepted: string | undefined,
): Promise<Answer> {
  const encoding = chooseEncoding(accepted, headers["content-type"] ?? "");
  return { status, headers, body: await pack[encoding](body), encoding };
}

/** The best way that a client can unpack; only texts are packed. */
export function chooseEncoding(accepted: string | undefined, contentType: string): Encoding {
  if (!/^(?:text\/|application\/(?:[\w.+-]*(?:json|xml|javascript|yaml))|image\/svg)/.test(contentType))
    return "identity";
  const offered = new Map(
    (accepted ?? "").split(",").map((part) => {
      const [name = "", ...parameters] = part.trim().toLowerCase().split(";");
      const weight = parameters.map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find(Boolean);
      return [name.trim(), weight === undefined ? 1 : Number(weight)];
    }),
  );
  const isOffered = (name: string) => (offered.get(name) ?? offered.get("*") ?? 0) > 0;
  return (["br", "gzip"] as const).find(isOffered) ?? "identity";
}
