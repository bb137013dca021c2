import { DateWords } from "@/components/date-words";
import { Facts } from "@/components/facts";
import { Link } from "@/components/link";
import { PartnershipStatusMark } from "@/components/partnership-status";
import type { Names } from "@/components/record-link";
import { TechnologyTags } from "@/components/technology-tag";
import { WeakMark } from "@/components/weak-mark";
import { labelOf } from "@/lib/domain/list";
import { PARTNERSHIP_KINDS } from "@/lib/domain/partnerships";
import type { Partnership } from "@/lib/schema/api/shapes";
import { recordHref } from "@/lib/view-models/record-href";
import { PartyList } from "./party-list";

interface PartnershipFactsProps {
  partnership: Partnership;
  names: Names;
  query: string;
}

/** Who the parties are and in which roles, what they agreed on, since when, and where it stands. */
export function PartnershipFacts({ partnership, names, query }: PartnershipFactsProps) {
  const { kinds, technologies, electrolytes, formed, announced, status, unnamedParties } = partnership;
  return (
    <Facts
      facts={[
        { label: "Status", content: <PartnershipStatusMark status={status} /> },
        {
          label: "Announced",
          content: (
            <>
              <DateWords date={announced} absent="no source says when" />{" "}
              {partnership.weaklySourced && <WeakMark />}
            </>
          ),
        },
        {
          label: partnership.parties.length === 1 ? "Party" : "Parties",
          content: <PartyList parties={partnership.parties} names={names} query={query} />,
        },
        unnamedParties !== null && { label: "Parties not named", content: unnamedParties },
        { label: "Kind", content: kinds.map((kind) => labelOf(PARTNERSHIP_KINDS, kind)).join(", ") },
        {
          label: "Technology",
          content: <TechnologyTags technologies={technologies} electrolytes={electrolytes} />,
        },
        formed !== null && {
          label: "Company formed",
          content: <Link href={recordHref("companies", formed, query)}>{names.get(formed) ?? formed}</Link>,
        },
      ]}
    />
  );
}
