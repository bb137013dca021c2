/** How a picture is asked for. */
export interface PictureLooks {
  readonly theme: string;
  readonly shape: string;
}

/** What a picture looks like whose address asks for nothing. */
export const USUAL_LOOKS: PictureLooks = { theme: "light", shape: "whole" };

/** The address of a picture that looks so; of the usual looks the address says nothing. */
export function formatPictureHref(href: string, looks: PictureLooks): string {
  const asked = (["theme", "shape"] as const).filter((name) => looks[name] !== USUAL_LOOKS[name]);
  const query = asked.map((name) => `${name}=${encodeURIComponent(looks[name])}`).join("&");
  if (query === "") return href;
  return `${href}${href.includes("?") ? "&" : "?"}${query}`;
}
