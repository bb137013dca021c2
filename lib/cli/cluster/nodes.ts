import { HOST, isOk } from "./members";

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

/** What a node of etcd is started with. @param portOf the port of `etcd 1` for clients, of `peer 1` for the others */
export function listEtcdArguments(node: number, folder: string, portOf: (name: string) => number): string[] {
  const addressOf = (kind: string, each: number) => `http://${HOST}:${portOf(`${kind} ${each}`)}`;
  return [
    ...["--name", `etcd${node}`, "--data-dir", folder, "--log-level", "error"],
    ...["--listen-client-urls", addressOf("etcd", node), "--advertise-client-urls", addressOf("etcd", node)],
    ...["--listen-peer-urls", addressOf("peer", node)],
    ...["--initial-advertise-peer-urls", addressOf("peer", node)],
    ...["--initial-cluster", NODES.map((each) => `etcd${each}=${addressOf("peer", each)}`).join(",")],
    ...["--initial-cluster-state", "new"],
  ];
}
