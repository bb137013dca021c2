import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";

export interface RemarkRows {
  redirect: Prisma.RedirectCreateManyInput[];
  remark: Prisma.RemarkCreateManyInput[];
}

/** Ids that lead elsewhere, and what pages tell of the content beside its records. */
export function buildRemarkRows({
  redirects,
  corrections,
  audits,
  leftOut,
}: Pick<SeedDataset, "redirects" | "corrections" | "audits" | "leftOut">): RemarkRows {
  const remarks = (kind: string, contents: readonly Prisma.InputJsonObject[]) =>
    contents.map((content, position) => ({ kind, position, content }));
  return {
    redirect: redirects.map(({ kind, from, to }) => ({ kind, oldId: from, newId: to })),
    remark: [
      ...remarks("correction", corrections),
      ...remarks("audit", audits),
      ...remarks("left-out", leftOut),
    ],
  };
}
