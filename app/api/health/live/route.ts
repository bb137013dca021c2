export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

/** Whether the processes of this instance answer, whatever the database does: where not, it is to be started anew. */
export function GET() {
  return Response.json({ status: "ok" }, { headers: { "Cache-Control": "no-store" } });
}
