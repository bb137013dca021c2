import { databaseUrl } from "@/lib/db/database-url";
import { contents } from "./checked-seeds";
import { generateClients } from "./generate-clients";

try {
  const { described } = databaseUrl();
  await generateClients();
  // Only now, since what it imports was made in the line before.
  const { loadSeeds } = await import("./load-seeds");
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
