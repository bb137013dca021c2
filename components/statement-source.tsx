import type { Claim, Source } from "@/lib/schema/shapes";
import { SourceReference } from "./source-reference";

interface StatementSourceProps {
  statement: Pick<Claim, "source" | "paragraphs">;
  sources: ReadonlyMap<string, Source>;
  /** What the links carry along, such as "?asOf=2024-03-01". */
  query?: string;
}

/** Where a claim or figure stands. */
export function StatementSource({ statement, sources, query }: StatementSourceProps) {
  const source = sources.get(statement.source);
  return source && <SourceReference source={source} paragraphs={statement.paragraphs} query={query} />;
}
