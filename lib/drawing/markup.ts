declare const made: unique symbol;

/** Well-formed XML, and HTML too: nothing but the functions of this file makes it. */
export type Markup = string & { readonly [made]: true };

/** What an attribute may hold; null and false leave it out. */
export type Attribute = string | number | null | false | undefined;

export type Attributes = Readonly<Record<string, Attribute>>;

/** What may stand inside an element. */
export type Child = Markup | null | false | undefined;

export const NOTHING = "" as Markup;

/**
 * An element; without children it closes itself, with an empty list it has an end tag of its own.
 * @throws where an attribute is a number that is none
 */
export function element(name: string, attributes: Attributes, children?: readonly Child[]): Markup {
  const start = `<${name}${Object.entries(attributes).map(attributeText).join("")}`;
  return (children ? `${start}>${join(children)}</${name}>` : `${start}/>`) as Markup;
}

/** Elements one after the other. */
export function join(children: readonly Child[]): Markup {
  return children.filter(Boolean).join("") as Markup;
}

/** Words as content: whatever they hold, they stay words. */
export function words(text: string): Markup {
  return clean(text).replace(/[&<>]/g, escaped) as Markup;
}

/** A number as coordinates are written: to a hundredth. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`not a number that can be drawn: ${value}`);
  return String(Math.round(value * 100) / 100 + 0);
}

function attributeText([name, value]: [string, Attribute]): string {
  if (value === null || value === undefined || value === false) return "";
  const text = typeof value === "number" ? digits(value) : clean(value).replace(/[&<>"]/g, escaped);
  return ` ${name}="${text}"`;
}

function escaped(character: string): string {
  return { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }[character] ?? character;
}

/** Control characters and halves of surrogate pairs have no place in XML, nor in HTML. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function clean(text: string): string {
  return text.replace(NOT_IN_XML, "\uFFFD");
}

/** A group around a place, in pixels. */
export function at(x: number, y: number, children: readonly Child[]): Markup {
  return element("g", { transform: `translate(${digits(x)} ${digits(y)})` }, children);
}
