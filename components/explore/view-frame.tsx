import type { ReactNode } from "react";
import { FilterForm } from "@/components/filters/filter-form";
import { Follow } from "@/components/follow/follow";
import { Link } from "@/components/link";
import { AddressNotice } from "@/components/notice";
import { formatDate } from "@/lib/domain/date-text";
import type { SaidDays } from "@/lib/schema/pages/promises";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import type { ListParams, TimelineParams } from "@/lib/schema/parameters/to-params";
import { type FileLink, listFollowFiles } from "@/lib/view-models/downloads";
import { listTabs } from "@/lib/view-models/explore";
import type { FilterFormModel } from "@/lib/view-models/filters/filter-form";
import { listNoticed } from "@/lib/view-models/filters/year-choice";
import type { FollowLinks } from "@/lib/view-models/follow-links";
import { RecordPanel } from "./record-panel";
import { Tools } from "./tools";
import styles from "./view-frame.module.css";

interface ViewFrameProps {
  title: string;
  /** Whether it is one of the views of one filter; then these are its title. */
  tabs?: boolean;
  /** The page, without a query. */
  path: string;
  /** What its address asks beside the day, a query with its leading "?" or "". */
  query: string;
  params: ListParams | TimelineParams;
  problems: readonly AddressProblem[];
  /** When something was said, up to the day shown. */
  said: SaidDays;
  model: FilterFormModel;
  /** What its drawing finds, in a sentence without a full stop; none where nothing stands out. */
  finding?: string | null | undefined;
  /** What is shown, in a sentence, and the same in brief with what it leaves out. */
  shows: string;
  sentence?: string;
  /** How many records that are: "5 milestones". */
  counts: string;
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
  files: readonly FileLink[];
  embed?: ReactNode;
  follow: FollowLinks;
  /** What the signs of its drawing mean. */
  legend?: ReactNode;
  /** What stands before the filter's fields: a choice that belongs to this view only. */
  before?: ReactNode;
  children: ReactNode;
}

/** What every view of records has: its name among its tabs, what can be done with it, the filter; and the view itself. */
export function ViewFrame(props: ViewFrameProps) {
  const { title, tabs = false, path, query, params, problems, said, model, shows, sentence = shows } = props;
  const { finding } = props;
  const isPast = params.asOfParam !== null && params.asOfParam < params.today;
  return (
    <>
      <div className={styles.pinned} data-sticky>
        <header className={styles.head}>
          {tabs ? <Tabs title={title} path={path} params={params} /> : <h1>{title}</h1>}
          <div className={styles.words}>
            {finding && <p>{finding}.</p>}
            <p role="status">
              {sentence}
              {isPast && (
                <span className={styles.past}>
                  {` Showing what was known on ${formatDate({ edtf: params.asOf })}.`}
                </span>
              )}
            </p>
          </div>
          <Tools
            {...{ path, query, params, said, legend: props.legend, follow: <Follow {...props.follow} /> }}
            take={{
              title,
              shows,
              site: props.site,
              files: [...props.files, ...listFollowFiles(props.follow)],
              embed: props.embed,
            }}
          />
        </header>
        <FilterForm model={model} counts={props.counts} before={props.before} strip={tabs} />
      </div>
      <AddressNotice problems={listNoticed(problems, tabs)} />
      {tabs ? (
        <div className={styles.view} data-lights>
          <div>{props.children}</div>
          <RecordPanel />
        </div>
      ) : (
        props.children
      )}
    </>
  );
}

/** The views of the same filter; the present one is the page's title. */
function Tabs({ title, path, params }: Pick<ViewFrameProps, "title" | "path" | "params">) {
  return (
    <nav className={styles.tabs} aria-label="Views">
      <h1 className="visually-hidden">{title}</h1>
      {listTabs(path, params).map((tab) => (
        <Link key={tab.path} href={tab.href} aria-current={tab.path === path ? "page" : undefined}>
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
