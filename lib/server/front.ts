import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { formatContent } from "@/lib/db/readings";
import type { ContentVersion, VersionReader } from "@/lib/db/version-reader";
import { getToday } from "@/lib/http/environment";
import { isMadeOfOne, type MadeFrom } from "@/lib/http/readings-headers";
import { type Answer, AnswerCache, packAnswer } from "./answer-cache";
import { buildAnswerKey, toCanonicalAddress, toReadableUrl } from "./answer-key";
import { beginAnswer, isPage, toSafeDocument } from "./page-answers";
import { isReading, refuseFault, refuseForNow, refuseMethod } from "./refusals";
import { QueueFullError, RenderQueue } from "./render-queue";
import type { Coming, Renderer } from "./renderer";
import { send, stream, tellCaches } from "./sending";

/** What the front is set to. */
export interface FrontOptions {
  readonly renderer: Pick<Renderer, "ask">;
  readonly versions: Pick<VersionReader, "read">;
  /** How many bytes of finished answers are kept. */
  readonly keptBytes: number;
  /** How many answers are made at the same time. */
  readonly atOnce: number;
  /** How many requests may wait for that. */
  readonly waiting: number;
  /** Whether a proxy stands in front that says, last in X-Forwarded-For, who asks. */
  readonly behindProxy: boolean;
  /** Whether files and feeds name the address by which they were asked for: where the site does not know its own. */
  readonly namesOrigin: boolean;
  /** The address of the script that pages load. */
  readonly scriptPath: string;
  /** Whether the public address is one of https: browsers are told to ask by no other. */
  readonly isSecure: boolean;
}

/** Two years, as browsers' makers advise. */
const BY_HTTPS_ALONE = "max-age=63072000";

/** Asked for by every monitor and balancer; neither waits nor is kept. */
const PASSED_ON = /^\/api\/health(?:\/live|\/ready)?$/;

/** Scripts, style sheets, fonts and icons of the build: the same whatever the content and the day. */
const OF_THE_BUILD = /^\/(?:_next\/|favicon\.ico$|icon\.svg$)/;

/** How answers tell by which cache they came (RFC 9211). */
const CACHE_NAME = "Interphase";

/** The content and the day that an answer is made from. */
interface State {
  readonly content: ContentVersion;
  readonly day: string;
}

/** One request that may be answered from what is kept. */
interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: string;
  /** What it depends on beside its address; null where that is nothing. */
  readonly state: State | null;
  readonly key: string;
}

/**
 * Answers requests from finished answers, and lets the others be made. An answer is a function of its address, the content
 * and the day: each request reads the version of the content first, so that nothing is ever older than the content was when
 * the request came.
 */
export class Front {
  readonly #options: FrontOptions;
  readonly #cache: AnswerCache;
  readonly #queue: RenderQueue;
  /** What is being made, for all who ask for it meanwhile. */
  readonly #making = new Map<string, Promise<unknown>>();
  /** The content as it will be read for all whose requests have come by then. */
  #nextState: Promise<State | undefined> | null = null;

  constructor(options: FrontOptions) {
    this.#options = options;
    this.#cache = new AnswerCache(options.keptBytes);
    this.#queue = new RenderQueue({ atOnce: options.atOnce, waiting: options.waiting });
  }

