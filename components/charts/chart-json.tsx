interface ChartJsonProps {
  /** What the browser draws the chart from. */
  data: object;
}

/** Data for the browser's own drawing of a chart, in its stage; read by `readChartJson`. */
export function ChartJson({ data }: ChartJsonProps) {
  // What would end the element is written by its number.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is data, made above.
  return <script type="application/json" dangerouslySetInnerHTML={{ __html: json }} />;
}
