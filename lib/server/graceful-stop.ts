import type { Server, ServerResponse } from "node:http";
import { Server as NetServer, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";

/** How often it is looked whether an answer has been sent, in milliseconds. */
const LOOK_AGAIN_MS = 20;
/**
 * How long a connection stays open after its last answer, in milliseconds: a client that was told that it can use it again,
 * and still has to take what was sent, would take its end for a failure.
 */
const LINGER_MS = 500;

/**
 * Watches the connections of a server, so that it can be stopped without cutting an answer off. Node closes connections
 * whose answer is complete, also while parts of it still wait to be sent.
 * @returns what stops the server: it takes no new connections, and resolves once all that was under way has been sent
 */
export function watchConnections(server: Server): () => Promise<void> {
  const underWay = new Map<Socket, Set<ServerResponse>>();
  server.on("connection", (socket) => {
    underWay.set(socket, new Set());
    socket.once("close", () => underWay.delete(socket));
  });
  server.prependListener("request", ({ socket }, response) => {
    underWay.get(socket)?.add(response);
    response.once("close", () => underWay.get(socket)?.delete(response));
  });
  return async () => {
    // Not the server's own way of closing, which takes the connections along.
    NetServer.prototype.close.call(server);
    for (const response of [...underWay.values()].flatMap((all) => [...all]))
      response.shouldKeepAlive = false;
    const idleFor = new Map<Socket, number>();
    while (underWay.size > 0) {
      for (const [socket, responses] of underWay) {
        const isIdle = responses.size === 0 && socket.writableLength === 0;
        const idle = isIdle ? (idleFor.get(socket) ?? 0) + LOOK_AGAIN_MS : 0;
        idleFor.set(socket, idle);
        if (idle > LINGER_MS) socket.destroy();
      }
      await setTimeout(LOOK_AGAIN_MS);
    }
  };
}
