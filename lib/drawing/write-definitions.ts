import type { Palette } from "./colours";
import { describeBody, describeMarks, listNames } from "./marks";
import { element, type Markup } from "./markup";
import { type Definition, getDefinitionId, type JoinedMark, type MarkName } from "./scene";
import { writeScene } from "./write-scene";

/**
 * The definitions of marks and bars for a page, to stand once in it. Each mark that is a part of others, as the fading end of
 * a bar, is a definition itself.
 */
export function writeDefinitions(definitions: readonly Definition[], paint: Palette): Markup {
  const parts = definitions.flatMap(listParts);
  const all = new Map([...parts, ...definitions].map((each) => [getDefinitionId(each), each]));
  return element(
    "defs",
    {},
    [...all].map(([id, each]) => writeDefinition(id, each, paint)),
  );
}

function writeDefinition(id: string, definition: Definition, paint: Palette): Markup {
  if (typeof definition === "string") {
    const parts = listParts(definition);
    return element(
      "g",
      { id },
      parts.length === 1 ? [writeOwn(definition, paint)] : parts.map((name) => refer(name)),
    );
  }
  // Its width is that of what refers to it.
  const { body, begin, stop } = definition;
  return element("symbol", { id, overflow: "visible" }, [
    writeScene(describeBody(body, 0, 1), { paint, size: null }),
    ...(begin === null ? [] : listNames(begin).map((name) => refer(name))),
    ...(stop === null ? [] : listNames(stop).map((name) => refer(name, "100%"))),
  ]);
}

/** The marks that a definition is made of. */
function listParts(definition: Definition): MarkName[] {
  if (typeof definition === "string") return listNames(definition);
  return [definition.begin, definition.stop].flatMap((end) => (end === null ? [] : listNames(end)));
}

/** A mark at its place, or at another across. */
function refer(name: MarkName, x: string | null = null): Markup {
  return element("use", { href: `#${getDefinitionId(name)}`, x });
}

/** A mark around (0, 0), in pixels. */
function writeOwn(name: JoinedMark, paint: Palette): Markup {
  return writeScene(describeMarks(name), { paint, size: { width: 0, height: 0 } });
}
