import { element, words } from "@/lib/drawing/markup";
import type { EmbedTheme } from "@/lib/schema/parameters/picture-parameters";
import { link } from "./embed-link";
import { embedPage } from "./embed-page";

const TITLE = "There is no view at this address";
const SENTENCE = "The page around this frame asks for a chart that Interphase does not have under this name.";

/**
 * What a frame shows whose address names no view.
 * @param origin where the site stands, without a closing slash
 */
export function embedMissing(theme: EmbedTheme, origin: string): string {
  return embedPage({ title: TITLE, description: SENTENCE, canonical: null, theme }, [
    element("h1", {}, [words(TITLE)]),
    element("p", {}, [words(SENTENCE)]),
    element("p", { class: "quiet" }, [
      link(`${origin}/timeline`, "The timeline, with every source, at Interphase"),
    ]),
  ]);
}
