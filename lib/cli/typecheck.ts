import { giveUp, runNode } from "./processes";
import { projectPath } from "./project";
import { NEXT, nextEnvironment } from "./site-build";

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
