import type { Client } from "@/lib/db/client";
import { keepAnswer } from "@/lib/db/kept";
import type { Day } from "@/lib/domain/days";
import type { SaidDays } from "@/lib/schema/pages/promises";

interface SaidDay {
  readonly day: Day;
  readonly count: number;
}

/** When something was said, up to a day; whatever it is about. */
export async function listSaidDays(client: Client, asOf: Day): Promise<SaidDays> {
  // Every page asks, and the answer changes with the content alone.
  const all = await keepAnswer(client, ["said days"], () => everyDay(client));
  const days = all.filter(({ day }) => day <= asOf);
  const months = new Map<string, number>();
  for (const { day, count } of days) {
    const month = day.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + count);
  }
  return {
    first: days[0]?.day ?? null,
    last: days.at(-1)?.day ?? null,
    months: [...months].map(([month, count]) => ({ month, count })),
  };
}

async function everyDay(client: Client): Promise<SaidDay[]> {
  const [claims, metrics] = await Promise.all([
    client.claim.groupBy({ by: ["saidOnLatest"], _count: true }),
    client.metric.groupBy({ by: ["saidOnLatest"], _count: true }),
  ]);
  const days = new Map<Day, number>();
  for (const { saidOnLatest, _count } of [...claims, ...metrics])
    days.set(saidOnLatest, (days.get(saidOnLatest) ?? 0) + _count);
  return [...days].map(([day, count]) => ({ day, count })).sort((a, b) => (a.day < b.day ? -1 : 1));
}
