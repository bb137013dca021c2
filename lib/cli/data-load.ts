import { databaseUrl } from "@/lib/db/database-url";
import { contents, loadSeeds } from "./load-seeds";

try {
  const { described } = databaseUrl();
  const { changed, version, dataset } = await loadSeeds(process.argv[2]);
  console.log(
    changed
      ? `Loaded ${contents(dataset)} into ${described}: version ${version}.`
      : `Nothing to do: ${described} holds this content already, version ${version}.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
