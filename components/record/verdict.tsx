import { Link } from "@/components/link";
import type { Outcome, PromiseParts } from "@/lib/domain/outcomes";
import { writeVerdict } from "@/lib/view-models/promise-record";

interface VerdictProps {
  record: PromiseParts;
  /** The address of the list that holds exactly the promises of an outcome; of all dated ones without. */
  hrefOf: (outcome: Outcome | null) => string;
}

/** What became of dated promises in one sentence, each number a link to exactly its records. */
export function Verdict({ record, hrefOf }: VerdictProps) {
  return writeVerdict(record, hrefOf).map(({ text, href }, index) => {
    // A sentence has its words in one order.
    const key = `${index} ${text}`;
    return href === null ? (
      <span key={key}>{text}</span>
    ) : (
      <Link key={key} href={href}>
        {text}
      </Link>
    );
  });
}
