import type { Environment } from "@/lib/http/environment";

type Place = Pick<Environment, "host" | "port">;

/** The address people on this machine open. */
export function formatAddress({ host, port }: Place): string {
  return formatOrigin(["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host) ? "localhost" : host, port);
}

/** The origin of a site on a host, which may be an address of IPv6. */
export function formatOrigin(host: string, port: number): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
