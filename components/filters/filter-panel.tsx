import type { ReactNode } from "react";
import { Link } from "@/components/link";
import type {
  FilterChoice,
  FilterFormModel,
  FilterGroup,
  MatchChoice,
} from "@/lib/view-models/filters/filter-form";
import { formatCount } from "@/lib/view-models/text";
import { Count } from "./count";
import styles from "./panel.module.css";

/** The filter's form; a field that stands outside of it names it. */
export const FORM_ID = "filter";

/** The choices of one parameter, folded until they are wanted. */
export function FilterPanel({ group }: { group: FilterGroup }) {
  const { parameter, label, choices, open, match } = group;
  const chosen = choices.filter((choice) => choice.chosen).length;
  return (
    <details className={styles.panel} data-panel={parameter}>
      <summary>
        {label}
        {chosen > 0 && <span className={styles.chosen}>{chosen}</span>}
      </summary>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{label}</legend>
        {open < choices.length ? (
          <LongChoices {...group} />
        ) : (
          choices.map((choice) => <Choice key={choice.id} parameter={parameter} choice={choice} />)
        )}
        {match && <Match {...match} />}
      </fieldset>
    </details>
  );
}

interface ChoiceProps {
  parameter: string;
  choice: FilterChoice;
}

/** A value that can be ticked, with how many records it would leave. */
function Choice({ parameter, choice: { id, label, also, chosen, count } }: ChoiceProps) {
  return (
    <label className={styles.choice} data-also={also?.join("\n")}>
      <input id={`${parameter}-${id}`} type="checkbox" name={parameter} value={id} defaultChecked={chosen} />
      {label}
      <Count value={count} />
    </label>
  );
}

/** Of several that are ticked, whether any of them is enough or all are asked for: two addresses, as the box under More. */
function Match({ isAll, any, all }: MatchChoice) {
  const link = (href: string, isChosen: boolean, words: string) => (
    <Link href={href} stays aria-current={isChosen ? "true" : undefined}>
      {words}
    </Link>
  );
  return (
    <p className={styles.match}>
      Must involve {link(any, !isAll, "any of these")} {link(all, isAll, "all of these")}
    </p>
  );
}

/**
 * Many choices: the first stand open, the others behind their number, and a field narrows them to what is typed.
 * All stay in one list, so that a box is still the same box when it is ticked and moves to the front.
 */
function LongChoices({ parameter, label, choices, open, leftOut }: FilterGroup) {
  const many = `${label.toLowerCase().replace(/y$/, "ie")}s`;
  const rows = choices.map((choice) => <Choice key={choice.id} parameter={parameter} choice={choice} />);
  return (
    <>
      <div className={styles.narrow} data-narrowing>
        <input
          id={`${parameter}-find`}
          type="search"
          aria-label={`Search ${many}`}
          placeholder={`Search ${many}`}
          autoComplete="off"
        />
        <output />
      </div>
      {leftOut > 0 && (
        <p className={styles.note}>
          These have the most records. {formatCount(leftOut, "other company", "other companies")} can be found
          in the <Link href="/companies">list of companies</Link>.
        </p>
      )}
      {rows.slice(0, open)}
      <details id={`${parameter}-more`} className={styles.more}>
        <summary>{choices.length - open} more</summary>
      </details>
      {rows.slice(open)}
    </>
  );
}

/** The years: a field for a year or a range, and a link for each year with how many records it would leave. */
export function YearPanel({ years }: Pick<FilterFormModel, "years">) {
  const { label, problem, counts } = years;
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <details
      className={styles.panel}
      data-panel="year"
      open={problem !== null}
      data-opens={problem === null ? undefined : "problem"}
    >
      <summary>
        Year
        {label !== null && problem === null && <span className={styles.chosen}>{label}</span>}
      </summary>
      <div className={styles.choices}>
        <div className={styles.range}>
          <YearField years={years}>A year or a range</YearField>
        </div>
        <p className={styles.note}>A record counts in every year it may fall in.</p>
        <ol className={styles.years}>
          {counts.map(({ year, count, href }) => (
            <li key={year}>
              <Link href={href} stays>
                <span>{year}</span>
                <span
                  className={styles.bar}
                  style={{ inlineSize: `${(count / most) * 100}%` }}
                  aria-hidden="true"
                />
                <Count value={count} />
              </Link>
            </li>
          ))}
        </ol>
      </div>
    </details>
  );
}

interface YearFieldProps extends Pick<FilterFormModel, "years"> {
  /** What it is called. */
  children: ReactNode;
}

/** The field for a year or a range of years; what could not be read stays in it, with why it was left out. */
export function YearField({ years: { typed, problem }, children }: YearFieldProps) {
  return (
    <>
      <label className={styles.field}>
        {children}
        <input
          form={FORM_ID}
          name="year"
          defaultValue={typed}
          placeholder="2027 or 2025–2030"
          autoComplete="off"
          size={14}
          {...(problem !== null && { "aria-invalid": true, "aria-describedby": "year-problem" })}
        />
      </label>
      {problem !== null && (
        <p id="year-problem" className={styles.problem}>
          We couldn’t read “{typed}” as a year or a range of years. Try 2027 or 2025–2030.
        </p>
      )}
    </>
  );
}

/** What is asked more rarely: further choices, what counts at all, and by whose word. */
export function MorePanel({ model }: { model: FilterFormModel }) {
  const { groups, scopeAll, hidden, wellSourced, matchAll } = model;
  const minor = groups.filter(({ isMinor }) => isMinor);
  const ticked = minor.flatMap(({ choices }) => choices.filter(({ chosen }) => chosen));
  const chosen = ticked.length + [scopeAll, wellSourced, matchAll].filter((each) => each === true).length;
  return (
    <details className={styles.panel} data-panel="more">
      <summary>
        More
        {chosen > 0 && <span className={styles.chosen}>{chosen}</span>}
      </summary>
      <div className={styles.choices}>
        <fieldset className={styles.basis}>
          <legend className="visually-hidden">What counts</legend>
          <label className={styles.choice}>
            <input type="checkbox" name="scope" value="all" defaultChecked={scopeAll} />
            Include other batteries
            <Count value={hidden} sign="+" />
          </label>
          <label className={styles.choice}>
            <input type="checkbox" name="sourcing" value="well" defaultChecked={wellSourced} />
            Hide weakly sourced
          </label>
          {matchAll !== null && (
            <label className={styles.choice}>
              <input type="checkbox" name="match" value="all" defaultChecked={matchAll} />
              Must involve all chosen
            </label>
          )}
        </fieldset>
        {minor.map((group) => (
          <FilterPanel key={group.parameter} group={group} />
        ))}
      </div>
    </details>
  );
}
