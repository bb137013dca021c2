import { COMPANY_KINDS } from "@/lib/domain/companies";
import { getSolidState } from "@/lib/domain/technologies";
import type { Company, Partnership } from "@/lib/schema/api/shapes";
import type { NetworkInput } from "@/lib/view-models/network/graph";

const COUNTRIES = ["JP", "US", "DE", null];

/** The partnerships of some companies, by what each is called; the first of a partnership supplies the last. */
export function makeNetwork(
  partnerships: readonly (readonly [name: string, companies: readonly string[]])[],
): NetworkInput {
  const ids = [...new Set(partnerships.flatMap(([, companies]) => companies))];
  const companies = new Map(ids.map((id, index) => [id, makeCompany(id, index)]));
  const records = partnerships.map(([name, members], index): Partnership => {
    const technologies = [index % 2 === 0 ? ("all-solid-state" as const) : ("lithium-metal" as const)];
    return {
      id: `p-${index}`,
      name,
      kinds: ["joint-development"],
      technologies,
      electrolytes: [],
      solidState: getSolidState(technologies),
      parties: members.map((company, place) => ({
        company,
        role: place === 0 ? "supplier" : place === members.length - 1 ? "customer" : "member",
      })),
      unnamedParties: null,
      formed: null,
      announced: null,
      status: "active",
      milestones: [],
      sources: [],
      weaklySourced: false,
    };
  });
  const whole = { partnerships: records, companies };
  return { ...whole, total: records.length, whole };
}

function makeCompany(id: string, index: number): Company {
  const { id: kind } = COMPANY_KINDS[index % COMPANY_KINDS.length] ?? COMPANY_KINDS[0];
  const country = COUNTRIES[index % COUNTRIES.length] ?? null;
  const names = { id, name: `${id} & Company`, aliases: [], kind, country };
  return { ...names, partOf: null, website: null, wikidata: null, ticker: null };
}
