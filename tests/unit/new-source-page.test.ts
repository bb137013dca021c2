import { describe, expect, test } from "vitest";
import { readFacts } from "@/lib/cli/new-source/page";
import { readPageText } from "@/lib/cli/new-source/page-text";
import { findPublication } from "@/lib/cli/new-source/publication";

const ADDRESS = "https://paper.example/news/cells";
const TODAY = "2026-06-01";

const page = (head: string, body = "") =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body>`;
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const pageFacts = (html: string, address: string) => readFacts(readPageText(Buffer.from(html)), address);
const factsOf = (head: string, body = "") => pageFacts(page(head, body), ADDRESS);
const dateOf = (head: string, body = "", address = ADDRESS) =>
  findPublication(pageFacts(page(head, body), address), address, TODAY);

describe("what a page says of itself", () => {
  test("title, publisher, language, authors and address are taken from the article it says it is", () => {
    const facts = factsOf(
      `<meta property="og:site_name" content="The Paper"><link rel="canonical" href="/news/cells-1">${linked({
        "@graph": [
          { "@type": "WebSite", name: "no article" },
          {
            "@type": ["NewsArticle"],
            headline: "Maker & Partner",
            author: [{ "@type": "Person", name: "Ann Other" }, "Bo Second"],
          },
        ],
      })}`,
    );
    expect(facts).toMatchObject({
      title: "Maker & Partner",
      publisher: "The Paper",
      language: "en",
      authors: ["Ann Other", "Bo Second"],
      canonical: "https://paper.example/news/cells-1",
    });
  });

  test("the name of the site behind a headline is no part of the title", () => {
    const site = '<meta property="og:site_name" content="The Paper">';
    expect(factsOf(`${site}<title>Cells – by 2027 | The Paper</title>`).title).toBe("Cells – by 2027");
    expect(factsOf(`${site}<title>Cells – by 2027</title>`).title).toBe("Cells – by 2027");
    expect(factsOf("<title>Cells - paper.example</title>").title).toBe("Cells");
  });

  test("a title is one line, without what has no shape", () => {
    expect(factsOf("<title>Sol\u00adid \u001b[2J\n state</title>").title).toBe("Solid [2J state");
  });

  test("what it does not say stays unknown", () => {
    expect(pageFacts("", ADDRESS)).toEqual({
      title: undefined,
      publisher: undefined,
      authors: [],
      language: undefined,
      canonical: undefined,
      days: [],
    });
    expect(factsOf('<script type="application/ld+json">{ broken</script>').title).toBeUndefined();
  });

  test("the front page as canonical address is a slip of the template", () => {
    expect(factsOf('<link rel="canonical" href="https://paper.example/">').canonical).toBeUndefined();
  });
});

describe("the day of publication", () => {
  const published = (text: string) => `<meta property="article:published_time" content="${text}">`;

  test("is the day where it was written, whatever the hour is elsewhere", () => {
    const found = dateOf(
      published("2025-03-04T23:30:00-05:00") +
        linked({ "@type": "Article", datePublished: "2025-03-05T04:30:00Z" }),
    );
    expect(found).toMatchObject({ published: "2025-03-04", publishedBasis: "stated" });
    expect(found.remark).toContain("2025-03-05 (JSON-LD datePublished, in UTC)");
  });

  test("is that of a time in the article, never of what surrounds it", () => {
    const around =
      '<nav><time datetime="2024-01-01"></time></nav><aside><time datetime="2024-01-02"></time></aside>';
    expect(
      dateOf("", `${around}<article>${around}<time datetime="2025-03-04">4 March</time></article>`),
    ).toEqual({
      published: "2025-03-04",
      publishedBasis: "stated",
    });
    expect(dateOf("", around)).toMatchObject({ publishedBasis: "unknown" });
  });

  test("is derived from the address where the page states none, and says so", () => {
    const from = (path: string) => dateOf("", "", `https://paper.example${path}`);
    expect(from("/2023/10/12/cells/")).toMatchObject({
      published: "2023-10-12",
      publishedBasis: "derived",
      note: "The day is in the address.",
    });
    expect(from("/2023/10/cells/")).toMatchObject({
      published: "2023-10",
      note: "The month is in the address.",
    });
    expect(from("/ampNews/202512041838014931").published).toBe("2025-12-04");
    // What follows the digits of a day is no hour, so these number something.
    expect(from("/news/20200819990002").published).toBeUndefined();
    expect(from("/news/cells-20200819.html").published).toBe("2020-08-19");
    expect(from("/posts/2026-05-24-cells/").published).toBe("2026-05-24");
  });

  test("is no day that does not exist, and none after today", () => {
    expect(dateOf(published("2025-02-30")).published).toBeUndefined();
    const tomorrow = dateOf(published("2026-06-02T01:00:00+09:00"));
    expect(tomorrow).toMatchObject({ publishedBasis: "unknown" });
    expect(tomorrow.remark).toContain("after today");
    expect(dateOf("", "", "https://paper.example/2027/01/01/cells").published).toBeUndefined();
    expect(dateOf("", "", "https://paper.example/2025/13/01/cells").published).toBeUndefined();
  });

  test.each(["2025.10.30 11:18", "입력 2025년 10월 30일", "2025年10月30日", "Updated: 2025-10-30"])(
    "that stands in a line of the text alone is told, with the line: %s",
    (line) => {
      const found = dateOf("", `<p>Cells for cars<p>Nothing<p>${line}<p>2026.01.01`);
      expect(found).toMatchObject({ publishedBasis: "unknown" });
      expect(found.remark).toMatch(/ Line 3 has 2025.*: if that is the day, add --published 2025-10-30\.$/);
      expect(
        dateOf("", `<p>In this sentence of some length ${line} is the day of something.`).remark,
      ).not.toContain("Line");
    },
  );

  test("that stands twice and differs is a doubt", () => {
    const found = dateOf(published("2025-03-04"), "", "https://paper.example/2025/03/06/cells");
    expect(found.remark).toBe(
      "The page gives 2025-03-04 (meta article:published_time) and also 2025-03-06 (its address): see which is its own.",
    );
  });
});

