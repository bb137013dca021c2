import type { IncomingMessage, ServerResponse } from "node:http";

/** The methods that Next hands on to a route; it fails at any other. */
const KNOWN = new Set(["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]);

/**
 * Puts a request into a form that Next answers without failing, since nothing that somebody asks is a fault of the server
 * (RFC 9110, 15.6): an address with per cent signs that encode no text names nothing, and is not found like any other;
 * a method that is none of the usual is refused like DELETE.
 */
export function makeReadable(request: Pick<IncomingMessage, "method" | "url">): void {
  if (!KNOWN.has(request.method ?? "")) request.method = "DELETE";
  const [path = "/", ...query] = (request.url ?? "/").split("?");
  if (!isText(path)) request.url = [path.replaceAll("%", "%25"), ...query].join("?");
}

/**
 * Lets the answers of route handlers be compressed: Next sets their headers as lists, and its compression does not
 * recognise a content type in a list of one.
 */
export function takeHeadersApart(response: Pick<ServerResponse, "setHeader">): void {
  const set = response.setHeader.bind(response);
  response.setHeader = (name, value) =>
    set(name, Array.isArray(value) && value.length === 1 ? (value[0] as string) : value);
}

/** What becomes of an answer that could not be made: the process goes on, and the client hears that it failed. */
export function failed(
  response: Pick<ServerResponse, "headersSent" | "statusCode" | "end" | "destroy">,
  error: unknown,
): void {
  console.error(error);
  if (response.headersSent) {
    // Ended in good order it would be taken for whole.
    response.destroy();
    return;
  }
  response.statusCode = 500;
  response.end("Internal Server Error");
}

function isText(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
