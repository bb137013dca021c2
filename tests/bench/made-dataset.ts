import { toEdtf } from "@/lib/domain/edtf-date";
import { listIds } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import { TECHNOLOGIES } from "@/lib/domain/technologies";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";

/** Claims about each milestone: as many words as a promise gathers over some years. */
const CLAIMS_A_MILESTONE = 4;
const CLAIMS_A_SOURCE = 10;

/** A made-up content of a size, the same every time: for measuring only, nothing in it is true. */
export function benchDataset(claims: number): SeedDataset {
  const size = Math.ceil(claims / CLAIMS_A_MILESTONE);
  const companyCount = Math.max(10, Math.round(Math.sqrt(claims)));
  const kinds = listIds(MILESTONE_KINDS);
  const technologies = listIds(TECHNOLOGIES);
  const company = (n: number) => `company-${n % companyCount}`;
  const partnershipCount = Math.ceil(size / 5);
  const statements = Array.from({ length: size * CLAIMS_A_MILESTONE }, (_, n) => claim(n, size, company));
  const announcements = Array.from({ length: partnershipCount }, (_, n) => ({
    key: `announced-${n}`,
    partnership: `partnership-${n}`,
    says: "announced" as const,
    date: toEdtf(String(2015 + (n % 10))),
    asSaid: "then",
    saidBy: [company(n)],
    summary: `Company ${n} and another announce it.`,
    paragraphs: [1],
  }));
  const all = [...statements, ...announcements];
  return {
    redirects: [],
    corrections: [],
    audits: [],
    leftOut: [],
    companies: Array.from({ length: companyCount }, (_, n) => ({
      id: `company-${n}`,
      name: `Company ${n}`,
      aliases: [],
      kind: "automaker" as const,
      ...(n % 9 === 8 && { partOf: `company-${n - 1}` }),
    })),
    partnerships: Array.from({ length: partnershipCount }, (_, n) => ({
      id: `partnership-${n}`,
      name: `Partnership ${n}`,
      kinds: ["supply" as const],
      technologies: [technologies[n % technologies.length] ?? "battery"],
      electrolytes: [],
      parties: [
        { company: company(n), role: "supplier" as const },
        { company: company(n + 1), role: "customer" as const },
      ],
    })),
    milestones: Array.from({ length: size }, (_, n) => ({
      id: `milestone-${n}`,
      title: `Milestone ${n}`,
      kind: kinds[n % kinds.length] ?? "plant",
      companies: [{ company: company(n), part: "responsible" as const }],
      partnerships: [`partnership-${n % partnershipCount}`],
      electrolytes: [],
      technologies: [technologies[n % technologies.length] ?? "battery"],
    })),
    sources: Array.from({ length: Math.ceil(all.length / CLAIMS_A_SOURCE) }, (_, n) => ({
      id: `source-${n}`,
      folder: "2025",
      publisher: `Publisher ${n % 50}`,
      authors: [],
      published: toEdtf("2025-12-31"),
      publishedBasis: "stated" as const,
      read: "excerpt" as const,
      added: "2025-12-31",
      kind: "news" as const,
      tier: "secondary" as const,
      language: "en",
      mentions: [],
      claims: all.slice(n * CLAIMS_A_SOURCE, (n + 1) * CLAIMS_A_SOURCE),
      metrics: [],
    })),
  };
}

/** A target that moves with every word, and an achievement now and then. */
function claim(n: number, milestones: number, company: (n: number) => string) {
  const milestone = n % milestones;
  const word = Math.floor(n / milestones);
  const achieved = word === CLAIMS_A_MILESTONE - 1 && milestone % 5 === 0;
  const year = 2016 + word * 2;
  return {
    key: `claim-${n}`,
    milestone: `milestone-${milestone}`,
    says: achieved ? ("achieved" as const) : ("target" as const),
    date: toEdtf(achieved ? String(year) : String(year + 1 + (milestone % 12))),
    asSaid: "then",
    saidOn: toEdtf(`${year}-0${1 + (milestone % 9)}-1${milestone % 10}`),
    saidBy: [company(milestone)],
    summary: `The company speaks of milestone ${milestone} for the ${word + 1}. time.`,
    paragraphs: [1],
  };
}
