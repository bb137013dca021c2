import { expect, test } from "vitest";
import { readDatabaseUrl } from "@/lib/db/database-url";
import { readEnvironment } from "@/lib/http/environment";

test("without variables the site is at 127.0.0.1:3000 and knows no public address", () => {
  expect(readEnvironment({})).toEqual({
    host: "127.0.0.1",
    port: 3000,
    siteUrl: null,
    contactUrl: null,
    cacheBytes: 64_000_000,
    behindProxy: false,
  });
});

test("an empty variable counts as one that is not set", () => {
  expect(readEnvironment({ PORT: "", HOST: "", SITE_URL: "", CONTACT_URL: "" })).toEqual(readEnvironment({}));
});

test("the site's address loses its closing slash", () => {
  expect(readEnvironment({ SITE_URL: "https://example.org/" }).siteUrl).toBe("https://example.org");
});

test("the contact may be a mail address", () => {
  expect(readEnvironment({ CONTACT_URL: "mailto:desk@example.org" }).contactUrl).toBe(
    "mailto:desk@example.org",
  );
});

test.each([
  [{ PORT: "0" }, /PORT/],
  [{ PORT: "65536" }, /PORT/],
  [{ PORT: "80a" }, /PORT/],
  [{ SITE_URL: "ftp://example.org" }, /SITE_URL/],
  [{ SITE_URL: "https://example.org/battery" }, /SITE_URL.*without a path/],
  [{ SITE_URL: "https://example.org/?a=1" }, /SITE_URL/],
  [{ SITE_URL: "https://me:secret@example.org" }, /SITE_URL/],
  [{ CONTACT_URL: "javascript:alert(1)" }, /CONTACT_URL/],
  [{ CACHE_MB: "0" }, /CACHE_MB/],
  [{ CACHE_MB: "64 MB" }, /CACHE_MB/],
  [{ TRUST_PROXY: "yes" }, /TRUST_PROXY/],
])("%j is refused by name", (variables, name) => {
  expect(() => readEnvironment(variables)).toThrow(name);
});

test("a file's path may hold spaces and signs, absolute or not", () => {
  const absolute = readDatabaseUrl("file:/srv/a folder/100%25.db");
  expect(absolute).toMatchObject({ engine: "sqlite", path: "/srv/a folder/100%.db" });
  expect(absolute.url).toBe("file:///srv/a%20folder/100%25.db");
  expect(readDatabaseUrl("file:data/x.db")).toMatchObject({ path: `${process.cwd()}/data/x.db` });
});

test("a PostgreSQL is described without its password", () => {
  const database = readDatabaseUrl("postgresql://me:secret@db.example.org:5433/tracker?sslmode=require");
  expect(database.described).toBe("the PostgreSQL database tracker at db.example.org:5433");
});

test.each(["mysql://me:secret@there/x", "file:", "file:data/", "file::memory:", "me:secret"])(
  "%s is refused, and not repeated",
  (text) => {
    expect(() => readDatabaseUrl(text)).toThrow(/^DATABASE_URL (?!.*secret)/);
  },
);
