import type { ComponentProps, ReactNode } from "react";
import { AsOfControl } from "@/components/as-of/as-of-control";
import { Export } from "@/components/take/export";
import type { SaidDays } from "@/lib/schema/pages/promises";
import type { DayShown } from "@/lib/view-models/as-of/control";
import styles from "./view-frame.module.css";

interface ToolsProps {
  /** The page, without a query, and what its address asks beside the day: a query with its leading "?" or "". */
  path: string;
  query: string;
  params: DayShown;
  /** When something was said, up to the day shown. */
  said: SaidDays;
  /** What the signs of its drawing mean. */
  legend?: ReactNode;
  /** Where it can be followed; none where nothing is to come of it. */
  follow?: ReactNode;
  take: Omit<ComponentProps<typeof Export>, "path" | "query" | "asOf">;
}

/** What can be done with a page, each behind its word in one line: another day, its key, following it, taking it away. */
export function Tools({ path, query, params, said, legend, follow, take }: ToolsProps) {
  const tool = (word: string, content: ReactNode) =>
    content && (
      <details name="tool">
        <summary>{word}</summary>
        <div>{content}</div>
      </details>
    );
  return (
    <>
      <AsOfControl path={path} rest={query} params={params} said={said} folded />
      <div className={styles.tools} data-print="hide" data-panels="tools">
        {tool("Key", legend)}
        {tool("Follow", follow)}
        <Export {...take} path={path} query={query} asOf={params.asOf} />
      </div>
    </>
  );
}
