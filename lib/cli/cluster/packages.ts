import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { findPostgresPrograms } from "@/lib/cli/postgres-programs";

const run = promisify(execFile);

/** What a cluster is made of, with what Debian's packages need of others. */
const PACKAGES = [
  ...["patroni", "etcd-server", "haproxy", "pgbouncer"],
  ...[
    "python3-psycopg2",
    "python3-urllib3",
    "python3-yaml",
    "python3-dateutil",
    "python3-click",
    "python3-six",
  ],
  ...["python3-prettytable", "python3-psutil", "python3-cdiff", "python3-pkg-resources", "python3-wcwidth"],
  ...["python3-etcd", "python3-dnspython"],
  ...[
    "liblua5.3-0",
    "libopentracing-c-wrapper0",
    "libopentracing1",
    "libevent-2.1-7",
    "libc-ares2",
    "libpq5",
  ],
];

/** The programs of a cluster, and what they are to be started with. */
export interface Programs {
  readonly etcd: string;
  readonly haproxy: string;
  readonly pgbouncer: string;
  /** Debian's own Python, for which its packages are. */
  readonly python: string;
  readonly postgresBin: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Unpacks Debian's packages into a folder, without installing anything.
 * @throws a sentence where this is no Debian, or PostgreSQL is not installed
 */
export async function unpackPrograms(folder: string): Promise<Programs> {
  const postgresBin = findPostgresPrograms();
  if (postgresBin === null || !existsSync("/usr/bin/apt-get") || !existsSync("/usr/bin/python3"))
    throw new Error("A cluster is made from Debian's packages: it takes Debian, python3 and postgresql.");
  const [packages, root] = [path.join(folder, "packages"), path.join(folder, "root")];
  mkdirSync(packages, { recursive: true });
  await run("apt-get", ["-q", "download", ...PACKAGES], { cwd: packages });
  for (const each of readdirSync(packages)) await run("dpkg", ["-x", path.join(packages, each), root]);
  return {
    etcd: path.join(root, "usr/bin/etcd"),
    haproxy: path.join(root, "usr/sbin/haproxy"),
    pgbouncer: path.join(root, "usr/sbin/pgbouncer"),
    python: "/usr/bin/python3",
    postgresBin,
    env: {
      NODE_ENV: process.env.NODE_ENV,
      PATH: process.env.PATH,
      LC_ALL: "C.UTF-8",
      LD_LIBRARY_PATH: readLibraryPath(root),
      PYTHONPATH: path.join(root, "usr/lib/python3/dist-packages"),
    },
  };
}

/** Where the libraries of a machine of this kind stand below a root. */
function readLibraryPath(root: string): string {
  const folders = readdirSync(path.join(root, "usr/lib"), { withFileTypes: true });
  return folders
    .filter((entry) => entry.isDirectory() && entry.name.endsWith("-linux-gnu"))
    .map((entry) => path.join(root, "usr/lib", entry.name))
    .join(":");
}
