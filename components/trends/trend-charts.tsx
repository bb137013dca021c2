import type { TrendChart } from "@/components/charts/chart-data";
import { Link } from "@/components/link";
import { SceneDefinitions, SceneSvg } from "@/components/scene-svg";
import { StatusMark } from "@/components/status-mark";
import { listDefinitions } from "@/lib/drawing/scene";
import { countAll } from "@/lib/schema/pages/bar-records";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { getCompanyName } from "@/lib/view-models/lookups";
import { drawPanel } from "@/lib/view-models/trends/draw-panel";
import { type PlacedPanel, placePanel } from "@/lib/view-models/trends/layout";
import { listSigns } from "@/lib/view-models/trends/legend";
import { getOwner, type TrendPanel, writeFolded, writePanels } from "@/lib/view-models/trends/panels";
import type { TrendLine, TrendSeries, TrendsInput } from "@/lib/view-models/trends/series";
import { writeDrawn } from "@/lib/view-models/trends/words";
import styles from "./trends.module.css";

/** Pixels of a panel among others, and of the one chart of a selection. */
const PANEL_HEIGHT = 320;
const CHART_HEIGHT = 480;

/** The drawings, under what they are and how they are read. */
export function TrendCharts({ series, input }: { series: TrendSeries; input: TrendsInput }) {
  const { params, total, moves, milestones } = input;
  const left = writeDrawn(total, countAll(moves), milestones.length);
  const signs = listSigns(withFolded(series));
  const draw = (panel: TrendPanel) => {
    const placed = panel.company
      ? placePanel(panel.lines, series.axes, PANEL_HEIGHT)
      : placePanel(panel.lines, series.axes, CHART_HEIGHT, "name");
    return { panel, placed, scene: drawPanel(placed, { plot: null, names: panel.company === null }) };
  };
  const [drawn, folded] = [series.panels.map(draw), series.folded.map(draw)];
  const figures = (some: typeof drawn) => (
    <div className={some.every(({ panel }) => panel.company) ? styles.panels : styles.one}>
      {some.map((each) => (
        <TrendFigure key={each.panel.id} {...each} cards={series.cards} />
      ))}
    </div>
  );
  return (
    <section id="drawings" aria-label="How target dates moved">
      <SceneDefinitions of={[...signs, ...drawn, ...folded].flatMap(({ scene }) => listDefinitions(scene))} />
      {figures(drawn)}
      {folded.length > 0 && (
        <details className={styles.folded}>
          <summary>{writeFolded(listOwners(series, input))}</summary>
          {figures(folded)}
        </details>
      )}
      <p className={styles.rule}>{writePanels(milestones.length, params.filter)}</p>
      {left && (
        <p className={styles.left}>
          {left}{" "}
          <Link
            href={`/milestones${formatQuery(params.filter, { ...params.carried, asOf: params.asOfParam })}`}
          >
            Open the table
          </Link>
        </p>
      )}
    </section>
  );
}

/** The trends with the drawings that stand folded among the others. */
function withFolded(series: TrendSeries): TrendSeries {
  return { ...series, panels: [...series.panels, ...series.folded] };
}

/** Whose the lines are that stand folded, each by its company's name. */
function listOwners({ folded }: TrendSeries, { params, milestones, ...lookups }: TrendsInput): string[] {
  const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  return folded
    .flatMap(({ lines }) => lines)
    .flatMap((line) => byId.get(line.milestone) ?? [])
    .map((milestone) => getCompanyName(lookups, getOwner(milestone, params.filter.company, lookups).company));
}

/** How the drawings are read, and what each sign in them means. */
export function TrendsKey({ series }: { series: TrendSeries }) {
  return (
    <>
      <p>
        Horizontal: when the claim was made. Vertical: the target date, by its last day, with its window as a
        pale band. A flat line means the date held. A line parallel to the dashed diagonal means it is always
        the same few years away.
      </p>
      <ul className={styles.legend}>
        {listSigns(withFolded(series)).map(({ words, scene }) => (
          <li key={words}>
            <SceneSvg scene={scene} width={52} height={34} viewBox="0 -17 52 34" />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface TrendFigureProps {
  panel: TrendPanel;
  placed: PlacedPanel;
  scene: ReturnType<typeof drawPanel>;
  cards: TrendSeries["cards"];
}

/**
 * A panel with its company's name above it and the words for each numbered line below it. Once a reader comes to it with
 * pointer, finger or keyboard, Recharts lays points upon those of the server that answer.
 */
function TrendFigure({ panel: { id, company, continued, lines }, placed, scene, cards }: TrendFigureProps) {
  const name = company
    ? `${company.name}${continued ? ", continued" : ""}`
    : id === "trend-others"
      ? "Milestones of others involved"
      : "All milestones of the selection";
  const chart: TrendChart = {
    chart: "trends",
    label: `Trend of targets: ${name}`,
    height: placed.height,
    lines: placed.lines.map(({ points }) => ({
      points: points.map(({ id: point, x, y, beside }) => ({
        id: point,
        x: Number(x.toFixed(5)),
        y: Number(y.toFixed(2)),
        beside,
      })),
    })),
    cards: lines.flatMap(({ points }) => points.flatMap((point) => cards.get(point.id) ?? [])),
  };
  return (
    <figure className={company ? styles.panel : styles.chart} aria-labelledby={`${id}-title`}>
      <figcaption>
        <h3 id={`${id}-title`} className={company ? undefined : "visually-hidden"}>
          {company ? <Link href={company.href}>{company.name}</Link> : name}
          {continued && <span className={styles.continued}> continued</span>}
        </h3>
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
      <div className={styles.stage} role="group" aria-label={chart.label} data-chart="trends">
        <ChartJson data={chart} />
        <div className={styles.picture}>
          <SceneSvg scene={scene} height={placed.height} />
        </div>
      </div>
      <TrendKey lines={lines} />
    </figure>
  );
}

/** The lines of a drawing by their numbers: which milestone, where it stands, and how its date went. */
function TrendKey({ lines }: { lines: readonly TrendLine[] }) {
  return (
    <ol className={styles.key}>
      {lines.map(({ milestone, title, href, status, words }, index) => (
        <li key={milestone}>
          <span className={styles.number}>{index + 1}</span>
          <div>
            <Link href={href}>{title}</Link>
            <p className={styles.words}>
              <StatusMark status={status} /> {words}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

interface ChartJsonProps {
  /** What the browser draws the chart from. */
  data: object;
}

/** Data for the browser's own drawing of a chart, in its stage; read by `readChartJson`. */
function ChartJson({ data }: ChartJsonProps) {
  // What would end the element is written by its number.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is data, made above.
  return <script type="application/json" dangerouslySetInnerHTML={{ __html: json }} />;
}