  /** For a server of Node. */
  readonly listener: RequestListener = (request, response) => {
    if (this.#options.isSecure) response.setHeader("Strict-Transport-Security", BY_HTTPS_ALONE);
    this.#answer(request, response).catch((error: unknown) => {
      if (isFault(error)) console.error(error);
      // Ended in good order it would be taken for whole.
      if (response.headersSent) response.destroy();
      else refuseForNow(request, response);
    });
  };

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isReading(request.method)) return refuseMethod(request, response);
    const requested = toCanonicalAddress(toReadableUrl(request.url ?? "/"));
    const isOfTheBuild = OF_THE_BUILD.test(requested.path);
    const address = isOfTheBuild ? { ...requested, query: "" } : requested;
    const url = address.path + address.query;
    if (request.method === "OPTIONS" || PASSED_ON.test(address.path))
      return this.#passOn(request, response, url);
    const state = isOfTheBuild ? null : await this.#readState();
    if (state === undefined) return refuseForNow(request, response);
    const told = buildAnswerKey(address, request.headers, this.#options.namesOrigin);
    const key = [state?.content.version, state?.content.loadedAt, state?.day, told].join("\n");
    const wanted = { request, response, url, state, key };
    if (await this.#sendKept(wanted)) return;
    const making = this.#making.get(key);
    if (making !== undefined) {
      await making;
      if (await this.#sendKept(wanted)) return;
    }
    await this.#make(wanted);
  }

  /**
   * The content and the day, read after this call began; undefined where no content is loaded. The requests that have come
   * in at the same time are answered by one reading: it takes as long as all else that a kept answer takes.
   */
  #readState(): Promise<State | undefined> {
    this.#nextState ??= new Promise((resolve) => setImmediate(resolve)).then(async () => {
      this.#nextState = null;
      const content = await this.#options.versions.read();
      return content ? { content, day: getToday() } : undefined;
    });
    return this.#nextState;
  }

  async #sendKept({ request, response, key }: Asked): Promise<boolean> {
    const kept = this.#cache.get(key, request.headers["accept-encoding"]);
    if (kept === null) return false;
    send(request, response, await kept, `${CACHE_NAME}; hit`);
    return true;
  }

  /** Has an answer made when its turn comes, keeps it where it can be kept, and sends it. */
  async #make(params: Asked): Promise<void> {
    const { request, response, url, key } = params;
    // The turn ends when the answer is there: however slowly its reader takes it, others need not wait.
    const make = () =>
      beginAnswer(this.#options.renderer, url, request.headers, params.state?.content ?? null);
    // A file is only read; it does not wait for pages.
    const made = params.state === null ? make() : this.#queue.run(this.#clientOf(request), make);
    const whole = made.then(async ({ coming, begun }) => ({
      coming,
      begun,
      finished: begun.isWhole ? await this.#finish(params, coming, Buffer.concat(begun.parts)) : null,
    }));
    // Whoever waits for it asks anew where it failed.
    const settled = whole.then(
      () => {},
      () => {},
    );
    this.#making.set(key, settled);
    void settled.then(() => this.#making.delete(key));
    const { coming, begun, finished } = await whole;
    const isSound = isMadeOfOne(coming.madeFrom, params.state?.content ?? null);
    if (!begun.isWhole && isSound) return stream(request, response, coming, begun.parts);
    if (!begun.isWhole) coming.body.destroy();
    if (!finished) return refuseForNow(request, response);
    const { answer, cacheStatus } = finished;
    // What Next says of a fault in a page is made in the browser, from what is left out here.
    if (answer.status >= 500 && isPage(answer.headers)) refuseFault(request, response);
    else send(request, response, answer, cacheStatus);
  }

  /** Packs an answer and keeps it; null where it could not be made since no content, or no single one, could be read. */
  async #finish(
    params: Asked,
    coming: Coming,
    body: Buffer,
  ): Promise<{ readonly answer: Answer; readonly cacheStatus: string } | null> {
    const { status, headers, madeFrom } = coming;
    const { request, key } = params;
    const isSound = isMadeOfOne(madeFrom, params.state?.content ?? null);
    if (!isSound || (status >= 500 && madeFrom.isUnavailable)) return null;
    const own = toSafeDocument(headers, body, this.#options.scriptPath);
    const told = { status, headers: tellCaches(status, own.headers, own.body), body: own.body };
    const answer = await packAnswer(told, request.headers["accept-encoding"]);
    const isKept = status === 200 && isMadeFor(params, madeFrom);
    if (isKept) this.#cache.set(key, answer);
    return { answer, cacheStatus: `${CACHE_NAME}; fwd=miss${isKept ? "; stored" : ""}` };
  }

  async #passOn(request: IncomingMessage, response: ServerResponse, url: string): Promise<void> {
    const coming = await this.#options.renderer.ask(request.method ?? "GET", url, request.headers);
    await stream(request, response, coming, []);
  }

  /** Who asks: the address of the connection, or of whoever the proxy in front forwards. */
  #clientOf({ headers, socket }: IncomingMessage): string {
    const forwarded = [headers["x-forwarded-for"] ?? []].flat().join(",").split(",").at(-1)?.trim();
    return (this.#options.behindProxy && forwarded) || (socket.remoteAddress ?? "");
  }
}

/** Whether an answer is made from the content and on the day that its request came with. */
function isMadeFor({ state }: Asked, { contents }: MadeFrom): boolean {
  if (state === null) return true;
  const isOfContent = contents.every((content) => content === formatContent(state.content));
  return isOfContent && getToday() === state.day;
}

/** Whether it is a fault of ours or of the database that an answer failed, and not that too much was asked for or that its reader left. */
function isFault(error: unknown): boolean {
  if (error instanceof QueueFullError) return false;
  return (error as NodeJS.ErrnoException | null)?.code !== "ERR_STREAM_PREMATURE_CLOSE";
}
