import { readDataset } from "@/lib/db/database";
import { readDatabaseUrl } from "@/lib/db/database-url";
import { buildProblem } from "@/lib/http/problem";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

/** Whether the tracker can read its data, and which version. */
export async function GET() {
  try {
    const dataset = await readDataset(async (_, { version }) => version);
    return Response.json(
      { status: "ok", dataset, database: readDatabaseUrl().engine },
      { headers: { "Cache-Control": "no-store" } },
    );
  } catch (error) {
    console.error(error);
    return buildProblem(503, "Not available", "The database cannot be read.");
  }
}
