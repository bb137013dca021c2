import { checkReady } from "@/lib/db/database";
import { readServedDatabaseUrl } from "@/lib/db/database-url";
import { buildUnhealthy } from "@/lib/http/problem";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

/** A copy that is further behind shows readers what is over, in seconds: its instance is to be left out for a while. */
const MOST_BEHIND_SECONDS = 30;

/** Whether readers may be sent to this instance: it reads its data, which are not too far behind those of the primary. */
export async function GET() {
  try {
    const { version, loadedAt, behind } = await checkReady();
    const seconds = behind?.seconds ?? 0;
    if (seconds > MOST_BEHIND_SECONDS)
      return buildUnhealthy(`The data are ${Math.round(seconds)} seconds behind those of the primary.`);
    return Response.json(
      { status: "ok", dataset: version, loadedAt, database: readServedDatabaseUrl().engine, behind },
      { headers: { "Cache-Control": "no-store" } },
    );
  } catch (error) {
    console.error(error);
    return buildUnhealthy("The database cannot be read.");
  }
}
