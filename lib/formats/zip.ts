import { configure, ZipWriter } from "@zip.js/zip.js";
import { toStream } from "./json";

// The library queues files beyond this number until others are done, and a reader that stalls would hold up the rest.
configure({ useWebWorkers: false, maxWorkers: 10_000 });

/** A file in a zip file. */
export interface ZipEntry {
  readonly name: string;
  readonly pieces: AsyncIterable<string>;
}

/**
 * A zip file in pieces, made as fast as they are taken. Where an entry fails, so does the file.
 * @param made when the entries are said to have been made
 */
export async function* writeZip(entries: readonly ZipEntry[], made: Date): AsyncGenerator<Uint8Array, void> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const written = writeEntries(entries, writable, made);
  // Told to whoever reads the pieces; here it only must not go unheard.
  written.catch(() => {});
  yield* readable;
  await written;
}

async function writeEntries(
  entries: readonly ZipEntry[],
  writable: WritableStream<Uint8Array>,
  made: Date,
): Promise<void> {
  try {
    const writer = new ZipWriter(writable, { lastModDate: made, level: 6 });
    for (const { name, pieces } of entries) await writer.add(name, toStream(pieces));
    await writer.close();
  } catch (error) {
    await writable.abort(error).catch(() => {});
    throw error;
  }
}
