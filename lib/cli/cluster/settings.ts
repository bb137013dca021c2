import { readFileSync } from "node:fs";
import { writeTemplate } from "./files";
import { HOST } from "./members";
import { NODES } from "./nodes";

/** The port of a part of the cluster, such as `etcd 1` or `site 2`. */
type PortOf = (name: string) => number;

/**
 * What a node of etcd is told: deploy/cluster/etcd.env with its places filled in.
 * @param folder where it keeps its data; the file is written beside it
 * @param portOf the port of `etcd 1` for clients, of `peer 1` for the other nodes
 */
export function writeEtcdSettings(node: number, folder: string, portOf: PortOf): NodeJS.Dict<string> {
  const file = writeTemplate("etcd.env", `${folder}.env`, {
    NAME: `etcd${node}`,
    FOLDER: folder,
    CLIENT_PORT: portOf(`etcd ${node}`),
    PEER_PORT: portOf(`peer ${node}`),
    NODES: NODES.map((each) => `etcd${each}=http://${HOST}:${portOf(`peer ${each}`)}`).join(","),
  });
  const lines = readFileSync(file, "utf8").matchAll(/^(\w+)=(.*)$/gm);
  return Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
}

/**
 * Writes what a balancer is told: deploy/cluster/haproxy.cfg with its places filled in.
 * @returns the file
 */
export function writeBalancerSettings(
  balancer: number,
  instances: readonly number[],
  folder: string,
  portOf: PortOf,
): string {
  const list = (all: readonly number[], format: (each: number) => string) =>
    all.map((each) => `  server ${format(each)}`).join("\n");
  return writeTemplate("haproxy.cfg", `${folder}/haproxy.cfg`, {
    PRIMARY_PORT: portOf(`primary ${balancer}`),
    REPLICAS_PORT: portOf(`replicas ${balancer}`),
    SITE_PORT: portOf(`site ${balancer}`),
    NODES: list(
      NODES,
      (node) => `node${node} ${HOST}:${portOf(`pg ${node}`)} check port ${portOf(`rest ${node}`)}`,
    ),
    INSTANCES: list(instances, (each) => `instance${each} ${HOST}:${portOf(`instance ${each}`)} check`),
  });
}
