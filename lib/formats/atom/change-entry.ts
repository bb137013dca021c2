import { labelOf } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import type { Change } from "@/lib/schema/api/change";
import type { FeedData } from "@/lib/schema/pages/files";
import { changeText, changeTitle, revisionWord, sourceAddress } from "@/lib/view-models/changes/change-text";
import { recordHref } from "@/lib/view-models/record-href";
import { sourceTitle } from "@/lib/view-models/source";
import type { FeedEntry } from "./feed";

/**
 * The entry of a change.
 * @param site where the site stands, without a closing slash
 * @param reading which claims were counted: where weakly sourced ones are left out, one and the same claim may have
 * changed something else, and that is another entry
 */
export function changeEntry(
  change: Change,
  records: Omit<FeedData, "page">,
  { site, reading }: { readonly site: string; readonly reading: "all" | "well" },
): FeedEntry {
  const { id, about, revision, saidOn } = change;
  const milestone = about.type === "milestone" ? records.milestones.get(about.id) : undefined;
  const partnership = about.type === "partnership" ? records.partnerships.get(about.id) : undefined;
  const source = records.sources.get(change.source);
  const via = source && sourceAddress(source);
  return {
    name: reading === "all" ? `change/${id}` : `change/${id}/well-sourced`,
    title: changeTitle(change, milestone?.title ?? partnership?.name ?? about.id),
    text: changeText(change, records),
    day: saidOn.latest as string,
    address: `${site}${recordHref(about.type === "milestone" ? "milestones" : "partnerships", about.id)}#${id}`,
    via: source && via ? { address: via, title: `${source.publisher}: ${sourceTitle(source)}` } : null,
    categories: [
      { term: revision, label: revisionWord(revision) },
      ...(milestone ? [{ term: milestone.kind, label: labelOf(MILESTONE_KINDS, milestone.kind) }] : []),
    ],
  };
}
