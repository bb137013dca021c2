import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CompanyData, DatasetData, RecordData } from "@/components/structured-data";
import { HOSTILE_TEXTS } from "@/tests/support/hostile-texts";
import { structuredData } from "@/tests/support/structured-data";
import { company } from "./timeline-fixture";

const SITE = "https://interphase.example";
const SCHEMA = "https://schema.org";

function read(content: ReactNode) {
  return structuredData(`<html><body>${renderToStaticMarkup(content)}</body></html>`, `${SITE}/page`);
}

test("the dataset says what it is, of when, on what terms and where to get it", async () => {
  const facts = {
    version: "61b2b9354db7",
    loadedAt: "2026-11-01T00:00:00.000Z",
    first: "2012-05-01",
    last: "2026-10-31",
  };
  const { types, problems, statements } = await read(<DatasetData facts={facts} site={SITE} />);
  expect(problems).toEqual([]);
  expect(types).toContain("Dataset");
  const told = (property: string) =>
    statements.filter((line) => line.startsWith(`<${SITE}/#dataset> <${SCHEMA}/${property}> `));
  expect(told("license")[0]).toContain("<https://creativecommons.org/licenses/by/4.0/>");
  expect(told("temporalCoverage")[0]).toContain('"2012-05-01/2026-10-31"');
  expect(told("version")[0]).toContain('"61b2b9354db7"');
  expect(told("dateModified")[0]).toContain('"2026-11-01T00:00:00.000Z"');
  expect(told("variableMeasured").length).toBeGreaterThan(10);
  const files = statements.filter((line) => line.includes(`<${SCHEMA}/contentUrl>`));
  expect(files).toHaveLength(told("distribution").length);
  for (const path of ["dataset.json", "dataset.zip", "milestones.csv?scope=all"])
    expect(files.some((line) => line.includes(`<${SITE}/api/v1/${path}>`))).toBe(true);
});

test("a company and the way to its page are read without a complaint, whatever they are called", async () => {
  for (const text of HOSTILE_TEXTS) {
    const part = company("aster-cells", { name: text, aliases: [text, "Aster"], partOf: "aster" });
    const companies = new Map([["aster", company("aster", { name: text })]]);
    const data = await read(<CompanyData company={part} companies={companies} site={SITE} />);
    expect(data.problems).toEqual([]);
    expect(data.types).toEqual(["Organization", "BreadcrumbList"]);
    expect(data.statements).toContain(
      `<${SITE}/companies/aster-cells#company> <${SCHEMA}/parentOrganization> <${SITE}/companies/aster#company> .`,
    );
  }
});

test("a site that does not know its address gives relative ones, which count from the page", async () => {
  const { statements } = await read(<RecordData collection="sources" id="daily" title="Daily" site="" />);
  const items = statements.filter((line) => line.includes(`<${SCHEMA}/item>`));
  expect(items.map((line) => line.split(" ")[2])).toEqual([
    `<${SITE}/>`,
    `<${SITE}/sources>`,
    `<${SITE}/sources/daily>`,
  ]);
});
