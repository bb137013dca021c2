import { parse } from "@retorquere/bibtex-parser";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatBibtex,
  formatCitation,
  getPermanentPath,
  writeFilteredTitle,
} from "@/lib/view-models/citation";

const launch = {
  title: "Toyota: first car with all-solid-state batteries",
  address: "https://interphase.example/milestones/toyota-assb-vehicle-launch?asOf=2026-11-22",
  asOf: "2026-11-22",
};

describe("a permanent address", () => {
  test("bears the day, and keeps the filter and the place in the page", () => {
    expect(getPermanentPath("/trends", "?company=toyota&company=honda&asOf=2024-01-01", "2026-11-22")).toBe(
      "/trends?company=toyota&company=honda&asOf=2026-11-22",
    );
    expect(getPermanentPath("/#by-year", "", "2026-11-22")).toBe("/?asOf=2026-11-22#by-year");
  });
});

describe("a citation", () => {
  test("as text says who, what, as of which day, and where", () => {
    expect(formatCitation(launch)).toBe(
      "Interphase: “Toyota: first car with all-solid-state batteries”, solid-state battery partnerships and promises as of 22 November 2026. https://interphase.example/milestones/toyota-assb-vehicle-launch?asOf=2026-11-22 (CC BY 4.0).",
    );
  });

  test("as BibTeX is read by a parser as it was meant", () => {
    const { entries, errors } = parse(formatBibtex(launch));
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      type: "misc",
      key: "interphase-milestones-toyota-assb-vehicle-launch-2026-11-22",
    });
    expect(entries[0]?.fields).toMatchObject({ year: "2026", month: "11", url: launch.address });
    expect(entries[0]?.fields.author).toEqual([{ name: "Interphase" }]);
    expect(entries[0]?.fields.note).toBe(
      "Solid-state battery partnerships and promises as of 22 November 2026. CC BY 4.0",
    );
  });

  test.each([
    "/?asOf=2026-11-22#by-year",
    "/milestones?company=toyota&company=lg_es&q=pilot+line~&asOf=2026-11-22",
  ])("as BibTeX of %s has the address in a field that every style prints, and in one of its own", (path) => {
    const address = `https://interphase.example${path}`;
    const { entries, errors } = parse(formatBibtex({ ...launch, address }));
    expect(errors).toEqual([]);
    expect(entries[0]?.fields.url).toBe(address);
    expect(entries[0]?.fields.howpublished).toBe(`<a href="${address}">${address}</a>`);
  });

  test("as BibTeX keeps the signs of an address that a field or a command could end at in per cent", () => {
    const address = "https://interphase.example/milestones?q=d%C3%A9p%C3%B4t+{a}\\b";
    const { entries, errors } = parse(formatBibtex({ ...launch, address }));
    expect(errors).toEqual([]);
    expect(entries[0]?.fields.url).toBe(
      "https://interphase.example/milestones?q=d%C3%A9p%C3%B4t+%7Ba%7D%5Cb",
    );
  });

  test.each([
    ["/milestones?company=toyota&asOf=2026-11-22", "interphase-milestones-company-toyota-2026-11-22"],
    ["/milestones?asOf=2026-11-22&q=d%C3%A9p%C3%B4t", "interphase-milestones-q-d-C3-A9p-C3-B4t-2026-11-22"],
    ["/?asOf=2026-11-22#by-year", "interphase-by-year-2026-11-22"],
  ])("as BibTeX of %s has a key of its own", (path, key) => {
    const { entries } = parse(formatBibtex({ ...launch, address: `https://interphase.example${path}` }));
    expect(entries[0]?.key).toBe(key);
  });

  test("of a filtered view names what the filter keeps", () => {
    expect(
      writeFilteredTitle("Milestones", "16 milestones about solid-state batteries, involving Toyota."),
    ).toBe("Milestones: 16 milestones about solid-state batteries, involving Toyota");
  });

  test("as BibTeX stands whatever a title holds", () => {
    const nasty = fc.string({
      unit: fc.constantFrom(..."aé{}\\&%$#_~^ \"'@,="),
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(nasty, (title) => {
        const { entries, errors } = parse(formatBibtex({ ...launch, title: `A${title}Z` }));
        expect(errors).toEqual([]);
        expect(entries).toHaveLength(1);
        expect(entries[0]?.fields.url).toBe(launch.address);
      }),
    );
  });
});
