import { describe, expect, test } from "vitest";
import { checkSeeds } from "@/lib/schema/seeds/check-seeds";
import { edited, placeOf, placesOf, SOURCE_PATH, soundFiles, TODAY } from "@/tests/support/made-seeds";
import type { Mistake } from "@/tests/support/seed-mistakes";

const MISTAKES: Mistake[] = [
  [
    "words said after their source",
    SOURCE_PATH,
    'saidOn: "2023-10-12"',
    'saidOn: "2023-10-13"',
    '"2023-10-13"',
    /after the source/,
  ],
  [
    "words said in a month that ends after their source",
    SOURCE_PATH,
    'saidOn: "2023-10-12"',
    'saidOn: "2023-10"',
    '"2023-10"',
    /after the source/,
  ],
  [
    "words without a day by which they were said",
    SOURCE_PATH,
    'saidOn: "2023-10-12"',
    "saidOn: 2023/..",
    "2023/..",
    /no end/,
  ],
  [
    "an achievement in the future of its words",
    SOURCE_PATH,
    "says: target",
    "says: achieved",
    "2027/2028",
    /future/,
  ],
  [
    "an announcement in the future of its words",
    SOURCE_PATH,
    'date: "2023-10-12"\n    asSaid',
    'date: "2023-10-13"\n    asSaid',
    '"2023-10-13"',
    /future/,
  ],
  [
    "a key that is taken in its file",
    SOURCE_PATH,
    "key: share",
    "key: launch",
    "launch\n    subject",
    /key launch is taken/,
  ],
  [
    "a date without its words or a note",
    SOURCE_PATH,
    "    asSaid: 2027 or 2028\n",
    "    paragraphs: [1]\n",
    "2027/2028",
    /asSaid/,
  ],
  [
    "words that mean another date than the one beside them",
    SOURCE_PATH,
    "asSaid: 2027 or 2028",
    "asSaid: by 2028",
    "2027/2028",
    /"by 2028" means ..\/2028, and the date is 2027\/2028/,
  ],
  [
    "a source in another year's folder",
    SOURCE_PATH,
    'published: "2023-10-12"',
    'published: "2022/2023-10-12"',
    "publisher",
    /sources\/2022\//,
  ],
  [
    "a basis without a date",
    SOURCE_PATH,
    'published: "2023-10-12"\n',
    'retrieved: "2023-10-12"\n',
    "stated",
    /no publication date/,
  ],
  [
    "a date of unknown basis",
    SOURCE_PATH,
    "publishedBasis: stated",
    "publishedBasis: unknown",
    "unknown",
    /yet a publication date/,
  ],
  [
    "a derived date without its reasoning",
    SOURCE_PATH,
    "publishedBasis: stated",
    "publishedBasis: derived",
    "derived",
    /reasoning/,
  ],
  [
    "a reading after today",
    SOURCE_PATH,
    "kind: news",
    'kind: news\nretrieved: "2026-06-02"',
    '"2026-06-02"',
    /after today/,
  ],
  [
    "paragraphs of a source of which an excerpt was read",
    SOURCE_PATH,
    "read: whole",
    "read: excerpt",
    "excerpt",
    /yet paragraphs/,
  ],
  [
    "a publication without an end",
    SOURCE_PATH,
    'published: "2023-10-12"',
    'published: "2023/.."',
    '"2023/.."',
    /needs an end/,
  ],
];

describe("a source or a statement that does not hold together", () => {
  test.each(MISTAKES)(
    "%s is reported with file, line and column",
    (_name, path, instead, written, at, says) => {
      const files = edited(path, instead, written);
      expect(placesOf(files, says)).toContainEqual(placeOf(files, path, at));
    },
  );

  test("an address that two sources have, and an id that stands in two folders", () => {
    const source = soundFiles().find(({ path }) => path === SOURCE_PATH)?.text as string;
    const twin = {
      path: "sources/2024/paper-2023-10.yaml",
      text: source
        .replace('published: "2023', 'published: "2024')
        .replace("on Thursday", "on 12 October 2023"),
    };
    const problems = checkSeeds([...soundFiles(), twin], TODAY).problems.filter(
      ({ file }) => file === twin.path,
    );
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/also in sources\/2023/),
      expect.stringMatching(/same address/),
    ]);
  });

  test.each([
    [
      "an address that differs in what leads nowhere else",
      "url: http://www.paper.example/1/amp/?utm_source=x#top",
      true,
    ],
    ["an archived copy", "archiveUrl: https://web.archive.org/web/2024/https://paper.example/1", true],
    ["another page", "url: https://paper.example/1?page=2", false],
  ])("one article in two files: %s", (_what, address, isOne) => {
    const source = soundFiles().find(({ path }) => path === SOURCE_PATH)?.text ?? "";
    const text = source
      .replace("url: https://paper.example/1", address)
      .replace("title: Maker", "title: How Maker");
    const files = [...soundFiles(), { path: "sources/2023/twin.yaml", text }];
    const { problems } = checkSeeds(files, TODAY);
    expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual(
      isOne ? ["sources/2023/twin.yaml: paper-2023-10 has the same address: one article, one source"] : [],
    );
  });

  test("a source of tomorrow", () => {
    const files = edited(SOURCE_PATH, 'published: "2023-10-12"', 'published: "2026-06-02"').map((file) =>
      file.path === SOURCE_PATH ? { ...file, path: "sources/2026/paper.yaml" } : file,
    );
    expect(placesOf(files, /after today/)).toEqual([
      placeOf(files, "sources/2026/paper.yaml", '"2026-06-02"'),
    ]);
  });
});
