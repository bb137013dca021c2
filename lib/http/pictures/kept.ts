type Bytes = Uint8Array<ArrayBuffer>;

/** How much is kept, in bytes. */
const MOST = 24_000_000;

const kept = new Map<string, Bytes>();
const making = new Map<string, Promise<Bytes>>();
let size = 0;

/**
 * Makes something once for everyone who asks for it meanwhile, and keeps it as long as there is room; what was asked for
 * longest ago goes first.
 * @param key the same for the same content alone
 */
export async function keptOrMade(key: string, make: () => Promise<Bytes>): Promise<Bytes> {
  const found = kept.get(key);
  if (found) {
    kept.delete(key);
    kept.set(key, found);
    return found;
  }
  const started = making.get(key) ?? make();
  making.set(key, started);
  try {
    const bytes = await started;
    keep(key, bytes);
    return bytes;
  } finally {
    making.delete(key);
  }
}

function keep(key: string, bytes: Bytes): void {
  if (kept.has(key)) return;
  kept.set(key, bytes);
  size += bytes.byteLength;
  for (const [oldest, { byteLength }] of kept) {
    if (size <= MOST) return;
    kept.delete(oldest);
    size -= byteLength;
  }
}
