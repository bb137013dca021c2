import { inject } from "vitest";

/** A list as the API answers it; of the records only what tests ask for. */
export interface ApiList<Record = ApiRecord> {
  readonly meta: { readonly total: number; readonly asOf: string; readonly dataset: string };
  readonly data: readonly Record[];
}

export interface ApiRecord {
  readonly id: string;
  readonly title?: string | null;
  readonly name?: string;
  readonly publisher?: string;
  readonly about?: { readonly id: string };
}

/**
 * A list of the API.
 * @param path the path of the page that shows the same list, with its query, such as "/milestones?year=2027"
 * @throws where the API does not answer 200
 */
export async function apiList<Record = ApiRecord>(path: string): Promise<ApiList<Record>> {
  return askApi(path);
}

/** One record of the API, such as "/milestones/toyota-assb-vehicle-launch". @throws likewise */
export async function apiRecord<Record>(path: string): Promise<Record> {
  return (await askApi<{ readonly data: Record }>(path)).data;
}

async function askApi<Answer>(path: string): Promise<Answer> {
  const answer = await fetch(`${inject("site")}/api/v1${path}`);
  if (!answer.ok) throw new Error(`/api/v1${path} answers ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** How many records the list of that page holds. */
export async function apiTotal(path: string): Promise<number> {
  // One record is enough to learn how many there are.
  return (await apiList(`${path}${path.includes("?") ? "&" : "?"}limit=1`)).meta.total;
}

/** What a reader sees a record called. */
export function nameOf({ id, title, name, publisher }: ApiRecord): string {
  return title ?? name ?? publisher ?? id;
}

/** The HTML of a page. */
export async function html(path: string): Promise<string> {
  return (await fetch(inject("site") + path)).text();
}
