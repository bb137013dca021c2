import { describe, expect, test } from "vitest";
import { type CheckedAddress, formatLinkReport } from "@/lib/cli/links/check-links";
import { listSeedAddresses } from "@/lib/cli/links/seed-addresses";
import { readContent } from "@/lib/schema/seeds/content";
import { edited, SOURCE_PATH } from "@/tests/support/made-seeds";

const COPY = "https://web.archive.org/web/2023/https://paper.example/1";
const OTHER = `publisher: P
url: https://other.example/
publishedBasis: unknown
read: excerpt
added: "2026-05-01"
retrieved: "2026-05-01"
kind: news
tier: tertiary
language: en
claims:
  - key: launch
    milestone: maker-launch
    says: target
    summary: Maker means to do it.
`;
const files = [
  ...edited(SOURCE_PATH, "kind: news", `archiveUrl: ${COPY}\nkind: news`),
  { path: "sources/undated/other.yaml", text: OTHER },
];
const { content } = readContent(files);
const all = listSeedAddresses(content);

describe("the addresses of the seeds", () => {
  test("come with file and line, copies too", () => {
    expect(all).toMatchObject([
      {
        address: "https://paper.example/1",
        key: "url",
        file: SOURCE_PATH,
        line: 3,
        archived: true,
        published: "2023-10-12",
      },
      { address: COPY, key: "archiveUrl", file: SOURCE_PATH, line: 8 },
      {
        address: "https://other.example/",
        file: "sources/undated/other.yaml",
        line: 2,
        archived: false,
        published: null,
      },
    ]);
  });

  test("can be those of one source, or of all that says something of a company", () => {
    const of = (only: string) =>
      listSeedAddresses(content, only).map(({ source, key }) => `${source} ${key}`);
    const paper = ["paper-2023-10 url", "paper-2023-10 archiveUrl"];
    expect(of("other")).toEqual(["other url"]);
    expect(of("maker")).toEqual([...paper, "other url"]);
    expect(of("partner")).toEqual(paper);
    expect(of("maker-cells")).toEqual(paper);
    expect(() => of("nobody")).toThrow("There is no source and no company nobody.");
  });
});

describe("the report", () => {
  const found = (index: number, rest: Partial<CheckedAddress>): CheckedAddress => ({
    ...(all[index] as CheckedAddress),
    ...{ state: "fine", why: "200", movedTo: null, copy: null },
    ...rest,
  });

  test("tells apart what is dead, moved and unsure, with file and line, and counts all", () => {
    const checked = [
      found(2, { state: "dead", why: "404" }),
      found(0, { state: "moved", why: "for good", movedTo: "https://paper.example/one" }),
      found(1, { state: "unsure", why: "503" }),
      found(0, {}),
    ];
    expect(formatLinkReport(checked, "seeds")).toBe(
      [
        "Dead (1). Gone, or its site is.",
        "  seeds/sources/undated/other.yaml:2  404",
        "    https://other.example/",
        "    look for a copy: https://archive.org/wayback/available?url=https%3A%2F%2Fother.example%2F",
        "",
        "Moved (1). The site says that it stands elsewhere for good.",
        `  seeds/${SOURCE_PATH}:3  for good`,
        "    https://paper.example/1",
        "    now https://paper.example/one",
        "",
        "Blocked or unsure (1). Programs are kept out, or the site is not well: look by hand.",
        `  seeds/${SOURCE_PATH}:8  503`,
        `    ${COPY}`,
        "",
        "4 addresses: 1 dead, 1 moved, 1 blocked or unsure, 1 fine.",
      ].join("\n"),
    );
  });

  test("names the copy that was found, and none where one stands beside the address", () => {
    expect(formatLinkReport([found(2, { state: "dead", copy: COPY })], "seeds")).toContain(
      `archiveUrl: ${COPY}`,
    );
    expect(formatLinkReport([found(0, { state: "dead", why: "404" })], "seeds")).not.toContain("copy");
  });
});
