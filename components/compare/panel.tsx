import { Link } from "@/components/link";
import { SceneDefinitions, SceneSvg } from "@/components/scene-svg";
import { Section } from "@/components/section";
import { StatusMark } from "@/components/status-mark";
import { TrendTable } from "@/components/trends/trend-table";
import { listDefinitions } from "@/lib/drawing/scene";
import { type ComparedLine, type ComparePanel, PANEL_HEIGHT } from "@/lib/view-models/compare/panel";
import { listNames } from "@/lib/view-models/lookups";
import { formatCount, formatList } from "@/lib/view-models/text";
import { CompanyName, type PartProps } from "./company-name";
import styles from "./compare.module.css";

interface PanelProps extends PartProps {
  panel: ComparePanel;
}

/** How each company's lead promise moved: across when it was said, upwards the date that was given. */
export function Panel({ panel: { lines, scene } }: Pick<PanelProps, "panel">) {
  if (lines.length === 0) return null;
  return (
    <section id="panel" aria-labelledby="panel-title">
      <h2 id="panel-title" className={styles.measured}>
        What each promised, and how it moved
      </h2>
      <SceneDefinitions of={[...listDefinitions(scene), ...lines.map(({ look }) => look.sign)]} />
      <figure className={styles.picture} aria-label="Lead promises, described in the list below the records">
        <SceneSvg scene={scene} height={PANEL_HEIGHT} />
      </figure>
    </section>
  );
}

/** What the lines of the panel are, in words and as a table. */
export function PanelKey({ panel: { lines, rows }, data, query }: PanelProps) {
  const without = data.compared.filter(({ id }) => !data.leads.has(id)).map(({ name }) => name);
  return (
    <Section id="lead-promises" title="The lead promises">
      <p className={styles.quiet}>
        The lead promise of each company: the one with the most dated claims
        {data.params.filter.kind.length === 0 ? "; choose a stage above to compare like with like" : ""}.
        Horizontal: when the claim was made. Vertical: the target date. A flat line means the date held.
        {without.length > 0 && ` No dated promise: ${formatList(without, "and")}.`}
      </p>
      {lines.length > 0 && (
        <>
          <ol className={styles.key}>
            {lines.map((line, index) => (
              <KeyItem key={line.milestone} line={line} number={index + 1} data={data} query={query} />
            ))}
          </ol>
          <details>
            <summary>{formatCount(rows.length, "claim")} in the panel, as a table</summary>
            <TrendTable
              rows={rows}
              names={listNames(data.companies.values())}
              sources={data.sources}
              query={query}
            />
          </details>
        </>
      )}
    </Section>
  );
}

function KeyItem({ line, number, ...part }: PartProps & { line: ComparedLine; number: number }) {
  return (
    <li>
      <span className={styles.number}>{number}</span>
      <div>
        {line.companies.map((id) => (
          <CompanyName key={id} id={id} {...part} />
        ))}
        <Link href={line.href}>{line.title}</Link>
        <p className={styles.quiet}>
          <StatusMark status={line.status} /> {line.words}
        </p>
      </div>
    </li>
  );
}
