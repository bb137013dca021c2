import { expect, test, vi } from "vitest";
import type { Client } from "@/lib/db/client";

test("which engine a client asks is known to every copy of the module, as a built site has several", async () => {
  const one = await import("@/lib/db/client");
  vi.resetModules();
  const other = await import("@/lib/db/client");
  expect(other.isPostgresql).not.toBe(one.isPostgresql);
  const client = one.markPostgresql({} as Client);
  // A client that keeps answers is made from another.
  expect(other.isPostgresql(Object.create(client))).toBe(true);
  expect(other.isPostgresql({} as Client)).toBe(false);
});
