import { VISITOR } from "@/lib/cli/visitor";
import type { Answer, Redirect } from "./answer";

const PATIENCE_MS = 20_000;
const MOST_REDIRECTS = 8;

/** Asks for an address: only the head, and the whole where the head is refused. Follows redirects; never throws. */
export async function askAddress(address: string, patienceMs = PATIENCE_MS): Promise<Answer> {
  const signal = AbortSignal.timeout(patienceMs);
  const redirects: Redirect[] = [];
  try {
    for (let at = address; redirects.length <= MOST_REDIRECTS; ) {
      const { status, to } = await askOnce(at, signal);
      if (to === null) return { redirects, status, failure: null };
      redirects.push({ to, permanent: status === 301 || status === 308 });
      at = to;
    }
    return { redirects, status: null, failure: "too many redirects" };
  } catch (error) {
    return { redirects, status: null, failure: failureOf(error) };
  }
}

interface Step {
  readonly status: number;
  /** Where a redirect leads; null where it is none. */
  readonly to: string | null;
}

async function askOnce(address: string, signal: AbortSignal): Promise<Step> {
  const head = await request(address, "HEAD", signal);
  // Many sites answer HEAD with anything but the truth; what matters is what a reader gets.
  return head.status < 400 ? head : request(address, "GET", signal);
}

async function request(address: string, method: "HEAD" | "GET", signal: AbortSignal): Promise<Step> {
  const response = await fetch(address, { method, redirect: "manual", headers: VISITOR, signal });
  await response.body?.cancel();
  const location = response.headers.get("location");
  const redirected = response.status >= 300 && response.status < 400 && location !== null;
  return { status: response.status, to: redirected ? new URL(location, address).href : null };
}

/** What stands at an address as JSON; undefined where it cannot be had. */
export async function askJson(address: string): Promise<unknown> {
  try {
    const response = await fetch(address, { headers: VISITOR, signal: AbortSignal.timeout(PATIENCE_MS) });
    return await response.json();
  } catch {
    return undefined;
  }
}

/** Node's code for why a request failed, where there is one, else its words. */
export function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "TIMEOUT";
  const { code } = error as NodeJS.ErrnoException;
  if (code !== undefined && typeof code === "string") return code;
  return error.cause instanceof Error ? failureOf(error.cause) : error.message;
}
