import { expect, test } from "vitest";
import { browserPages } from "@/tests/support/browser";
import { totalOf } from "@/tests/support/page-state";
import { apiTotal } from "@/tests/support/site-api";
import { LISTS } from "@/tests/support/site-paths";
import { spread } from "@/tests/support/spread";

const openPage = browserPages();

/** A choice as the page shows it: the query it stands for, and the number beside it. */
interface Choice {
  readonly query: string;
  readonly count: number;
}

test.each(LISTS)("on %s the number beside each choice is what the list then holds", async (list) => {
  const page = await openPage(`/${list}`);
  const choices = await choicesOf(page);
  expect(choices.length).toBeGreaterThan(3);
  for (const { query, count } of choices) expect(await apiTotal(`/${list}?${query}`), query).toBe(count);
});

test("the numbers follow what is chosen already", async () => {
  const page = await openPage("/milestones?company=toyota&scope=all");
  const choices = (await choicesOf(page)).filter(({ query }) => !query.startsWith("company="));
  for (const { query, count } of choices)
    expect(await apiTotal(`/milestones?company=toyota&scope=all&${query}`), query).toBe(count);
});

test("on the timeline they count partnerships and milestones together", async () => {
  const page = await openPage("/timeline");
  for (const { query, count } of await choicesOf(page)) {
    const [name = "", value = ""] = query.split("=");
    const total = async (list: string, own: string) =>
      name === own || !/Kind$|Status$|^outcome$/.test(name)
        ? apiTotal(
            `/${list}?${name.replace(/^.*(Kind|Status)$/, (_, last: string) => last.toLowerCase())}=${value}`,
          )
        : 0;
    const both =
      (await total("milestones", /^(milestone|outcome)/.test(name) ? name : "")) +
      (await total("partnerships", name.startsWith("partnership") ? name : ""));
    expect(both, query).toBe(count);
  }
});

test.each(LISTS)("on %s the switch beyond solid-state says how many records it adds", async (list) => {
  const page = await openPage(`/${list}`);
  const added = await page.locator("label:has(input[name=scope]) span").last().textContent();
  const shown = await totalOf(page);
  expect(shown).toBe(await apiTotal(`/${list}`));
  expect(await apiTotal(`/${list}?scope=all`)).toBe(shown + Number(added));
});

/** So many choices are followed on a page, spread over all of its panels. */
const MOST_CHOICES = 16;

async function choicesOf(page: Awaited<ReturnType<typeof openPage>>): Promise<Choice[]> {
  const choices = await page
    .locator("search details[data-panel]:not([data-panel=more]), search [data-years]")
    .evaluateAll((panels) =>
      panels.flatMap((panel) => [
        ...[...panel.querySelectorAll("label:has(input[type=checkbox])")].map((label) => {
          const { name, value } = label.querySelector("input") as HTMLInputElement;
          return { query: `${name}=${value}`, count: Number(label.lastElementChild?.textContent) };
        }),
        ...[...panel.querySelectorAll("ol a")].map((link) => ({
          query: `year=${/^\d{4}/.exec(link.textContent ?? "")?.[0]}`,
          // "14", or where the year is not written beside it "2031: 14".
          count: Number(link.lastElementChild?.textContent?.split(": ").at(-1)),
        })),
      ]),
    );
  return spread(choices, MOST_CHOICES);
}
