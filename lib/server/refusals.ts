import type { IncomingMessage, ServerResponse } from "node:http";
import { buildProblem } from "@/lib/http/problem";

/** What is read-only takes no other. */
const METHODS = "GET, HEAD, OPTIONS";
/** When to come again, in seconds. */
const AGAIN_SECONDS = "30";

/** These run nothing and load nothing. */
const POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'";
/** What every answer carries. */
const SECURITY = {
  "cross-origin-resource-policy": "cross-origin",
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
};

/** Whether a method is one of those that read. */
export function isReading(method: string | undefined): boolean {
  return METHODS.split(", ").includes(method ?? "");
}

/** 405: nothing can be changed here. */
export function refuseMethod(request: IncomingMessage, response: ServerResponse): void {
  const detail = "Everything here can only be read.";
  void send(
    request,
    response,
    buildProblem(405, "Method not allowed", detail, { headers: { Allow: METHODS } }),
  );
}

/** 503: the data cannot be read, or too much is asked for at the same time. */
export function refuseForNow(request: IncomingMessage, response: ServerResponse): void {
  const detail = "This cannot be answered at the moment; try again in a minute.";
  const headers = { "Retry-After": AGAIN_SECONDS };
  void send(request, response, buildProblem(503, "Not available", detail, { headers }));
}

/** 500: something failed on our side, and not for a moment alone. */
export function refuseFault(request: IncomingMessage, response: ServerResponse): void {
  const detail = "Something failed on our side. The other pages are not affected.";
  void send(request, response, buildProblem(500, "This page could not be made", detail));
}

/** A page says it in words, for people; everything else as its own refusals do, for programs. */
async function send(request: IncomingMessage, response: ServerResponse, problem: Response): Promise<void> {
  const { title, detail } = (await problem.clone().json()) as { title: string; detail: string };
  const isForPeople = request.headers.accept?.includes("text/html") && !request.url?.startsWith("/api/");
  // The refusal of a view stands in frames, as the view does.
  const isView = request.url?.startsWith("/embed/");
  const headers: Record<string, string> = {
    ...Object.fromEntries(problem.headers),
    ...SECURITY,
    "content-security-policy": isView ? POLICY : `${POLICY}; frame-ancestors 'none'`,
  };
  if (isForPeople) headers["content-type"] = "text/html; charset=utf-8";
  const body = isForPeople ? pageOf(title, detail) : await problem.text();
  response.writeHead(problem.status, headers).end(body);
}

function pageOf(title: string, detail: string): string {
  return `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>${title}: Interphase</title><h1>${title}</h1><p>${detail}</p></html>`;
}
