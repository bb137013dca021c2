import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listNetworkNodes } from "@/lib/formats/charts/chart-table";
import { writeGexf } from "@/lib/formats/gexf";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import {
  type PageQuery,
  parseListAddress,
  parseNetworkAddress,
  parseTimelineAddress,
  parseTrendsAddress,
} from "@/lib/schema/parameters/page-address";
import { listTabs } from "@/lib/view-models/explore";
import { drawNetwork } from "@/lib/view-models/network/draw-network";
import { buildNetwork, getNodeKey, MOST_NODES } from "@/lib/view-models/network/graph";
import { getBox, placeLabels } from "@/lib/view-models/network/labels";
import { layOutBusiest, layOutNetwork, type PlacedNetwork, WIDTH } from "@/lib/view-models/network/layout";
import { placeRing } from "@/lib/view-models/network/ring";
import { buildCountryMatrix, sortCompanies, writeNetworkLead } from "@/lib/view-models/network/table";
import { formErrors } from "@/tests/support/well-formed";
import { makeNetwork } from "./network-fixture";

const name = fc.integer({ min: 0, max: 30 }).map((number) => `company-${number}`);
const members = fc.uniqueArray(name, { minLength: 1, maxLength: 8 });
const networks = fc
  .array(fc.tuple(fc.string({ minLength: 1, maxLength: 60 }), members), { minLength: 1, maxLength: 40 })
  .map(makeNetwork);

const nodesOf = ({ companies, partnerships }: PlacedNetwork) => [...companies, ...partnerships];

function expectPlaced(network: PlacedNetwork) {
  for (const node of nodesOf(network)) {
    const { x, y } = network.places.get(getNodeKey(node)) ?? { x: -1, y: -1 };
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(WIDTH);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(network.height);
  }
}

