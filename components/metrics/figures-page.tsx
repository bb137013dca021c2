import { EmbedSnippet, OembedLink } from "@/components/embed/embed-snippet";
import { Link } from "@/components/link";
import { ListFrame } from "@/components/lists/list-frame";
import { SubjectLink, type Subjects } from "@/components/record-link";
import { SceneSvg } from "@/components/scene-svg";
import { getLabel } from "@/lib/domain/list";
import { QUANTITIES, type Quantity, rankQuantities } from "@/lib/domain/quantities";
import type { Scene } from "@/lib/drawing/scene";
import type { Metric, Source } from "@/lib/schema/api/shapes";
import type { ListPageData } from "@/lib/schema/pages/list-page";
import type { Filter } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { listChartPictures } from "@/lib/view-models/downloads";
import { drawFigures, listNatureSigns } from "@/lib/view-models/figures/draw-figures";
import { type PlotWidths, placeFigures } from "@/lib/view-models/figures/layout";
import {
  buildFigureSeries,
  type FigurePanel,
  type FigureSeries,
  type FiguresInput,
  isPlotted,
} from "@/lib/view-models/figures/series";
import { writeNatures } from "@/lib/view-models/figures/words";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { listNames } from "@/lib/view-models/lookups";
import { formatNumber } from "@/lib/view-models/text";
import { MetricTable } from "./metric-table";
import styles from "./metrics.module.css";

interface FiguresPageProps {
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
  data: ListPageData<Metric> & {
    /** What keeps the figures that are drawn and listed. */
    readonly listed: Filter;
    readonly subjects: Subjects;
    readonly sources: ReadonlyMap<string, Source>;
    readonly drawn: Omit<FiguresInput, "params">;
  };
}

/** The numbers that sources give, quantity by quantity: drawn, like beside like; below, the same in a table, the newest first. */
export function FiguresPage({ data, site }: FiguresPageProps) {
  const { params, listed, page, companies, subjects, sources } = data;
  const query = writeCarriedQuery(params.asOfParam, params.filter.scope);
  const series = buildFigureSeries({ ...data.drawn, params });
  return (
    <ListFrame
      site={site}
      collection="metrics"
      title="Figures"
      data={data}
      listed={listed}
      ends={writeNatures(series)}
      pictures={listChartPictures("figures", params)}
      embed={<EmbedSnippet title="Figures" view={{ chart: "figures", listParams: params }} site={site} />}
      legend={series.panels.length > 0 && <FiguresKey series={series} />}
      above={
        <>
          <div className={styles.head}>
            <Quantities data={data} />
            <Natures series={series} />
          </div>
          <FigureDrawings series={series} />
        </>
      }
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

/** As many quantities are a click away; all stand in the filter. */
const MOST_CHOICES = 8;

/** The quantities of which there are figures under the rest of the filter, each a view of its own; the shown ones are marked. */
function Quantities({ data: { params, listed, facets } }: Pick<FiguresPageProps, "data">) {
  const counts = new Map((facets.kind ?? []).map(({ id, count }) => [id, count]));
  const ranked = rankQuantities(counts);
  const first = ranked.slice(0, MOST_CHOICES);
  const further = listed.kind.filter((id) => !first.includes(id) && counts.has(id));
  const offered = [...first, ...further];
  if (ranked.length === 0) return null;
  return (
    <nav className={styles.quantities} aria-label="Quantities" data-print="hide">
      {!offered.some((id) => listed.kind.includes(id)) && <strong>There are figures of:</strong>}
      {offered.map((id) => (
        <Link
          key={id}
          href={`/figures${formatQuery({ ...params.filter, kind: [id] }, { asOf: params.asOfParam })}`}
          aria-current={listed.kind.includes(id) ? "true" : undefined}
        >
          {getLabel(QUANTITIES, id as Quantity)} <span>{formatNumber(counts.get(id) ?? 0)}</span>
        </Link>
      ))}
    </nav>
  );
}

/** What is measured, reported and aimed at, each word beside its sign in the drawings; the sentence above has the numbers. */
function Natures({ series }: { series: FigureSeries }) {
  const signs = listNatureSigns(series.panels.filter(isPlotted));
  if (signs.length === 0) return null;
  return (
    <p className={styles.natures}>
      {signs.map(({ id, label, scene }) => (
        <span key={id}>
          <NatureSign scene={scene} /> {label.toLowerCase()}
        </span>
      ))}
    </p>
  );
}

function NatureSign({ scene }: { scene: Scene }) {
  return <SceneSvg scene={scene} width={14} height={14} viewBox="0 -7 14 14" />;
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
      {isPlotted(panel) ? <Plots panel={panel} axis={axis} asOf={asOf} /> : <InWords panel={panel} />}
    </figure>
  );
}

/** Few figures, each as a line of words. */
function InWords({ panel }: { panel: FigurePanel }) {
  return (
    <ul className={styles.few}>
      {panel.marks.map(({ metric, href, brief }) => (
        <li key={metric.id}>{href === null ? brief : <Link href={href}>{brief}</Link>}</li>
      ))}
    </ul>
  );
}

function Plots({ panel, axis, asOf }: Pick<FigureSeries, "axis" | "asOf"> & { panel: FigurePanel }) {
  return (
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
            <NatureSign scene={scene} /> {label}: {definition}
          </li>
        ))}
      </ul>
    </>
  );
}
