import { isolateRightToLeft, isRightToLeft } from "@/lib/domain/direction";

/** What is no text of a page, or is sent as it stands, and texts. */
const PARTS = /<(script|style|textarea|title)\b[\s\S]*?<\/\1>|>[^<]+(?=<)/g;

/**
 * A page in which names that are written from right to left turn nothing around. The signs that isolate them work in pages
 * and drawings alike, where no element does.
 */
export function isolateDirection(html: string): string {
  if (!isRightToLeft(html)) return html;
  return html.replace(PARTS, (part) => (part.startsWith("<") ? part : isolateRightToLeft(part)));
}