describe("the lines of a page's text", () => {
  const linesOf = (html: string) => readPageText(Buffer.from(html)).lines;

  test("are those of the article, a block each, without what surrounds it", () => {
    const body = `<nav>Menu</nav><main><article>Teaser</article><article><h1>Head</h1><p>First
      line.<p>Second <b>line</b>,<br>after a break<script>no()</script><ul><li>a<li>b</ul><aside>More</aside>
      <p> </p></article></main><footer>Foot</footer>`;
    expect(linesOf(page("<title>T</title>", body))).toEqual([
      "Head",
      "First line.",
      "Second line,",
      "after a break",
      "a",
      "b",
    ]);
  });

  test("are those of the main part where no article is most of it", () => {
    const comments = "<article>A comment</article><article>And another</article>";
    expect(linesOf(page("", `<nav>Menu</nav><main><p>The text of it all.</p>${comments}</main>`))).toEqual([
      "The text of it all.",
      "A comment",
      "And another",
    ]);
  });

  test("are those of the whole page where it marks no article", () => {
    expect(linesOf(page("<title>T</title>", "<div>One<div>Two</div></div>three"))).toEqual([
      "One",
      "Two",
      "three",
    ]);
  });
});

describe("a page is read", () => {
  const textOf = (bytes: Uint8Array, contentType?: string, encoding?: string) =>
    readPageText(bytes, contentType, encoding).lines.join();
  /** 固态电池, 日本, 배터리 and 電池, as their pages may have them. */
  const IN_GBK = [0xb9, 0xcc, 0xcc, 0xac, 0xb5, 0xe7, 0xb3, 0xd8];
  const ENCODED: [label: string, bytes: number[], text: string][] = [
    ["gbk", IN_GBK, "固态电池"],
    ["shift_jis", [0x93, 0xfa, 0x96, 0x7b], "日本"],
    ["euc-kr", [0xb9, 0xe8, 0xc5, 0xcd, 0xb8, 0xae], "배터리"],
    ["big5", [0xb9, 0x71, 0xa6, 0xc0], "電池"],
    ["iso-8859-1", [0x42, 0xe4, 0x74], "Bät"],
  ];
  const bytes = (head: string, body: number[]) => new Uint8Array([...Buffer.from(head), ...body]);

  test.each(ENCODED)("in %s, whoever names it: the answer, the page or the editor", (label, body, text) => {
    expect(textOf(new Uint8Array(body), `text/html; charset=${label}`)).toBe(text);
    expect(textOf(bytes(`<meta charset="${label}"><p>`, body))).toBe(text);
    const old = `<meta http-equiv="Content-Type" content="text/html; charset=${label}"><p>`;
    expect(textOf(bytes(old, body))).toBe(text);
    expect(textOf(new Uint8Array(body), "", label)).toBe(text);
  });

  test("in UTF-8 where nothing that is known is named, in UTF-16 where its first bytes say so", () => {
    for (const type of ["text/html; charset=utf-8", "text/html; charset=none-such", undefined])
      expect(textOf(Buffer.from("Bätterie"), type)).toBe("Bätterie");
    expect(textOf(Buffer.from("\ufeffBätterie", "utf16le"))).toBe("Bätterie");
  });

  test("line by line where it is plain text, and its script tells the language", () => {
    const text = "Maker\u2019s plan <5 mAh>\r\n\r\n  It names   no year. \nEnd";
    expect(readPageText(Buffer.from(text)).lines).toEqual([
      "Maker\u2019s plan <5 mAh>",
      "It names no year.",
      "End",
    ]);
    const languageOf = (line: string) => readFacts(readPageText(Buffer.from(line)), ADDRESS).language;
    expect(["全固体電池の量産", "固态电池", "전고체 電池", "Cells"].map(languageOf)).toEqual([
      "ja",
      "zh",
      "ko",
      undefined,
    ]);
  });

  test("not where it is a PDF", () => {
    expect(() => readPageText(Buffer.from("%PDF-1.7 <html>"))).toThrow("is a PDF");
  });
});
