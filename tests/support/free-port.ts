import { findFreePorts } from "@/lib/cli/free-ports";

/** A port of this machine on which nothing listens. */
export async function freePort(): Promise<number> {
  const [port] = await findFreePorts(1);
  return port as number;
}