describe("a network", () => {
  test("has every end of a link among its nodes, and every node inside the drawing", () => {
    fc.assert(
      fc.property(networks, (input) => {
        const network = layOutNetwork(input);
        const ids = new Set(listNetworkNodes(network).map(getNodeKey));
        for (const { company, partnership } of network.links) {
          expect(ids).toContain(`company:${company}`);
          expect(ids).toContain(`partnership:${partnership}`);
        }
        expectPlaced(network);
        const [first] = network.companies;
        if (first) expectPlaced(placeRing(input, first.id));
      }),
      { numRuns: 40 },
    );
  });

  test("of its busiest has those with the most partnerships and what joins two of them, with the counts of the whole", () => {
    fc.assert(
      fc.property(networks, fc.integer({ min: 1, max: 8 }), (input, most) => {
        const whole = buildNetwork(input, input.total);
        const busiest = layOutBusiest(input, most, 240);
        expect(busiest.companies.length).toBeLessThanOrEqual(most);
        expect(busiest.height).toBeLessThanOrEqual(240);
        for (const company of busiest.companies) expect(whole.companies).toContainEqual(company);
        const shown = new Set(busiest.companies.map(({ id }) => id));
        for (const { id } of busiest.partnerships) {
          const joined = busiest.links.filter(({ partnership }) => partnership === id);
          expect(new Set(joined.map(({ company }) => company)).size).toBeGreaterThan(1);
        }
        expect(busiest.links.every(({ company }) => shown.has(company))).toBe(true);
        expect(busiest.partnerships.length + busiest.leftOut).toBe(input.total);
        if (busiest.companies.length > 0) expectPlaced(busiest);
      }),
      { numRuns: 60 },
    );
  });

  test("stands in the same places every time, the whole and a part of it", () => {
    fc.assert(
      fc.property(networks, fc.nat(), (input, some) => {
        const partnerships = input.partnerships.filter((_, index) => index % 3 !== some % 3);
        const again = structuredClone(input);
        const part = { ...input, partnerships, total: partnerships.length };
        expect(layOutNetwork(again).places).toEqual(layOutNetwork(input).places);
        expect(layOutNetwork({ ...part, whole: again.whole })).toEqual(layOutNetwork(part));
      }),
      { numRuns: 20 },
    );
  });

  test("has no two labels that meet and none that reaches beyond, whatever its width", () => {
    const widths = { from: 300, to: 1400 };
    fc.assert(
      fc.property(networks, fc.integer({ min: widths.from, max: widths.to }), (input, width) => {
        const network = layOutNetwork(input);
        const labels = placeLabels(nodesOf(network), network.places, network.height, widths);
        const boxes = [...labels].map(([key, label]) => {
          const { share, left, right, top, bottom } = getBox(
            label,
            network.places.get(key) ?? { x: 0, y: 0 },
          );
          return { left: share * width + left, right: share * width + right, top, bottom };
        });
        for (const [index, one] of boxes.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.right).toBeLessThanOrEqual(width);
          for (const other of boxes.slice(index + 1)) {
            const isApart =
              one.right <= other.left ||
              other.right <= one.left ||
              one.bottom <= other.top ||
              other.bottom <= one.top;
            expect(isApart).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("holds so many nodes at most, and says how many partnerships that leaves out", () => {
    const many = makeNetwork(
      Array.from({ length: 300 }, (_, index) => [`Deal ${index}`, [`a-${index}`, `b-${index}`]] as const),
    );
    const network = buildNetwork(many, 310);
    expect(network.companies.length + network.partnerships.length).toBeLessThanOrEqual(MOST_NODES);
    expect(network.leftOut).toBe(310 - network.partnerships.length);
    expect(writeNetworkLead(network)).toContain(`${network.leftOut} older partnerships are not shown`);
  });

  test("tells each partnership with who supplies whom, and each company with its partners", () => {
    const network = layOutNetwork(makeNetwork([["Cells for cars", ["aster", "borealis", "corona"]]]));
    const titles = drawNetwork(network, { query: "", width: null }).flatMap((shape) =>
      shape.shape === "group" ? (shape.title ?? []) : [],
    );
    expect(titles).toContain("Cells for cars: all-solid-state. aster & Company supplies corona & Company");
    expect(titles).toContainEqual(
      expect.stringMatching(/^aster & Company, .+ in Japan: 1 partnership with 2 others$/),
    );
  });
});

describe("beside the network", () => {
  const input = makeNetwork([
    ["One", ["jp", "us"]],
    ["Two", ["jp", "us", "de"]],
    ["Three", ["jp", "nowhere"]],
  ]);
  const network = buildNetwork(input);
  const matrix = (filter = {}) =>
    buildCountryMatrix(network, { filter: { ...NO_FILTER, ...filter }, asOfParam: null });

  test("the countries are counted both ways, each number a link to the partnerships of both", () => {
    const { rows } = matrix();
    const cell = (row: string, column: string) =>
      rows.find(({ country }) => country === row)?.cells.find(({ country }) => country === column);
    expect([cell("JP", "US"), cell("US", "JP")].map((each) => each?.count)).toEqual([2, 2]);
    expect(cell("JP", "JP")).toMatchObject({ count: 3, href: "/partnerships?country=JP" });
    expect(cell("JP", "US")?.href).toBe("/partnerships?country=JP&country=US&match=all");
  });

  test("a number has no link where one address cannot ask for any of several and for both", () => {
    const hrefs = (filter: object) =>
      matrix(filter).rows.flatMap(({ cells }) => cells.map(({ href }) => href));
    expect(hrefs({ company: ["jp", "us"] }).filter((href) => href !== null)).toEqual([]);
    expect(hrefs({ company: ["jp", "us"], match: "all" })).toContain(
      "/partnerships?company=jp&company=us&country=JP&country=US&match=all",
    );
  });

  test("the companies stand in the order asked for, those with the most partnerships first", () => {
    const ids = (sort: string | null) => sortCompanies(network.companies, sort).map(({ id }) => id);
    expect(ids(null)).toEqual(["jp", "us", "de", "nowhere"]);
    expect(ids("partners")).toEqual(["nowhere", "de", "us", "jp"]);
    expect(ids("-name")).toEqual(ids("name").toReversed());
  });

  test("the file for other programs is well-formed, and its edges lead from node to node", async () => {
    const pieces: string[] = [];
    const placed = layOutNetwork(makeNetwork([['A "<b>" & c', ["aster", "borealis"]]]));
    const told = { title: "Who & whom", asOf: "2026-11-22", address: ({ id }: { id: string }) => `/${id}` };
    for await (const piece of writeGexf(placed, told)) pieces.push(piece);
    const text = pieces.join("");
    expect(await formErrors(text)).toEqual([]);
    const ids = new Set([...text.matchAll(/<node id="([^"]+)"/g)].map(([, id]) => id));
    const ends = [...text.matchAll(/source="([^"]+)" target="([^"]+)"/g)].flatMap(([, ...both]) => both);
    expect(ends.length).toBe(4);
    for (const end of ends) expect(ids).toContain(end);
  });
});

test("from view to view and back an address asks for the same, in the words of each", () => {
  const day = "2026-11-22";
  const views = {
    "/timeline": (query: PageQuery) => parseTimelineAddress(query, day).params,
    "/network": (query: PageQuery) => parseNetworkAddress(query, day).params,
    "/trends": (query: PageQuery) => parseTrendsAddress(query, day).params,
    "/milestones": (query: PageQuery) => parseListAddress("milestones", query, day).params,
  };
  const tabsOf = (href: string) => {
    const { pathname, searchParams } = new URL(href, "http://localhost");
    const query = Object.fromEntries([...searchParams.keys()].map((key) => [key, searchParams.getAll(key)]));
    return listTabs(pathname, views[pathname as keyof typeof views](query)).map((tab) => tab.href);
  };
  const [timeline, network, ...others] = tabsOf(
    "/network?lanes=company&q=cell&company=toyota&company=bmw&country=JP&match=all&role=supplier&milestone=a&year=2025..2030&deadline=2027&firstDeadline=2025&outcome=late&kind=supply&milestoneKind=plant&technology=battery&status=active&milestoneStatus=open&asOf=2026-01-01",
  );
  expect(timeline).toContain("partnershipKind=supply&milestoneKind=plant");
  expect(network).toContain("kind=supply&milestoneKind=plant");
  expect(others[0]).toContain("kind=plant&partnershipKind=supply");
  for (const href of [timeline, network, ...others])
    expect(tabsOf(href ?? "")).toEqual([timeline, network, ...others]);
});
