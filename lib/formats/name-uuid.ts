import { createHash } from "node:crypto";

/** The space of names that this tracker gives ids in, drawn once by chance (RFC 9562, 4). */
const SPACE = "19ea2a54-4a60-43ac-9bdd-9161a7007723";

/**
 * The UUID of a name, version 5 of RFC 9562: the same for the same name on every machine and at every address the site
 * may have, and no claim to a domain that the site may not own, as a `tag:` would be.
 */
export function nameUuid(name: string): string {
  const bytes = createHash("sha1")
    .update(Buffer.from(SPACE.replaceAll("-", ""), "hex"))
    .update(name, "utf8")
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
