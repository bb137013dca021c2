import { expect, test } from "vitest";
import { buildNetwork } from "@/lib/view-models/network/graph";
import { placeLabels } from "@/lib/view-models/network/labels";
import { placeRing } from "@/lib/view-models/network/ring";
import { writeNetworkFinding } from "@/lib/view-models/network/table";
import { makeNetwork } from "./network-fixture";

test("the ring of a company with one partner is as low as the line they stand in", () => {
  const ring = placeRing(makeNetwork([["Pair", ["company-1", "company-2"]]]), "company-1");
  expect(new Set([...ring.places.values()].map(({ y }) => y))).toEqual(new Set([ring.height / 2]));
  expect(ring.height).toBeLessThan(80);
});

test("a ring of few nodes names every company, in a narrow drawing too", () => {
  const most = makeNetwork([
    ["One", ["a", "b", "c", "d", "e"]],
    ["Two", ["a", "f", "g", "h", "i", "j"]],
  ]);
  const ring = placeRing(most, "a");
  const labels = placeLabels([...ring.companies, ...ring.partnerships], ring.places, ring.height, {
    from: 320,
    to: 700,
  });
  for (const { id } of ring.companies) expect(labels.has(`company:${id}`), id).toBe(true);
});

test("who has the most partnerships is no finding where it is in all of them", () => {
  const pairs = (...members: string[][]) =>
    buildNetwork(makeNetwork(members.map((each, index) => [`Pair ${index}`, each])));
  const two = [
    ["company-1", "company-2"],
    ["company-1", "company-3"],
  ];
  expect(writeNetworkFinding(pairs(...two))).toBeNull();
  expect(writeNetworkFinding(pairs(...two, ["company-4", "company-5"]))).toMatch(/: 2 of 3$/);
});
