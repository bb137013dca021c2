import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ENGINES } from "@/lib/cli/database-clients";
import { getProjectPath } from "@/lib/cli/project";
import { writeSchemaSql } from "@/lib/cli/schema-sql";

test.each(ENGINES)(
  "the kept SQL for %s is what Prisma makes of the schema (else: npm run db:sql)",
  async (engine) => {
    const kept = readFileSync(getProjectPath(`prisma/sql/${engine}.sql`), "utf8");
    expect(kept).toBe(await writeSchemaSql(engine));
  },
);
