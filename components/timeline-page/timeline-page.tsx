import { AddressNotice } from "@/components/address-notice";
import { AsOfControl } from "@/components/as-of/as-of-control";
import { EmptyState } from "@/components/empty-state";
import { FilterForm } from "@/components/filters/filter-form";
import { Link } from "@/components/link";
import { PageHead } from "@/components/page-head";
import { Timeline } from "@/components/timeline/timeline";
import { queryOf } from "@/lib/schema/address";
import type { AskedTimeline } from "@/lib/schema/asked";
import type { AddressProblem } from "@/lib/schema/read-address";
import type { SaidDays } from "@/lib/schema/said-days";
import type { Company } from "@/lib/schema/shapes";
import { laneChoices, type TimelineFacets, timelineForm } from "@/lib/view-models/filters/timeline-form";
import { dayQuery } from "@/lib/view-models/lists/list-links";
import type { TimelineInput } from "@/lib/view-models/timeline/input";
import { timelineSentence } from "@/lib/view-models/timeline-sentence";
import { LanesChoice } from "./lanes-choice";

interface TimelinePageProps {
  data: Omit<TimelineInput, "asOf" | "lanes"> & {
    readonly asked: AskedTimeline;
    readonly problems: readonly AddressProblem[];
    readonly facets: TimelineFacets;
    readonly named: readonly Company[];
    readonly said: SaidDays;
    readonly totals: { readonly partnerships: number; readonly milestones: number };
  };
}

/** Partnerships and milestones on one axis, under a filter. */
export function TimelinePage({ data }: TimelinePageProps) {
  const { asked, problems, facets, named, totals, said } = data;
  const { filter, asOf, askedDay } = asked;
  const model = timelineForm(asked, facets, named);
  return (
    <>
      <AsOfControl path="/timeline" rest={queryOf(filter)} asked={asked} said={said} />
      <PageHead
        title="Timeline"
        lead="Partnerships run from their announcement; milestones stand where their dates allow. Left of the line is record, right of it promise."
      />
      <AddressNotice problems={problems} />
      <FilterForm
        model={model}
        sentence={timelineSentence(data, filter.scope === "all")}
        before={<LanesChoice choices={laneChoices(filter)} />}
      />
      {totals.partnerships + totals.milestones === 0 ? (
        <EmptyState title="No partnership and no milestone fits all of this.">
          <p>
            {model.hidden > 0 && (
              <>
                {model.hidden.toLocaleString("en")} are left out for not being about solid-state batteries:{" "}
                <Link href={`/timeline${queryOf({ ...filter, scope: "all" }, { asOf: askedDay })}`}>
                  show them
                </Link>
                .{" "}
              </>
            )}
            Take back a choice above, or <Link href={`/timeline${dayQuery(askedDay)}`}>show everything</Link>
            {askedDay !== null && " that had been said by then"}.
          </p>
        </EmptyState>
      ) : (
        <Timeline input={{ ...data, asOf, lanes: filter.lanes, hrefs: { query: dayQuery(askedDay) } }} />
      )}
    </>
  );
}
