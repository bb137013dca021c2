import { spawn } from "node:child_process";
import { Agent, get } from "node:http";
import { type AddressInfo, createServer, type Server } from "node:net";
import { expect, test } from "vitest";
import { getProjectPath } from "@/lib/cli/project";
import { buildNextEnvironment } from "@/lib/cli/site-build";
import { SHARED_BUILD, SHARED_DATABASE } from "@/tests/support/serve-site";

const READERS = 4;

/** Starts a process for each line it reads, all on the socket that it was handed on, and tells their ids. */
const HOLDER = `while read -r _; do
  { sh -c 'echo "begun $$"; LISTEN_PID=$$ exec "$0" "$1"' "$0" "$1"; echo "ended with $?"; } &
done`;

/** What holds the socket that several processes serve on, as systemd does: nobody else may accept a connection. */
interface Holder {
  /** Starts a process that serves the site; gives its id once it answers. */
  start(): Promise<number>;
  /** How the processes that have ended did so. */
  listEnds(): number[];
  end(): void;
}

async function hold(socket: Server): Promise<Holder> {
  const { fd } = (socket as unknown as { _handle: { fd: number } })._handle;
  const program = getProjectPath(`${SHARED_BUILD}/site/serve.mjs`);
  const shell = spawn("sh", ["-c", HOLDER, process.execPath, program], {
    cwd: getProjectPath("."),
    env: {
      ...buildNextEnvironment("production"),
      INTERPHASE_DIST_DIR: SHARED_BUILD,
      DATABASE_URL: SHARED_DATABASE,
      LISTEN_FDS: "1",
      SITE_URL: "",
    },
    stdio: ["pipe", "pipe", "inherit", fd],
  });
  // From now on the shell alone has it.
  await new Promise((resolve) => socket.close(resolve));
  let said = "";
  shell.stdout?.on("data", (chunk: Buffer) => (said += chunk));
  const list = (pattern: RegExp) => [...said.matchAll(pattern)];
  const pids: number[] = [];
  const holder: Holder = {
    async start() {
      shell.stdin?.write("\n");
      const count = pids.length + 1;
      await expect.poll(() => list(/Interphase is at /g).length, { timeout: 60_000 }).toBe(count);
      pids.push(Number(list(/begun (\d+)/g).at(-1)?.[1]));
      return pids.at(-1) as number;
    },
    listEnds: () => list(/ended with (\d+)/g).map(([, code]) => Number(code)),
    end() {
      for (const pid of pids.slice(holder.listEnds().length)) process.kill(pid, "SIGKILL");
      shell.kill("SIGKILL");
    },
  };
  return holder;
}

test("a process takes over from another without a request refused, cut off or failed", async () => {
  const socket = createServer();
  await new Promise<void>((resolve) => socket.listen(0, "127.0.0.1", resolve));
  const { port } = socket.address() as AddressInfo;
  const holder = await hold(socket);
  const agent = new Agent({ keepAlive: true, maxSockets: READERS });
  const answered: (number | string)[] = [];
  let isOver = false;
  const read = async (path: string) => {
    for (let turn = 0; !isOver; turn++)
      answered.push(await ask(agent, port, `${path}&limit=${1 + (turn % 50)}`));
  };
  try {
    const old = await holder.start();
    const readers = Array.from({ length: READERS }, (_, at) => read(`/api/v1/milestones?year=${2020 + at}`));
    await holder.start();
    process.kill(old, "SIGTERM");
    await expect.poll(() => holder.listEnds(), { timeout: 20_000 }).toEqual([0]);
    const before = answered.length;
    await expect.poll(() => answered.length, { timeout: 20_000 }).toBeGreaterThan(before + 100);
    isOver = true;
    await Promise.all(readers);
  } finally {
    isOver = true;
    agent.destroy();
    holder.end();
  }
  expect(new Set(answered)).toEqual(new Set([200]));
});

/**
 * The status of an answer, or why there was none. A connection that the other side closed before the request came is asked
 * again on another, as browsers and proxies do.
 */
function ask(agent: Agent, port: number, path: string): Promise<number | string> {
  return new Promise((resolve) => {
    const outgoing = get({ agent, host: "127.0.0.1", port, path }, (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer.statusCode ?? 0));
      answer.on("error", (error) => resolve(error.message));
    });
    outgoing.on("error", (error: NodeJS.ErrnoException) =>
      resolve(
        outgoing.reusedSocket && error.code === "ECONNRESET"
          ? ask(agent, port, path)
          : (error.code ?? error.message),
      ),
    );
  });
}
