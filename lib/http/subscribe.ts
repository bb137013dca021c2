import { CORS } from "./cors";

/**
 * Sends a reader on to a calendar by its `webcal:` address. Kept pages cannot write that address, which needs the name
 * of the host: they link here, and this answer knows it.
 * @param address the calendar's, with http or https
 */
export function subscribeResponse(address: string): Response {
  return new Response(null, {
    status: 307,
    headers: { ...CORS, Location: webcalAddress(address), "Cache-Control": "no-store" },
  });
}

/** The address by which programs subscribe to a calendar instead of opening it once. */
export function webcalAddress(address: string): string {
  return address.replace(/^https?:/, "webcal:");
}
