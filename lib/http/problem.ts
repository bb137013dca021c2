import type { NextRequest } from "next/server";
import type { Problem, RequestError } from "@/lib/schema/api/answers";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";

/** An answer that says what was wrong and what would be accepted: `application/problem+json` of RFC 9457. */
export function buildProblem(
  status: number,
  title: string,
  detail: string,
  extras: { errors?: readonly RequestError[]; headers?: Record<string, string> } = {},
): Response {
  const body: Problem = {
    type: "about:blank",
    title,
    status,
    detail,
    ...(extras.errors && {
      errors: extras.errors.map(({ parameter, value, message }) => ({ parameter, value, message })),
    }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...CORS,
      "Content-Type": "application/problem+json; charset=utf-8",
      "Cache-Control": status === 404 ? "public, max-age=30" : "no-store",
      ...extras.headers,
    },
  });
}

/** 503 for whoever watches over the site, or sends readers to it. */
export function buildUnhealthy(detail: string): Response {
  return buildProblem(503, "Not available", detail, { headers: { "Retry-After": "30" } });
}

/** 400 for an address that asks for something that cannot be. */
export function buildBadRequest(errors: readonly RequestError[]): Response {
  const named = [...new Set(errors.map(({ parameter }) => parameter))].join(", ");
  return buildProblem(
    400,
    "The address cannot be read",
    `Look at: ${named}. Nothing was left out or guessed.`,
    {
      errors,
    },
  );
}

/** 308: what is asked for stands elsewhere for good. */
export function buildMoved(path: string): Response {
  return new Response(null, {
    status: 308,
    headers: { ...CORS, Location: path, "Cache-Control": "public, max-age=30" },
  });
}

/** Refuses what an address names and no record is; leads on where records merely have other ids by now. */
export function refuseUnknownIds({ nextUrl }: NextRequest) {
  return (problems: readonly AddressProblem[]): Response => {
    const unknown = problems.filter(({ movedTo }) => movedTo === undefined);
    if (unknown.length > 0) return buildBadRequest(unknown);
    const query = [...nextUrl.searchParams].map(([name, value]) => {
      const moved = problems.find((problem) => problem.parameter === name && problem.value === value);
      return [name, moved?.movedTo ?? value];
    });
    return buildMoved(`${nextUrl.pathname}?${new URLSearchParams(query)}`);
  };
}

/** 404 for a record or path that is not there. */
export function buildNotFound(what: string): Response {
  return buildProblem(404, "Not found", what);
}

const ALLOWED = "GET, HEAD, OPTIONS";

/** The answer to a preflight. */
export function OPTIONS(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...CORS,
      Allow: ALLOWED,
      "Access-Control-Allow-Methods": ALLOWED,
      "Access-Control-Allow-Headers": "If-None-Match",
      "Access-Control-Max-Age": "86400",
    },
  });
}

function refuse(): Response {
  return buildProblem(405, "Method not allowed", `The data is read-only: ${ALLOWED}.`, {
    headers: { Allow: ALLOWED },
  });
}

export const POST = refuse;
export const PUT = refuse;
export const PATCH = refuse;
export const DELETE = refuse;

/** Everyone may read the data from anywhere, and what an answer says of itself. */
export const CORS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link, Content-Disposition",
} as const;
