/** The data that `ChartJson` wrote into a stage. */
export function readChartJson<T>(stage: Element): T {
  return JSON.parse(stage.querySelector("script")?.textContent ?? "null") as T;
}
