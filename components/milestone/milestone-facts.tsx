import { RevisionGlyph } from "@/components/changes/revision-mark";
import { DateText } from "@/components/dates";
import { Defined, Facts } from "@/components/facts";
import { CompanyList, type Names } from "@/components/record-link";
import { WeakMark } from "@/components/status-mark";
import { TechnologyTags } from "@/components/technology-tag";
import { formatPlace } from "@/lib/domain/companies";
import type { Day } from "@/lib/domain/days";
import { measureSilence } from "@/lib/domain/deadline";
import { hasSameBounds } from "@/lib/domain/edtf-date";
import { getLabel } from "@/lib/domain/list";
import { MILESTONE_KINDS, PARTS, type Part } from "@/lib/domain/milestone-kinds";
import { CHANGES, nameRevision, type Revision } from "@/lib/domain/revisions";
import type { Claim, Milestone } from "@/lib/schema/api/shapes";
import type { HistoryClaim } from "@/lib/schema/pages/promises";
import { formatSilence } from "@/lib/view-models/format-dates";
import { formatHeadline, formatLateness, formatMove, formatOverdue } from "@/lib/view-models/format-deadline";
import { getShownDate, isDayUnsaid } from "@/lib/view-models/milestone/input";
import { capitalize } from "@/lib/view-models/text";
import styles from "./milestone-related.module.css";

interface MilestoneFactsProps {
  milestone: Milestone;
  /** The claim whose word stands now. */
  standing: Claim | null;
  asOf: Day;
  names: Names;
  query: string;
}

/** Where a milestone stands, for when, since when, and whose it is. */
export function MilestoneFacts({ milestone, standing, asOf, names, query }: MilestoneFactsProps) {
  const { current, achieved, baseline, place } = milestone;
  const moved = formatHeadline(milestone);
  const late = formatLateness(milestone);
  const overdue = formatOverdue(milestone);
  const isMoved = baseline !== null && baseline.edtf !== getShownDate(milestone)?.edtf;
  return (
    <Facts
      facts={[
        achieved && {
          label: "Achieved, as reported",
          content: <AsSaid date={achieved} standing={standing} weak={milestone.weaklySourced} />,
        },
        isDayUnsaid(milestone) && {
          label: "Achieved, as reported",
          content: (
            <>
              <DateText date={getShownDate(milestone)} />, day not stated
            </>
          ),
        },
        current && {
          label: "Target",
          content: <AsSaid date={current} standing={standing} weak={milestone.weaklySourced} />,
        },
        isMoved && { label: "First target", content: <DateText date={baseline} /> },
        moved !== null && { label: "How it moved", content: capitalize(moved) },
        late !== null && { label: "Kept", content: capitalize(late) },
        overdue !== null && { label: "Overdue", content: capitalize(overdue) },
        { label: "Last claim", content: <LastWord milestone={milestone} asOf={asOf} /> },
        { label: "Stage", content: <Defined list={MILESTONE_KINDS} id={milestone.kind} /> },
        ...PARTS.map(({ id }) => companiesFact(milestone, id, names, query)),
        place !== null && { label: "Place", content: formatPlace(place) },
        {
          label: "Technology",
          content: (
            <TechnologyTags
              technologies={milestone.technologies}
              electrolytes={milestone.electrolytes}
              inherited={milestone.electrolytesFrom === "partnerships"}
            />
          ),
        },
      ]}
    />
  );
}

interface AsSaidProps {
  date: NonNullable<Milestone["current"]>;
  standing: Claim | null;
  /** Whether it rests on tertiary sources alone. */
  weak: boolean;
}

/** A date, with the phrase it was given in where it is the standing claim's. */
function AsSaid({ date, standing, weak }: AsSaidProps) {
  const phrase = standing?.date?.edtf === date.edtf ? standing.asSaid : null;
  return (
    <>
      <DateText date={date} />
      {phrase && `, “${phrase}”`} {weak && <WeakMark />}
    </>
  );
}

function companiesFact({ companies }: Milestone, part: Part, names: Names, query: string) {
  const ids = companies.filter((each) => each.part === part).map(({ company }) => company);
  if (ids.length === 0) return null;
  return { label: getLabel(PARTS, part), content: <CompanyList ids={ids} names={names} query={query} /> };
}

/** When anybody last spoke of it, and how long ago that is for something still waited for. */
function LastWord({ milestone: { status, lastSaidOn }, asOf }: { milestone: Milestone; asOf: Day }) {
  const latest = lastSaidOn?.latest;
  const silence = lastSaidOn && latest ? measureSilence(status, { ...lastSaidOn, latest }, asOf) : null;
  return (
    <>
      <DateText date={lastSaidOn} />
      {silence && `, ${formatSilence(silence)}`}
    </>
  );
}

/** What a claim changed: the revision, from which date to which, and how far the deadline moved. */
export function LedgerChange({ word: { revision, move, from, to } }: { word: HistoryClaim }) {
  const deadline = formatMove(move, from, to);
  const moved = from !== null && to !== null && !hasSameBounds(from, to);
  return (
    <>
      <span className={styles.revision} data-repeats={!isChange(revision) || undefined}>
        {isChange(revision) && <RevisionGlyph revision={revision} />}
        {nameRevision(revision, from)}
      </span>
      {moved && (
        <span className={styles.move}>
          <DateText date={from} /> <span aria-hidden="true">→</span>
          <span className="visually-hidden">to</span> <DateText date={to} />
          {deadline && `, deadline ${deadline}`}
        </span>
      )}
    </>
  );
}

type ChangeOfMilestone = (typeof CHANGES)[number];

function isChange(revision: Revision): revision is ChangeOfMilestone {
  return (CHANGES as readonly Revision[]).includes(revision);
}
