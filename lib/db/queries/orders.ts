import type { ListName } from "@/lib/schema/parameters/choices";
import type { OrderKey, Orders } from "./keyset";

const up = (column: string): OrderKey => ({ column, direction: "asc" });
const down = (column: string): OrderKey => ({ column, direction: "desc" });

/**
 * The columns behind each order of each list; `SORTS` names them for readers. `count`, `publisher`
 * and a source's `undated` are not for the database to order by: the first depends on the day and the filter, of the
 * second each engine has an order of its own, the third is no column. Those lists are put in order by `sortedPage`.
 */
export const ORDERS: Record<ListName, Orders> = {
  companies: {
    name: [up("rank")],
    "-name": [down("rank")],
    milestones: [up("count"), up("rank")],
    "-milestones": [down("count"), up("rank")],
    partnerships: [up("count"), up("rank")],
    "-partnerships": [down("count"), up("rank")],
  },
  partnerships: {
    announced: [up("undated"), up("sortDay"), up("rank")],
    "-announced": [up("undated"), down("sortDay"), up("rank")],
    name: [up("rank")],
    "-name": [down("rank")],
    milestones: [up("count"), up("rank")],
    "-milestones": [down("count"), up("rank")],
  },
  milestones: {
    date: [up("undated"), up("sortDay"), up("rank")],
    "-date": [up("undated"), down("sortDay"), up("rank")],
    title: [up("rank")],
    "-title": [down("rank")],
    said: [up("lastSaidOnLatest"), up("rank")],
    "-said": [down("lastSaidOnLatest"), up("rank")],
    shift: [up("shiftless"), up("shiftOrder"), up("rank")],
    "-shift": [up("shiftless"), down("shiftOrder"), up("rank")],
    "-late": [down("lateOrder"), up("rank")],
  },
  claims: { said: [up("rank")], "-said": [down("rank")] },
  metrics: { said: [up("rank")], "-said": [down("rank")] },
  changes: { said: [up("undated"), up("rank")], "-said": [up("undated"), down("rank")] },
  sources: {
    published: [up("undated"), up("rank")],
    "-published": [down("rank")],
    publisher: [up("publisher"), down("rank")],
    "-publisher": [down("publisher"), down("rank")],
    // By the alphabet, which here is also the order from the best to the worst.
    tier: [up("tier"), down("rank")],
    "-tier": [down("tier"), down("rank")],
  },
};
