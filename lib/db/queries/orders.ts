import { type ListName, SORTS } from "@/lib/schema/parameters/choices";
import type { OrderKey, Orders } from "./keyset";

const up = (column: string): OrderKey => ({ column, direction: "asc" });
const down = (column: string): OrderKey => ({ column, direction: "desc" });

/** A company whose promises are all those of one part stands right after that part. */
const UNDER_ITS_PART = [up("placeRank"), up("isUnder"), up("rank")] as const;

/**
 * The columns behind each order of each list; `SORTS` names them for readers. `count`, `publisher`
 * and a source's `undated` are not for the database to order by: the first depends on the day and the filter, of the
 * second each engine has an order of its own, the third is no column. Those lists are put in order by `readSortedPage`.
 */
const ORDERS: Record<ListName, Orders> = {
  companies: {
    name: [up("rank")],
    "-name": [down("rank")],
    "-activity": [down("activity"), ...UNDER_ITS_PART],
    promised: [up("promised"), ...UNDER_ITS_PART],
    "-promised": [down("promised"), ...UNDER_ITS_PART],
    shift: [up("largestShift"), ...UNDER_ITS_PART],
    "-shift": [down("largestShift"), ...UNDER_ITS_PART],
    // The earlier a deadline passed, the longer it is overdue.
    overdue: [down("overdueSince"), ...UNDER_ITS_PART],
    "-overdue": [up("overdueSince"), ...UNDER_ITS_PART],
    milestones: [up("milestones"), up("rank")],
    "-milestones": [down("milestones"), up("rank")],
    partnerships: [up("partnerships"), up("rank")],
    "-partnerships": [down("partnerships"), up("rank")],
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
  changes: {
    said: [up("undated"), up("rank")],
    "-said": [up("undated"), down("rank")],
    // What `said` and `-said` mean where the day of the adding counts.
    added: [up("addedOn"), up("rank")],
    "-added": [down("addedOn"), down("rank")],
  },
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

/** The columns behind an order of a list. */
export function getOrder(list: ListName, sort: string | null): { name: string; keys: readonly OrderKey[] } {
  const name = sort ?? (SORTS[list][0] as string);
  const keys = ORDERS[list][name];
  if (!keys) throw new Error(`${list} have no order ${name}`);
  return { name, keys };
}
