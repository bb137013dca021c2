import { projectPath } from "./project";
import { runNode } from "./run";
import { NEXT, nextEnvironment } from "./site-build";
import { giveUp } from "./steps";

try {
  // Writes the types of the routes, which pages refer to.
  await runNode([NEXT, "typegen"], nextEnvironment("production"));
  await runNode(
    [projectPath("node_modules/typescript/bin/tsc"), "--noEmit", "--pretty", "false"],
    process.env,
  );
} catch (error) {
  giveUp(error);
}
