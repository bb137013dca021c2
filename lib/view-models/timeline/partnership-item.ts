import { getLabel } from "@/lib/domain/list";
import { PARTNERSHIP_KINDS, PARTNERSHIP_STATUSES } from "@/lib/domain/partnerships";
import { getTechnologyGroup } from "@/lib/domain/technologies";
import type { Claim, Partnership } from "@/lib/schema/api/shapes";
import { getRecordHref } from "@/lib/view-models/record-href";
import type { PartnershipItem } from "./items";
import type { LaneRecords, RecordIndex } from "./lane-records";
import { toStatement } from "./row";
import { type Span, toSpan } from "./span";

/** A partnership as it stands in a lane: from its announcement, to its end where it was completed or ended. */
export function buildPartnershipItem(
  partnership: Partnership,
  lane: LaneRecords,
  recordIndex: RecordIndex,
): PartnershipItem {
  const claims = recordIndex.claimsAbout("partnership", partnership.id);
  const last = isOver(partnership) ? claims.at(-1) : undefined;
  return {
    type: "partnership",
    technology: getTechnologyGroup(partnership.technologies),
    status: partnership.status,
    start: startOf(partnership, claims),
    end: last ? endOf(last) : null,
    label: lane.id === partnership.id ? "" : partnership.name,
    row: {
      record: partnership.id,
      title: partnership.name,
      href: `${getRecordHref("partnerships", partnership.id)}${recordIndex.query}`,
      kind: partnership.kinds.map((kind) => getLabel(PARTNERSHIP_KINDS, kind)).join(", "),
      status: null,
      statusWord: `Partnership, ${getLabel(PARTNERSHIP_STATUSES, partnership.status).toLowerCase()}`,
      when: whenOf(partnership, last),
      moved: null,
      dates: [],
      words: decisiveOf(claims).map((claim) => toStatement(claim, recordIndex)),
    },
  };
}

/** The word that announces it, of several with the same date the one that stands last, and the latest if it says else. */
function decisiveOf(claims: readonly Claim[]): Claim[] {
  const first = claims.find(({ says, date }) => says === "announced" && date !== null) ?? claims[0];
  const latest = claims.at(-1);
  if (first === undefined || latest === undefined) return [];
  const same = claims.findLast(({ says, date }) => says === first.says && date?.edtf === first.date?.edtf);
  return latest.says === first.says ? [same ?? first] : [same ?? first, latest];
}

function isOver({ status }: Partnership): boolean {
  return status === "completed" || status === "ended";
}

/** From the announcement; where none is dated, it existed at the latest when it was first spoken of. */
function startOf({ announced }: Partnership, claims: readonly Claim[]): Span | null {
  if (announced) return toSpan(announced);
  const known = claims[0]?.saidOn.latest;
  return known ? { earliest: null, latest: known, softStart: false, softEnd: false } : null;
}

/** To the date of the end; where none is given, it was over at the latest when that was said. */
function endOf(claim: Claim): Span | null {
  const said = claim.date && toSpan(claim.date);
  return said ?? { earliest: null, latest: claim.saidOn.latest, softStart: false, softEnd: false };
}

function whenOf({ announced, status }: Partnership, last: Claim | undefined): string {
  const start = announced ? `announced ${announced.text}` : "announcement date unknown";
  if (last === undefined) return start;
  return `${start}, ${status} ${last.date?.text ?? `by ${last.saidOn.text}`}`;
}
