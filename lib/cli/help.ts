/** What the commands take beside their names; those that are not here take nothing, or explain themselves. */
const HELP: Readonly<Record<string, string>> = {
  "data:check": `npm run data:check -- [folder] [--effect] [--against <commit>]

Checks the seeds, names every problem with its place, and tells what is worth a look.

  --effect              what the change shows otherwise than the last commit
  --against <commit>    the same against another commit`,
  "data:due": `npm run data:due -- [--limit <number>]

Lists the promises that have passed without a report, the most important to look up first.

  --limit <number>      how many lines at most; 20 by themselves`,
  "data:find": `npm run data:find -- <words> [--limit <number>]

Finds records of the seeds that hold all of the words, with file and line; also in seeds that are not sound. An address,
or the beginning of one, finds its sources.

  --limit <number>      how many records at most; 30 by themselves`,
  "data:terms": `npm run data:terms -- [words]

Prints the closed lists with their definitions and the units in use, or what of them holds the words.`,
  "data:load": `npm run data:load -- [folder]

Loads the seeds into the database of DATABASE_URL, where they have changed.`,
  "data:backup": `npm run data:backup -- <new file>

Writes what the database of DATABASE_URL holds into a file, whole or not at all. The file is a SQLite database.`,
  "data:restore": `npm run data:restore -- <file>

Puts what data:backup wrote in place of what the database of DATABASE_URL holds, whole or not at all. It may be another
engine than the one that was backed up; a running site shows it from then on.`,
  "links:check": `npm run links:check -- [--only <id>]

Asks for every address of the seeds and tells which are dead, moved or closed to programs.

  --only <id>           the addresses of one company or source`,
};

/** What a command takes, where that is asked for by --help; undefined where it is not, or the command says so itself. */
export function getHelp(name: string, args: readonly string[]): string | undefined {
  return args.includes("--help") || args.includes("-h") ? HELP[name] : undefined;
}
