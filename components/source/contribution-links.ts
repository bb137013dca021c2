import type { Names } from "@/components/record-link";
import type { Subjects } from "@/components/subject-link";

/** What the entries of a source link to. */
export interface ContributionLinks {
  readonly subjects: Subjects;
  readonly names: Names;
  /** What the links carry along, such as "?asOf=2024-03-01". */
  readonly query: string;
}
