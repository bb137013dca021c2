import path from "node:path";

/** A room of the house, and what its files may import. */
interface Room {
  readonly room: string;
  /** Rooms it may import from; it may always import from itself. */
  readonly rooms: readonly string[];
  /** Packages it may import; `node` is everything of Node's own. */
  readonly packages: readonly string[];
  readonly why: string;
}

const RECORDS = ["lib/domain", "lib/schema"];
const COMPONENTS = ["components", "components/browser", "components/charts"];
const PICTURES = [...RECORDS, "lib/drawing", "lib/view-models"];

/** The house from the ground up. Of two rooms that hold a file the longer name counts. */
export const ROOMS: readonly Room[] = [
  {
    room: "lib/domain",
    rooms: [],
    packages: ["edtf"],
    why: "the rules are plain functions",
  },
  {
    room: "lib/domain/derive",
    rooms: ["lib/domain"],
    packages: [],
    why: "what follows from claims is derived in one place",
  },
  { room: "lib/drawing", rooms: ["lib/domain"], packages: [], why: "a drawing is data" },
  {
    room: "lib/schema",
    rooms: ["lib/domain"],
    packages: ["zod", "yaml", "fastest-levenshtein", "iso-3166", "iso-639-1"],
    why: "shapes know no database and no page",
  },
  {
    room: "lib/db",
    rooms: [...RECORDS, "lib/domain/derive"],
    packages: [
      "node",
      "zod",
      "lru-cache",
      "pg",
      "libsql",
      "server-only",
      "@prisma/client",
      "@prisma/adapter-libsql",
      "@prisma/adapter-pg",
    ],
    why: "only lib/db speaks to the database, and it writes no page",
  },
  {
    room: "lib/view-models",
    rooms: [...RECORDS, "lib/drawing"],
    packages: ["schema-dts", "d3-force"],
    why: "sentences and series are made from records that are passed in",
  },
  {
    room: "lib/formats",
    rooms: PICTURES,
    packages: [
      "node",
      "zod",
      "zod-openapi",
      "any-ascii",
      "csv-stringify",
      "feedsmith",
      "ical-generator",
      "@zip.js/zip.js",
    ],
    why: "a file is written from records and view-models",
  },
  {
    room: "lib/http",
    rooms: [
      ...RECORDS,
      "lib/drawing",
      "lib/formats",
      "lib/db/failures",
      "lib/db/readings",
      "lib/db/version-reader",
    ],
    packages: ["node", "next", "react", "react-dom", "parse5", "subset-font", "lru-cache", "workerpool"],
    why: "the edge knows requests, and of the database what fails and what was read of it",
  },
  {
    room: "lib/server",
    rooms: ["lib/domain", "lib/schema", "lib/http", "lib/db/version-reader", "lib/db/readings"],
    packages: ["node", "lru-cache"],
    why: "the front keeps answers and makes none: of the database it asks the version alone",
  },
  {
    room: "lib/cli",
    rooms: ["lib"],
    packages: [
      "node",
      "zod",
      "yaml",
      "chardet",
      "cheerio",
      "esbuild",
      "p-map",
      "@prisma/driver-adapter-utils",
      "@prisma/schema-engine-wasm",
    ],
    why: "a program imports all of lib, and nothing imports a program",
  },
  {
    room: "components",
    rooms: [...COMPONENTS, ...PICTURES, "lib/formats"],
    packages: ["next", "react", "react-dom", "schema-dts"],
    why: "a page asks the database and passes in what a component shows",
  },
  {
    room: "components/browser",
    rooms: COMPONENTS,
    packages: ["react", "idiomorph"],
    why: "the one script of the pages",
  },
  {
    room: "components/charts",
    rooms: [...COMPONENTS, ...PICTURES, "lib/formats"],
    packages: ["react", "react-dom", "recharts"],
    why: "Recharts is loaded when a reader touches a chart",
  },
  {
    room: "app",
    rooms: [...COMPONENTS, ...PICTURES, "lib/formats", "lib/http", "lib/db"],
    packages: ["next", "react"],
    why: "a route asks, and hands on; what two routes share lies in components or lib",
  },
];

/** Every import of a text: `from "…"`, `import("…")` and `import "…"`. */
const IMPORT = /(?:^|\s)(?:from|import)\s*\(?\s*"([^"\n]+)"/g;

/**
 * What a file may not import, in words.
 * @param file path from the project's root, such as `lib/domain/days.ts`
 * @param text what stands in it
 */
export function findForbiddenImports(file: string, text: string): string[] {
  const room = roomOf(file);
  if (!room) return [`${file} lies in no room of the house`];
  return [...text.matchAll(IMPORT)]
    .map(([, specifier]) => specifier as string)
    .filter((specifier) => !isAllowed(room, file, specifier))
    .map((specifier) => `${file} imports ${specifier}, but ${room.why}`);
}

function isAllowed(room: Room, file: string, specifier: string): boolean {
  if (specifier.startsWith("node:")) return room.packages.includes("node");
  const target = specifier.startsWith("@/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? path.posix.join(path.posix.dirname(file), specifier)
      : null;
  if (target === null) return room.packages.includes(packageOf(specifier));
  const other = roomOf(target);
  if (other === room) return room.room !== "app" || path.posix.dirname(target) === path.posix.dirname(file);
  return room.rooms.some((name) => name === other?.room || isWithin(target, name, room));
}

/** `lib` stands for every room in it, and a file's name for that file alone. */
function isWithin(target: string, name: string, { room }: Room): boolean {
  if (ROOMS.some((each) => each.room === name)) return false;
  return target === name || (room === "lib/cli" && name === "lib" && target.startsWith("lib/"));
}

function roomOf(file: string): Room | undefined {
  return ROOMS.filter(({ room }) => file.startsWith(`${room}/`)).toSorted(
    (a, b) => b.room.length - a.room.length,
  )[0];
}

function packageOf(specifier: string): string {
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] as string);
}
