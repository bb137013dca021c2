import { mkdirSync, writeFileSync } from "node:fs";
import { ENGINES } from "./prisma-schema";
import { projectPath } from "./project";
import { schemaSql } from "./schema-sql";

mkdirSync(projectPath("prisma/sql"), { recursive: true });
for (const engine of ENGINES) {
  writeFileSync(projectPath(`prisma/sql/${engine}.sql`), await schemaSql(engine));
  console.log(`Wrote prisma/sql/${engine}.sql.`);
}
