import { readFile } from "node:fs/promises";
import path from "node:path";
import subsetFont from "subset-font";
import { KNOWN_CHARACTERS } from "@/lib/drawing/type";

const PACKAGES = path.join(/* turbopackIgnore: true */ process.cwd(), "node_modules");

interface Font {
  readonly family: string;
  readonly weight: number;
  /** Where its file is. */
  readonly file: string;
}

/** The typefaces of pictures, whole: of variable fonts the program that renders them reads one weight alone. */
export const FONTS: readonly Font[] = [
  { family: "Inter", weight: 400, file: inPackages("inter/400Regular/Inter_400Regular.ttf") },
  { family: "Inter", weight: 600, file: inPackages("inter/600SemiBold/Inter_600SemiBold.ttf") },
  {
    family: "Source Serif 4",
    weight: 600,
    file: inPackages("source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf"),
  },
];

/** What nearly every picture is written with. */
const USUAL = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index))}–—‘’“”…→←↑·△áäéèíóöüß°`;

/** Of the fonts' features kerning alone is kept: the others weigh more than the letters. */
const SUBSET = {
  targetFormat: "woff2",
  noLayoutClosure: true,
  noHinting: true,
  keepFeatures: ["kern", "mark", "mkmk", "ccmp"],
} as const;

// Each is made once, when it is first asked for; one that could not be made is made again.
const made = new Map<string, Promise<string>>();

/**
 * The style sheet of a picture's own typefaces: opened anywhere, it looks as it is meant to. It holds what pictures are
 * usually written with; for one that is written with more, all the letters whose widths are known.
 */
export function writeFontFaces(picture: string): Promise<string> {
  const isUsual = [...new Set(picture)].every(
    (character) => USUAL.includes(character) || !KNOWN_CHARACTERS.includes(character),
  );
  const characters = isUsual ? USUAL : USUAL + KNOWN_CHARACTERS;
  const kept = made.get(characters);
  if (kept !== undefined) return kept;
  const faces = facesOf(characters);
  made.set(characters, faces);
  faces.catch(() => made.delete(characters));
  return faces;
}

async function facesOf(characters: string): Promise<string> {
  const faces = FONTS.map(async ({ family, weight, file }) => {
    const subset = await subsetFont(await readFile(/* turbopackIgnore: true */ file), characters, SUBSET);
    const source = `url(data:font/woff2;base64,${subset.toString("base64")})`;
    return `@font-face{font-family:"${family}";font-weight:${weight};src:${source} format("woff2")}`;
  });
  return (await Promise.all(faces)).join("");
}

function inPackages(file: string): string {
  return path.join(PACKAGES, "@expo-google-fonts", file);
}
