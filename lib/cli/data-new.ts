import { createInterface } from "node:readline/promises";
import { addSource } from "@/lib/cli/new-source/add-source";
import { readOptions, USAGE } from "@/lib/cli/new-source/options";
import { dayOfMs } from "@/lib/domain/days";
import { projectPath } from "./project";

/*
 * Writes the skeleton of a new source file. Everything can be given as options, so it works without a terminal, and
 * without the network: then it says what is missing.
 */

const terminal = process.stdin.isTTY
  ? createInterface({ input: process.stdin, output: process.stdout })
  : null;
try {
  const { address, options } = readOptions(process.argv.slice(2));
  if (options.help) console.log(USAGE);
  else
    await addSource({
      address: address ?? (await terminal?.question("Address: ")) ?? missing(),
      options,
      seeds: options.seeds ?? projectPath("seeds"),
      today: dayOfMs(Date.now()),
      ask: terminal && !options.yes ? (question) => terminal.question(question) : null,
      say: console.log,
    });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  terminal?.close();
}

function missing(): never {
  throw new Error(USAGE);
}
