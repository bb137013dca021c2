// `npm ci` refuses a lock file in which an optional dependency has no entry of its own; and the lock file names
// no registry, so that any mirror will do.
import { readFileSync } from "node:fs";

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const problems = [];
for (const [path, entry] of Object.entries(packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    const own = [`node_modules/${name}`, `${path}/node_modules/${name}`];
    if (!own.some((place) => place in packages))
      problems.push(`${path || "package.json"}: no entry for ${name}`);
  }
  if (entry.resolved?.startsWith("http")) problems.push(`${path}: names the registry ${entry.resolved}`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
