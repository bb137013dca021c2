import type { RequestListener } from "node:http";
import next from "next";
import { tellReadings } from "./readings-headers";
import { putInPlace } from "./set-aside";

interface Place {
  /** The project's folder. */
  readonly dir: string;
  readonly hostname: string;
  readonly port: number;
}

/** Answers requests by the built site, as `next start` does; what fails is told, and the process goes on. */
export async function createSiteListener(place: Place): Promise<RequestListener> {
  const site = next({ dev: false, ...place });
  await site.prepare();
  const answer = site.getRequestHandler();
  const answerWhole: typeof answer = (request, response) =>
    tellReadings(response, () => putInPlace(response, () => answer(request, response)));
  return (request, response) => {
    answerWhole(request, response).catch((error: unknown) => {
      console.error(error);
      // What has begun would be taken for whole, ended in good order.
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  };
}
