import { readFileSync, writeFileSync } from "node:fs";
import { insertParameterTable } from "./parameter-table";
import { projectPath } from "./project";

/** `npm run docs:table`: writes the table of parameters into README.md, from the registry. */
const path = projectPath("README.md");
writeFileSync(path, insertParameterTable(readFileSync(path, "utf8")));
