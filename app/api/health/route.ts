import { checkDataset } from "@/lib/db/database";
import { readServedDatabaseUrl } from "@/lib/db/database-url";
import { buildUnhealthy } from "@/lib/http/problem";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

/** Whether the tracker can read all of its data, and which version. */
export async function GET() {
  try {
    const { version } = await checkDataset();
    return Response.json(
      { status: "ok", dataset: version, database: readServedDatabaseUrl().engine },
      { headers: { "Cache-Control": "no-store" } },
    );
  } catch (error) {
    console.error(error);
    return buildUnhealthy("The database cannot be read.");
  }
}
