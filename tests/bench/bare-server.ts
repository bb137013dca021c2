import { createServer } from "node:http";

/** A server of Node that sends the same bytes from memory, whatever it is asked: as fast as this machine can. */
export async function openBareServer(
  body: Buffer,
  headers: Record<string, string>,
): Promise<{ address: string; close(): void }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { ...headers, "content-length": body.byteLength });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const place = server.address();
  const port = typeof place === "object" ? place?.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
