import type { ListName } from "@/lib/schema/parameters";
import type { OrderKey, Orders } from "./keyset";

const up = (column: string): OrderKey => ({ column, direction: "asc" });
const down = (column: string): OrderKey => ({ column, direction: "desc" });

/** The columns behind each order of each list; `COLLECTION_PARAMETERS` names them for readers. */
export const ORDERS: Record<ListName, Orders> = {
  companies: { name: [up("rank")], "-name": [down("rank")] },
  partnerships: {
    announced: [up("undated"), up("sortDay"), up("rank")],
    "-announced": [up("undated"), down("sortDay"), up("rank")],
    name: [up("rank")],
    "-name": [down("rank")],
  },
  milestones: {
    date: [up("undated"), up("sortDay"), up("rank")],
    "-date": [up("undated"), down("sortDay"), up("rank")],
    title: [up("rank")],
    "-title": [down("rank")],
    said: [up("lastSaidOnLatest"), up("rank")],
    "-said": [down("lastSaidOnLatest"), up("rank")],
  },
  claims: { said: [up("rank")], "-said": [down("rank")] },
  metrics: { said: [up("rank")], "-said": [down("rank")] },
  changes: { said: [up("rank")], "-said": [down("rank")] },
  sources: { published: [up("rank")], "-published": [down("rank")] },
};
