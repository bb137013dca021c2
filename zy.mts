import { loadSeeds } from "@/lib/cli/load-seeds";
import { readDatabaseUrl } from "@/lib/db/database-url";
const r=await loadSeeds(process.argv[2], readDatabaseUrl(process.argv[3]));
console.log(r.version, r.changed, (performance.now()/1000).toFixed(2));
