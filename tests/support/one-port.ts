import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { afterAll } from "vitest";
import { type DatabaseUrl, readDatabaseUrl } from "@/lib/db/database-url";

/**
 * A port behind which several databases of one PostgreSQL stand, as replicas stand behind a proxy: each connection leads to
 * the next of them.
 */
export async function openOnePort(databases: readonly DatabaseUrl[]): Promise<DatabaseUrl> {
  const places = databases.map(({ url }) => new URL(url));
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((reader) => {
    const { hostname, port, pathname } = places[connections++ % places.length] as URL;
    const database = connect(Number(port || 5432), hostname);
    for (const [from, to] of [
      [reader, database],
      [database, reader],
    ] as const) {
      sockets.add(from);
      from.on("error", () => to.destroy());
      from.on("close", () => to.destroy());
    }
    reader.once("data", (startup) => {
      database.write(nameDatabase(startup, pathname.slice(1)));
      reader.pipe(database);
    });
    database.pipe(reader);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = new URL(places[0] as URL);
  address.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return readDatabaseUrl(address.href);
}

/**
 * The first message of a connection with another database in it: a length and a protocol of four bytes each, then names and
 * values that end with a zero (PostgreSQL, "StartupMessage").
 */
function nameDatabase(startup: Buffer, name: string): Buffer {
  const words = startup.subarray(8).toString().split("\0");
  words[words.indexOf("database") + 1] = name;
  const body = Buffer.from(words.join("\0"));
  const head = Buffer.from(startup.subarray(0, 8));
  head.writeInt32BE(head.length + body.length);
  return Buffer.concat([head, body]);
}
