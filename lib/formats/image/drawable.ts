import anyAscii from "any-ascii";
import { KNOWN_CHARACTERS } from "@/lib/drawing/type";

const DRAWABLE = new Set(KNOWN_CHARACTERS);

/** Whether the typefaces of pictures have all the letters of a text. */
function isDrawable(text: string): boolean {
  for (const character of text) if (!DRAWABLE.has(character)) return false;
  return true;
}

/**
 * What a picture is made from, in letters that its typefaces have: a program that draws it has no others, and a box says nothing.
 * A company is called by an alias that can be drawn, where it has one; all other letters are written as Latin ones that
 * sound like them.
 */
export function toDrawable<T>(content: T): T {
  const texts: string[] = [];
  const aliases = new Map<string, string>();
  visit(content, texts, aliases);
  if (texts.every(isDrawable)) return content;
  const names = [...aliases].sort(([a], [b]) => b.length - a.length);
  const write = (text: string): string => {
    if (isDrawable(text)) return text;
    const called = names.reduce((rest, [name, alias]) => rest.replaceAll(name, () => alias), text);
    return [...called].map((each) => (DRAWABLE.has(each) ? each : spell(each))).join("");
  };
  return rewrite(content, write) as T;
}

/** A character in Latin letters; what has no letters, such as the end of a line, is a space or nothing. */
function spell(character: string): string {
  const letters = [...anyAscii(character)].filter((each) => DRAWABLE.has(each)).join("");
  return letters === "" && /\s/.test(character) ? " " : letters;
}

/** Collects all texts, and of records that have names the names with an alias that can be drawn. */
function visit(value: unknown, texts: string[], aliases: Map<string, string>): void {
  if (typeof value === "string") texts.push(value);
  if (typeof value !== "object" || value === null) return;
  const { name, aliases: others } = value as { readonly name?: unknown; readonly aliases?: unknown };
  if (typeof name === "string" && Array.isArray(others) && !isDrawable(name)) {
    const alias = others.find((each) => typeof each === "string" && isDrawable(each));
    if (alias !== undefined) aliases.set(name, alias);
  }
  for (const each of value instanceof Map ? [...value].flat() : Object.values(value))
    visit(each, texts, aliases);
}

function rewrite(value: unknown, write: (text: string) => string): unknown {
  if (typeof value === "string") return write(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => rewrite(each, write));
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, rewrite(each, write)]));
  if (value instanceof Set) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rewrite(each, write)]));
}
