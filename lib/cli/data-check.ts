import { checkedSeeds, contents } from "./checked-seeds";

try {
  console.log(`The seeds are sound: ${contents(await checkedSeeds(process.argv[2]))}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
