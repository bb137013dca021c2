import { element, words } from "@/lib/drawing/markup";
import { type EmbedFrame, formatFrameCode } from "@/lib/view-models/embed-frame";

/** What an oEmbed answer is made from. */
interface Embeddable {
  readonly title: string;
  readonly frame: EmbedFrame;
  /** Where the site stands, without a closing slash. */
  readonly origin: string;
  /** The most pixels the asking page has; null where it does not say. */
  readonly most: { readonly width: number | null; readonly height: number | null };
  /** The picture of the view, with its leading slash. */
  readonly picture: { readonly path: string; readonly width: number; readonly height: number };
}

/** How long an answer may be kept, in seconds. */
const CACHE_AGE = 3600;

/** An answer of the type "rich", as oembed.com describes it; its picture is left out where it would be too large. */
export function buildOembed({ title, frame, origin, most, picture }: Embeddable) {
  const width = Math.min(frame.width, most.width ?? frame.width);
  const height = Math.min(frame.height, most.height ?? frame.height);
  const fits =
    picture.width <= (most.width ?? picture.width) && picture.height <= (most.height ?? picture.height);
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Interphase",
    provider_url: `${origin}/`,
    cache_age: CACHE_AGE,
    html: formatFrameCode(origin + frame.path, title, { width, height }),
    width,
    height,
    ...(fits && {
      thumbnail_url: origin + picture.path,
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
    }),
  };
}

/** The same as XML. */
export function writeOembedXml(answer: ReturnType<typeof buildOembed>): string {
  const fields = Object.entries(answer).map(([name, value]) => element(name, {}, [words(String(value))]));
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${element("oembed", {}, fields)}\n`;
}
