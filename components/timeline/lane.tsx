import type { CSSProperties } from "react";
import { SceneSvg } from "@/components/scene-svg";
import type { Scene } from "@/lib/drawing/scene";
import type { CollapseHref } from "@/lib/view-models/timeline/collapse-href";
import type { LaneSeries } from "@/lib/view-models/timeline/items";
import {
  hasArcs,
  type LaneLayout,
  type LaneRow,
  measureNarrowest,
  sumHeights,
} from "@/lib/view-models/timeline/lane-layout";
import { describeRow, formatRest, formatRowLabel } from "@/lib/view-models/timeline/words";
import styles from "./lane.module.css";
import { LaneStatuses } from "./lane-statuses";

interface LaneProps {
  layout: LaneLayout;
  /** What is drawn behind its rows. */
  scene: Scene;
  /** Null in brief, where nothing unfolds. */
  hrefs: CollapseHref | null;
  id?: string;
  /** Whether the page is about what the lane is, and has its name already. */
  alone?: boolean;
}

/**
 * A lane: its name, and a row for each record, which is a link: its words at the left, its mark on the axis. The marks of
 * a lane are one drawing behind its rows; in hundreds of them each element weighs.
 */
export function Lane({ layout, scene, hrefs, id, alone = false }: LaneProps) {
  const { lane, rows } = layout;
  return (
    <li className={styles.lane} {...(id && { id })} data-lane="" style={measureLane(layout)}>
      {!alone && <LaneName lane={lane} hrefs={hrefs} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
      <div className={styles.rows} role="group" aria-label={lane.name}>
        <SceneSvg scene={scene} />
        {rows.map((row) => (
          <RowLink key={row.item.row.href} row={row} />
        ))}
      </div>
    </li>
  );
}

/** What the style sheet makes the height of a lane's rows from. */
function measureLane(layout: LaneLayout) {
  return {
    "--rows": sumHeights(layout),
    "--fits": measureNarrowest(layout),
    ...(hasArcs(layout) && { "--arcs": 1 }),
  } as CSSProperties;
}

/** A record in words; its description says the rest, and its card is made of it. */
function RowLink({ row: { item, height } }: { row: LaneRow }) {
  const label = formatRowLabel(item);
  const kind =
    item.type === "milestone"
      ? { "data-status": item.status, ...(item.involved && { "data-involved": "" }) }
      : { "data-technology": item.technology };
  return (
    <a
      href={item.row.href}
      aria-description={describeRow(item.row).join("\n")}
      data-sources={item.row.words.map(({ sourceHref }) => sourceHref).join(" ")}
      {...(height > 1 && { "data-long": "" })}
      {...kind}
    >
      {label.date === "" ? label.title : [`${label.title} `, <i key="">{label.date}</i>]}
    </a>
  );
}

/** Whose lane it is, in few words what that is, and where to find what a lane in brief leaves out. */
function LaneName({ lane, hrefs }: { lane: LaneSeries; hrefs: CollapseHref | null }) {
  const { name, href, note, company, left, chosen } = lane;
  const all = hrefs && company !== null ? hrefs.company(company) : href;
  return (
    <p className={styles.name}>
      {href === null ? <b>{name}</b> : <a href={href}>{name}</a>}
      {note !== "" && ` ${note}`}
      {chosen && <LaneStatuses lane={lane} />}
      {left && all && (
        <a className={styles.left} href={all}>
          {formatRest(left)}
          <span className="visually-hidden">{` of ${name}`}</span>
        </a>
      )}
    </p>
  );
}
