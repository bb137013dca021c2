import type { RequestListener } from "node:http";
import next from "next";
import { failed, makeReadable, takeHeadersApart } from "./readable-request";

interface Place {
  /** The project's folder. */
  readonly dir: string;
  readonly hostname: string;
  readonly port: number;
}

/** Answers requests by the built site, as `next start` does, each put into a form that Next deals with. */
export async function siteListener(place: Place): Promise<RequestListener> {
  const site = next({ dev: false, ...place });
  await site.prepare();
  const answer = site.getRequestHandler();
  return (request, response) => {
    makeReadable(request);
    takeHeadersApart(response);
    answer(request, response).catch((error: unknown) => failed(response, error));
  };
}
