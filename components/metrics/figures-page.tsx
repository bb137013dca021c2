import { EmbedSnippet, OembedLink } from "@/components/embed/embed-snippet";
import { Link } from "@/components/link";
import { ListFrame } from "@/components/lists/list-frame";
import { SubjectLink, type Subjects } from "@/components/record-link";
import { SceneSvg } from "@/components/scene-svg";
import { getLabel } from "@/lib/domain/list";
import { QUANTITIES, type Quantity, rankQuantities } from "@/lib/domain/quantities";
import type { Metric, Source } from "@/lib/schema/api/shapes";
import type { ListPageData } from "@/lib/schema/pages/list-page";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { listChartPictures } from "@/lib/view-models/downloads";
import { drawFigures, listNatureSigns } from "@/lib/view-models/figures/draw-figures";
import { type PlotWidths, placeFigures } from "@/lib/view-models/figures/layout";
import {
  buildFigureSeries,
  type FigurePanel,
  type FigureSeries,
  type FiguresInput,
  writeFiguresLead,
} from "@/lib/view-models/figures/series";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { listNames } from "@/lib/view-models/lookups";
import { formatNumber } from "@/lib/view-models/text";
import { MetricTable } from "./metric-table";
import styles from "./metrics.module.css";

interface FiguresPageProps {
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
  data: ListPageData<Metric> & {
    readonly subjects: Subjects;
    readonly sources: ReadonlyMap<string, Source>;
    readonly drawn: Omit<FiguresInput, "params">;
  };
}

/** Every number that a source gives: those of one quantity drawn, like beside like; below, all of them, the newest first. */
export function FiguresPage({ data, site }: FiguresPageProps) {
  const { params, page, companies, subjects, sources } = data;
  const query = writeCarriedQuery(params.asOfParam, params.filter.scope);
  const series = buildFigureSeries({ ...data.drawn, params });
  return (
    <ListFrame
      site={site}
      collection="metrics"
      title="Figures"
      lead={
        <>
          {writeFiguresLead(series)} <Choices data={data} series={series} />
        </>
      }
      data={data}
      pictures={listChartPictures("figures", params)}
      embed={<EmbedSnippet title="Figures" view={{ chart: "figures", listParams: params }} site={site} />}
      legend={series.panels.length > 0 && <FiguresKey series={series} />}
      above={<FigureDrawings series={series} />}
    >
      <MetricTable
        caption=""
        metrics={page.data}
        milestones={subjects.milestones}
        about={({ subject }) => <SubjectLink subject={subject} subjects={subjects} query={query} />}
        names={listNames(companies)}
        sources={sources}
        query={query}
      />
      <OembedLink
        title="Figures"
        page={`/figures${formatQuery(params.filter, { asOf: params.asOfParam })}`}
      />
    </ListFrame>
  );
}

/** As many other quantities are a click away; all stand in the filter. */
const MOST_CHOICES = 6;

/** What else can be drawn under the rest of the filter, in their order. */
function Choices({ data, series }: { data: FiguresPageProps["data"]; series: FigureSeries }) {
  const { params, facets } = data;
  const drawn = new Set<string>(series.panels.map(({ quantity }) => quantity));
  const counts = new Map((facets.kind ?? []).map(({ id, count }) => [id, count]));
  const others = rankQuantities(counts).filter((id) => !drawn.has(id));
  if (others.length === 0) return null;
  return (
    <span className={styles.choices} data-print="hide">
      Show instead:{" "}
      {others.slice(0, MOST_CHOICES).map((id) => (
        <Link
          key={id}
          href={`/figures${formatQuery({ ...params.filter, kind: [id] }, { asOf: params.asOfParam })}`}
        >
          {getLabel(QUANTITIES, id as Quantity)} <span>{formatNumber(counts.get(id) ?? 0)}</span>
        </Link>
      ))}
    </span>
  );
}

/** The plots that the two drawings of a panel are for, in pixels; the style sheet shows the one that fits. */
const LAYOUTS = {
  narrow: { least: 190, most: 420 },
  wide: { least: 420, most: 1200 },
} as const satisfies Record<string, PlotWidths>;

function FigureDrawings({ series }: { series: FigureSeries }) {
  const [first, ...others] = series.panels;
  if (!first) return null;
  return (
    <section aria-label="Chart of the figures" className={others.length === 0 ? styles.one : styles.panels}>
      {series.panels.map((panel) => (
        <Panel key={panel.id} panel={panel} series={series} />
      ))}
    </section>
  );
}

function Panel({ panel, series: { axis, asOf } }: { panel: FigurePanel; series: FigureSeries }) {
  return (
    <figure className={styles.panel} aria-labelledby={`panel-${panel.id}`}>
      <figcaption id={`panel-${panel.id}`}>
        {panel.title} <span>{formatNumber(panel.marks.length)}</span>
      </figcaption>
      <div className={styles.picture}>
        {(["narrow", "wide"] as const).map((layout) => {
          const placed = placeFigures(panel.marks, axis, LAYOUTS[layout]);
          return (
            <SceneSvg
              key={layout}
              className={styles[layout]}
              scene={drawFigures(placed, asOf, LAYOUTS[layout])}
              height={placed.height}
            />
          );
        })}
      </div>
    </figure>
  );
}

/** How the drawings are read, and what each sign in them means. */
function FiguresKey({ series }: { series: FigureSeries }) {
  return (
    <>
      <p>
        Vertical: the value. Horizontal: the last day of the figure’s target date; if it has none and was
        measured or reported, the day of the claim. Only figures with the same quantity, unit, level and test
        cycle share a chart.
      </p>
      <ul className={styles.signs}>
        {listNatureSigns(series.panels).map(({ label, definition, scene }) => (
          <li key={label}>
            <SceneSvg scene={scene} width={14} height={14} viewBox="0 -7 14 14" /> {label}: {definition}
          </li>
        ))}
      </ul>
    </>
  );
}
