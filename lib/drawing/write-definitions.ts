import type { Palette } from "./colours";
import { describeBody, describeMarks, listNames } from "./marks";
import { element, join, type Markup } from "./markup";
import { type Definition, getDefinitionId, type JoinedMark, type MarkName } from "./scene";
import { writeScene } from "./write-scene";

/** Of how many shapes a mark is at most to be written out wherever it is a part of another definition. */
const FEW = 2;

/**
 * The definitions of marks and bars for a page, to stand once in it. What is a part of several and of many shapes, as the
 * fading end of a bar, is a definition itself.
 */
export function writeDefinitions(definitions: readonly Definition[], paint: Palette): Markup {
  const parts = definitions.flatMap(listParts).filter((name) => describeMarks(name).length > FEW);
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
    return element("g", { id }, [
      parts.length === 1 ? writeOwn(definition, paint) : join(parts.map((name) => writePart(name, paint))),
    ]);
  }
  // Its width is that of what refers to it.
  const { body, begin, stop } = definition;
  const end = (name: JoinedMark | null) =>
    name && join(listNames(name).map((each) => writePart(each, paint)));
  return element("symbol", { id, overflow: "visible" }, [
    writeScene(describeBody(body, 0, 1), { paint, size: null }),
    end(begin),
    stop && element("svg", { x: "100%", overflow: "visible" }, [end(stop)]),
  ]);
}

/** The marks that a definition is made of. */
function listParts(definition: Definition): MarkName[] {
  if (typeof definition === "string") return listNames(definition);
  return [definition.begin, definition.stop].flatMap((end) => (end === null ? [] : listNames(end)));
}

function writePart(name: MarkName, paint: Palette): Markup {
  if (describeMarks(name).length <= FEW) return writeOwn(name, paint);
  return element("use", { href: `#${getDefinitionId(name)}` });
}

/** A mark around (0, 0), in pixels. */
function writeOwn(name: JoinedMark, paint: Palette): Markup {
  return writeScene(describeMarks(name), { paint, size: { width: 0, height: 0 } });
}
