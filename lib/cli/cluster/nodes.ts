import { isOk } from "./members";

/** The machines of a cluster: of three any one may fail. */
export const NODES = [1, 2, 3] as const;

export type Role = "primary" | "replica";

/** What Patroni says of its node; null where it does not answer. */
export async function askRole(address: string): Promise<Role | null> {
  if (await isOk(`${address}/primary`)) return "primary";
  return (await isOk(`${address}/replica`)) ? "replica" : null;
}

/** Whether a node of etcd leads the others. */
export async function leadsEtcd(address: string): Promise<boolean> {
  return /^etcd_server_is_leader 1$/m.test(await (await fetch(`${address}/metrics`)).text());
}

/** @throws where it is so of no node */
export async function findNode(isSo: (node: number) => Promise<boolean>): Promise<number> {
  for (const node of NODES) if (await isSo(node)) return node;
  throw new Error("No node leads.");
}
