import { getLabel } from "@/lib/domain/list";
import { type Nature, QUANTITIES } from "@/lib/domain/quantities";
import { formatCount, formatList, formatNumber } from "@/lib/view-models/text";
import type { FigureSeries } from "./series";

/** "62 figures for energy density: 33 reported, 29 targets, none measured." */
export function writeFiguresLead(series: FigureSeries): string {
  const { panels, ofQuantities } = series;
  if (panels.length === 0) return "No figures match these filters.";
  const labels = [...new Set(panels.map(({ quantity }) => getLabel(QUANTITIES, quantity).toLowerCase()))];
  return `${formatCount(ofQuantities, "figure")} for ${formatList(labels, "and")}${writeNatures(series)}.`;
}

/** What follows their number: ": 45 reported, 25 targets, none measured", before that how many are shown where not all are. */
export function writeNatures({ panels, ofQuantities }: FigureSeries): string {
  const marks = panels.flatMap((panel) => panel.marks);
  if (marks.length === 0) return "";
  const count = (nature: Nature) => marks.filter(({ metric }) => metric.nature === nature).length;
  const [measured, reported, targets] = [count("measured"), count("reported"), count("target")];
  const natures = [
    measured > 0 && `${formatNumber(measured)} measured`,
    reported > 0 && `${formatNumber(reported)} reported`,
    targets > 0 && formatCount(targets, "target"),
    measured === 0 && marks.length > 1 && "none measured",
  ].filter((words) => words !== false);
  const newest = marks.length < ofQuantities ? `; the newest ${formatNumber(marks.length)} are shown` : "";
  return `${newest}: ${natures.join(", ")}`;
}

/** The same as a title: how many figures were measured; null where there are not several. */
export function writeFiguresFinding({ panels }: FigureSeries): string | null {
  const marks = panels.flatMap((panel) => panel.marks);
  if (marks.length < 2) return null;
  const measured = marks.filter(({ metric }) => metric.nature === "measured").length;
  const of = `${measured === 0 ? "None" : formatNumber(measured)} of ${formatNumber(marks.length)} figures`;
  return `${of} ${measured > 1 ? "were" : "was"} measured`;
}
