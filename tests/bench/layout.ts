import type { Company, Partnership } from "@/lib/schema/api/shapes";
import type { NetworkRecords } from "@/lib/view-models/network/graph";
import { layOutNetwork } from "@/lib/view-models/network/layout";
import { getQuantile } from "./load";

/** What filters the network, each beside each of the years. */
const CHOICES = [
  "",
  "&technology=all-solid-state",
  "&technology=semi-solid-state",
  "&technology=lithium-metal",
  "&electrolyte=sulfide",
  "&country=JP",
  "&country=US",
  "&country=KR",
  "&country=DE",
  "&country=JP&country=US",
];
const YEARS = ["", "&year=..2020", "&year=2021..2024", "&year=2025..2030", "&year=2026.."];

/** How long it takes to lay out what a filter keeps, where the whole has its places already: the median of filters. */
export async function measureLayout(site: string): Promise<readonly [string, string, string]> {
  const ask = async <Item>(path: string): Promise<Item[]> => {
    const answer = await fetch(`${site}/api/v1/${path}`);
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}.`);
    return (await answer.json()).data;
  };
  const companies = await ask<Company>("companies?scope=all&limit=500");
  const whole: NetworkRecords = {
    partnerships: await ask<Partnership>("partnerships?scope=all&limit=500"),
    companies: new Map(companies.map((company) => [company.id, company])),
  };
  layOutNetwork({ ...whole, total: whole.partnerships.length, whole });
  const times: number[] = [];
  for (const choice of CHOICES)
    for (const year of YEARS) {
      const partnerships = await ask<Partnership>(`partnerships?limit=500${choice}${year}`);
      const began = performance.now();
      layOutNetwork({ ...whole, partnerships, total: partnerships.length, whole });
      times.push(performance.now() - began);
    }
  const [median, most] = [getQuantile(times, 0.5), Math.max(...times)];
  return [
    `a filtered network laid out anew, ${times.length} filters`,
    `${median.toFixed(0)} ms (${most.toFixed(0)} ms at most)`,
    "≤ 50 ms",
  ];
}
