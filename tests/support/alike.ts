import type { Page } from "playwright-core";

/** So many of a kind show what all of them are. */
const A_FEW = 6;

/**
 * Hides all but a few of the elements that are alike, without moving anything: those with the same attributes and the
 * same things in them, in the same place among the same. What their words are, where they lead and where they are drawn
 * may differ; that they have words, a name, or something they lead to may not.
 */
export function hideAlike(page: Page): Promise<void> {
  return page.evaluate((most) => {
    const references = /^(for|headers|aria-(describedby|labelledby|controls|owns|activedescendant))$/;
    const ofOne = /^(id|name|value|title|alt|src|datetime|aria-label|data-lane)$/;
    const drawn = /^(d|points|transform|x|y|x[12]|y[12]|c[xy]|r|width|height|viewBox)$/;
    const kindOf = ({ name, value }: Attr): string => {
      if (references.test(name))
        return value.replace(/\S+/g, (id) => (document.getElementById(id) ? "known" : "unknown"));
      if (ofOne.test(name) || drawn.test(name)) return value.trim() === "" ? "empty" : "";
      if (name === "href") return value.split(/(?<=.[/?#:])/)[0] ?? "";
      return name === "style" ? value.replace(/-?[\d.]+(%|px|rem|em)/g, "0") : value;
    };
    const itself = (element: Element): string => {
      const attributes = [...element.attributes].map((each) => `${each.name}=${kindOf(each)}`);
      return `${element.localName} ${attributes.sort().join(" ")}`;
    };
    const known = new WeakMap<Element, string>();
    const whole = (element: Element): string => {
      const made = known.get(element) ?? `<${itself(element)}|${[...element.childNodes].map(part).join("")}>`;
      known.set(element, made);
      return made;
    };
    const part = (node: Node): string => {
      if (node instanceof Element) return whole(node);
      return node instanceof Text && node.data.trim() !== "" ? "words" : "";
    };
    const among = ({ previousElementSibling: previous, nextElementSibling: next }: Element): string =>
      `${previous ? `${previous.localName}.${previous.getAttribute("class")}` : "first"} ${next ? "" : "last"}`;

    // What is in these is their name, and stays whole.
    const named =
      "a, button, caption, figcaption, label, legend, option, summary, th, h1, h2, h3, h4, h5, h6";
    const met = new Map<string, number>();
    const hide = (element: Element, place: string): void => {
      const kind = `${place}|${among(element)}|${whole(element)}`;
      met.set(kind, (met.get(kind) ?? 0) + 1);
      if ((met.get(kind) ?? 0) > most) (element as HTMLElement | SVGElement).style.visibility = "hidden";
      else if (!element.matches(named))
        for (const child of element.children) hide(child, `${place}/${itself(element)}`);
    };
    hide(document.body, "");

    // What scrolls is to have something in it that takes the focus, and keeps the first.
    for (const region of document.body.querySelectorAll("*")) {
      if (region.scrollWidth <= region.clientWidth && region.scrollHeight <= region.clientHeight) continue;
      const stops = [...region.querySelectorAll<HTMLElement>("a[href], button, input, summary, [tabindex]")];
      if (stops.every((stop) => getComputedStyle(stop).visibility === "hidden"))
        stops[0]?.style.setProperty("visibility", "visible");
    }
  }, A_FEW);
}
