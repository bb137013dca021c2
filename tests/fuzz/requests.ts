import { Agent, request } from "node:http";
import fc from "fast-check";
import { getProjectPath } from "@/lib/cli/project";
import { type Asked, createAsked, type Described } from "./asked";

/** What came back. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Of what is no text, nothing. */
  readonly text: string;
  readonly milliseconds: number;
}

/** What asking led to. */
export interface RequestReport {
  readonly requests: number;
  /** Answers by their status. */
  readonly statuses: ReadonlyMap<number, number>;
  /** How many were not answered in time while others were asked for, and were asked for again alone. */
  readonly late: number;
  /** The longest of those, when asked for alone, in milliseconds; 0 where there was none. */
  readonly longestAlone: number;
  /** What should not be, each with the request that led to it. */
  readonly faults: readonly string[];
}

/** No answer takes longer on a machine that does nothing else, in milliseconds. */
const LONGEST_MS = 2_000;
/** A site that says nothing for so long has lost the request. */
const GIVE_UP_MS = 60_000;
const READERS = 8;
/** More would fill a screen, and is likely the same. */
const MOST_TOLD = 40;

/** What no body may hold: stacks, places on the machine, statements, and what libraries say. */
const LEAKS: readonly (readonly [what: string, pattern: RegExp | string])[] = [
  ["a stack", /\bat (?:async )?[\w.$<>[\] ]+ \((?:file:|node:|webpack|\/)[^)\n]*:\d+:\d+\)/],
  ["a path of the machine", getProjectPath(".")],
  ["a path of the program", /node_modules\/|\/\.next\/|\/proc\/self/],
  [
    "a statement",
    /\b(?:SELECT|DELETE FROM|INSERT INTO|UPDATE) [^<>]{1,300}\b(?:FROM|WHERE|VALUES|SET)\b [^<>]{0,40}["`]/,
  ],
  [
    "words of a database",
    /SQLITE_[A-Z]{3}|PrismaClient|no such (?:table|column)|syntax error at or near|P20\d\d:/,
  ],
];

/** What is wrong with an answer; nothing where it is as it should be. */
export function findFaults({
  status,
  headers,
  text,
}: Pick<Answered, "status" | "headers" | "text">): string[] {
  const faults = LEAKS.filter(([, pattern]) =>
    typeof pattern === "string" ? text.includes(pattern) : pattern.test(text),
  ).map(([what]) => `the body holds ${what}`);
  if (status >= 500 && !(status === 503 && headers["retry-after"])) faults.push(`${status}`);
  return faults;
}

/**
 * Asks a site on this machine for what chance makes up; the same seed asks the same.
 * @param site its address without a closing slash
 * @throws where it is not on this machine
 */
export async function fuzzRequests(site: string, count: number, seed: number): Promise<RequestReport> {
  if (!["127.0.0.1", "localhost", "[::1]"].includes(new URL(site).hostname))
    throw new Error("Only a site on this machine is asked.");
  const described = (await (await fetch(`${site}/api/v1/openapi.json`)).json()) as Described;
  const asked = fc.sample(createAsked(described, await readIds(site)), { numRuns: count, seed });
  const statuses = new Map<number, number>();
  const faults: string[] = [];
  const late: Asked[] = [];
  const rest = asked.values();
  const agent = new Agent({ keepAlive: true, maxSockets: READERS });
  await Promise.all(
    Array.from({ length: READERS }, async () => {
      for (const each of rest) {
        const answered = await ask(site, each, agent);
        statuses.set(answered.status, (statuses.get(answered.status) ?? 0) + 1);
        for (const fault of findFaults(answered)) faults.push(`${fault}: ${describe(each)}`);
        if (answered.milliseconds > LONGEST_MS) late.push(each);
      }
    }),
  );
  let longestAlone = 0;
  for (const each of late) {
    const { milliseconds } = await ask(site, each, agent);
    longestAlone = Math.max(longestAlone, milliseconds);
    if (milliseconds > LONGEST_MS) faults.push(`${Math.round(milliseconds)} ms alone: ${describe(each)}`);
  }
  agent.destroy();
  return {
    requests: asked.length,
    statuses,
    late: late.length,
    longestAlone,
    faults: faults.slice(0, MOST_TOLD),
  };
}

/** A request as one that reads it can make it again. */
function describe({ method, path, headers }: Asked): string {
  const told = Object.entries(headers).map(([name, value]) => ` ${name}: ${JSON.stringify(value)}`);
  return `${method} ${path.slice(0, 400)}${told.join("")}`;
}

/** The ids of some records by their collection. */
export async function readIds(site: string): Promise<Record<string, readonly string[]>> {
  const ids: Record<string, readonly string[]> = {};
  for (const collection of ["companies", "partnerships", "milestones", "claims", "metrics", "sources"]) {
    const answer = await fetch(`${site}/api/v1/${collection}?scope=all&limit=60`);
    ids[collection] = ((await answer.json()) as { data: { id: string }[] }).data.map(({ id }) => id);
  }
  return ids;
}

/** Makes a request; what is no answer has the status 599. */
export function ask(site: string, { method, path, headers }: Asked, agent: Agent): Promise<Answered> {
  const began = performance.now();
  const { hostname, port } = new URL(site);
  return new Promise((resolve) => {
    const fail = (why: string) =>
      resolve({ status: 599, headers: {}, text: why, milliseconds: performance.now() - began });
    const outgoing = request(
      { hostname, port, method, path, headers, agent, timeout: GIVE_UP_MS },
      (answer) => {
        const isText = /text|json|xml|javascript|calendar/.test(answer.headers["content-type"] ?? "");
        const isPlain = answer.headers["content-encoding"] === undefined;
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => {
          if (isText && isPlain) parts.push(part);
        });
        answer.on("error", (error) => fail(error.message));
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 599,
            headers: answer.headers,
            text: Buffer.concat(parts).toString(),
            milliseconds: performance.now() - began,
          }),
        );
      },
    );
    outgoing.on("timeout", () => outgoing.destroy(new Error("no answer")));
    outgoing.on("error", (error) => fail(error.message));
    outgoing.end();
  });
}

/** What was found, as lines. */
export function formatRequestReport({
  requests,
  statuses,
  late,
  longestAlone,
  faults,
}: RequestReport): string {
  const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
  const alone = late === 0 ? "" : `, the longest of them then ${Math.round(longestAlone)} ms`;
  return [
    `${requests} requests, answered by ${counts.join(", ")}`,
    `${late} took over ${LONGEST_MS / 1000} s among others and were asked for again alone${alone}`,
    `${faults.length === 0 ? "no" : faults.length} faults`,
    ...faults.map((fault) => `- ${fault}`),
  ].join("\n");
}
