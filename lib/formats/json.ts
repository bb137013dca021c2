interface Batch {
  readonly data: readonly unknown[];
}

/** The records of a list; its batches are taken one by one. */
type Batches = AsyncIterable<Batch> | Iterable<Batch>;

/** A JSON document of a list in pieces: what it says of itself, then the records of each batch. */
export async function* writeJsonList(meta: object, batches: Batches): AsyncGenerator<string, void> {
  yield* writeJsonDocument(meta, [{ name: "data", pages: batches }]);
}

/** A JSON document of several lists in pieces, each under its name. */
export async function* writeJsonDocument(
  meta: object,
  lists: readonly { readonly name: string; readonly pages: Batches }[],
): AsyncGenerator<string, void> {
  yield `{"meta":${JSON.stringify(meta)}`;
  for (const { name, pages } of lists) {
    yield `,${JSON.stringify(name)}:[`;
    yield* jsonItems(pages);
    yield "]";
  }
  yield "}";
}

/** The records of batches with commas between them, as they stand inside the brackets of an array. */
async function* jsonItems(batches: Batches): AsyncGenerator<string, void> {
  let comma = "";
  for await (const { data } of batches) {
    if (data.length === 0) continue;
    yield comma + JSON.stringify(data).slice(1, -1);
    comma = ",";
  }
}

/**
 * Pieces as a body that is written as fast as it is read: the next piece is made when there is room for it. Where making
 * one fails the body breaks off, so that nobody takes a part for the whole; where the reader goes, the rest is not made.
 */
export function toStream(pieces: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const rest = pieces[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await rest.next();
        if (done) controller.close();
        else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
      },
      async cancel() {
        await rest.return?.();
      },
    },
    { highWaterMark: 1 },
  );
}
