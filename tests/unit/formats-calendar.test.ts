import ICAL from "ical.js";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { isolateRightToLeft } from "@/lib/domain/direction";
import { writeMilestonesCalendar } from "@/lib/formats/calendar";
import { toOneLine } from "@/lib/formats/plain-text";
import type { CalendarPage } from "@/lib/schema/pages/files";
import { NO_RECORDS } from "@/lib/schema/pages/list-page";
import { toListParams } from "@/lib/schema/parameters/to-params";
import { byIcalJs, byNodeIcal } from "@/tests/support/calendar-readers";
import { HOSTILE_TEXTS } from "@/tests/support/hostile-texts";
import { CAR, CAR_SAYINGS, calendarPage as page, pageOf } from "./calendar-fixture";
import { AS_OF, company } from "./timeline-fixture";

const SITE = "https://interphase.example";

async function text(pages: readonly CalendarPage[], values = {}, site = SITE): Promise<string> {
  async function* each() {
    yield* pages;
  }
  const params = toListParams(values, AS_OF);
  const companies = [company("aster", { name: "Aster" })];
  const licence = { url: "https://creativecommons.org/licenses/by/4.0/" };
  const pieces: string[] = [];
  const data = { companies, namedRecords: NO_RECORDS, pages: each() };
  for await (const piece of writeMilestonesCalendar(data, { params, site, licence })) pieces.push(piece);
  return pieces.join("");
}

describe("the calendar", () => {
  test("is read alike by two readers", async () => {
    const calendar = await text([page([CAR]), pageOf("cell", [["target", "../2025", "2023", "aster"]])]);
    expect(byNodeIcal(calendar)).toEqual(byIcalJs(calendar));
    expect(byIcalJs(calendar)).toHaveLength(2);
    expect(byIcalJs(calendar)[0]).toEqual({
      uid: "car@milestones.interphase",
      sequence: 5,
      summary: "Aster sells its first car · target 2027–28",
      description: expect.stringContaining(`\n${SITE}/milestones/car\nInterphase, CC BY 4.0`),
      status: "TENTATIVE",
      url: `${SITE}/milestones/car`,
      category: "Vehicle launch",
      start: "2027-01-01",
      end: "2029-01-01",
      allDay: true,
      stamp: "2023-10-12T00:00:00Z",
      modified: "2023-10-12T00:00:00Z",
    });
  });

  test("moves an entry in place: the same name, a higher number, another window", async () => {
    const before = pageOf("car", CAR_SAYINGS.slice(0, 1));
    const [old] = byIcalJs(await text([before]));
    const [now] = byIcalJs(await text([page([CAR])], {}, "http://127.0.0.1:3000"));
    expect(now?.uid).toBe(old?.uid);
    expect(now?.sequence).toBeGreaterThan(old?.sequence ?? Number.NaN);
    expect([old?.start, now?.start]).toEqual(["2020-01-01", "2027-01-01"]);
  });

  test("has other entries where weakly sourced claims are left out", async () => {
    const [entry] = byIcalJs(await text([page([CAR])], { sourcing: "well" }));
    expect(entry?.uid).toBe("car@well-sourced.milestones.interphase");
  });

  test("says what it is called, where it comes from and how often to look again", async () => {
    const calendar = await text([page([])], { company: ["aster"] });
    const component = new ICAL.Component(ICAL.parse(calendar));
    const value = (name: string) => String(component.getFirstPropertyValue(name));
    expect(value("name")).toBe("Interphase: milestones about solid-state batteries · involving Aster");
    expect(value("x-wr-calname")).toBe(value("name"));
    expect(value("source")).toBe(`${SITE}/api/v1/milestones.ics?company=aster`);
    expect(value("refresh-interval")).toBe("P1D");
    expect(calendar).toContain("X-PUBLISHED-TTL:P1D\r\n");
  });

  test("is the same whenever it is asked for", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    vi.setSystemTime("2026-11-22T08:00:00Z");
    const first = await text([page([CAR])]);
    vi.setSystemTime("2027-03-01T23:59:59Z");
    expect(await text([page([CAR])])).toBe(first);
  });

  test("keeps to the lines of the RFC and carries any text, whatever it holds", async () => {
    const milestones = HOSTILE_TEXTS.map((title, i) => ({ ...CAR, id: `m${i}`, title }));
    const companies = new Map([["aster", company("aster", { name: HOSTILE_TEXTS[4] ?? "" })]]);
    const calendar = await text([page(milestones, { companies })], { q: HOSTILE_TEXTS[4] });
    const lines = calendar.split("\r\n");
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(milestones.length);
    const [first, second] = [byIcalJs(calendar), byNodeIcal(calendar)];
    expect(first.map(({ summary }) => summary)).toEqual(
      HOSTILE_TEXTS.map((title) => toOneLine(`${isolateRightToLeft(title)} · target 2027–28`)),
    );
    // One reader takes a backslash before an n for a line end, however it is written.
    const clear = (_: unknown, i: number) => !HOSTILE_TEXTS[i]?.includes("\\n");
    expect(second.filter(clear)).toEqual(first.filter(clear));
  });

  test("breaks off without an end where its pages cannot all be read", async () => {
    async function* failing() {
      yield page([CAR]);
      throw new Error("the content changed");
    }
    const pieces: string[] = [];
    const data = { companies: [], namedRecords: NO_RECORDS, pages: failing() };
    const context = { params: toListParams({}, AS_OF), site: SITE, licence: { url: SITE } };
    const reading = async () => {
      for await (const piece of writeMilestonesCalendar(data, context)) pieces.push(piece);
    };
    await expect(reading()).rejects.toThrow("the content changed");
    expect(pieces.join("")).toContain("UID:car@");
    expect(pieces.join("")).not.toContain("END:VCALENDAR");
  });
});
