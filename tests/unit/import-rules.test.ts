import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { getProjectPath } from "@/lib/cli/project";
import { findForbiddenImports, ROOMS } from "@/tests/support/import-rules";

/** Every file of code under a folder, by its path from the project's root. */
function listCode(folder: string): string[] {
  return readdirSync(getProjectPath(folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(getProjectPath("").length + 1))
    .filter((file) => !file.includes("/generated/"));
}

test("no file imports from a room, or a package, that is not open to it", () => {
  const files = ["app", "components", "lib"].flatMap(listCode);
  expect(files.length).toBeGreaterThan(300);
  expect(
    files.flatMap((file) => findForbiddenImports(file, readFileSync(getProjectPath(file), "utf8"))),
  ).toEqual([]);
});

test("every room that is named is there", () => {
  for (const { room } of ROOMS) expect(listCode(room), room).not.toEqual([]);
});

test.each([
  ["lib/domain/days.ts", `import { z } from "zod";`],
  ["lib/domain/days.ts", `import { readClaims } from "@/lib/db/queries/claims";`],
  ["lib/view-models/lists.ts", `import { statusOn } from "@/lib/domain/derive/outcomes";`],
  ["lib/view-models/lists.ts", `import { readFileSync } from "node:fs";`],
  ["lib/server/front.ts", `const { read } = await import("@/lib/db/read");`],
  ["components/link.tsx", `import { Bar } from "recharts";`],
  ["components/link.tsx", `import { environment } from "@/lib/http/environment";`],
  ["app/timeline/page.tsx", `import type { Props } from "@/app/trends/page";`],
  ["app/timeline/page.tsx", `import "@/lib/cli/start";`],
  ["lib/db/load.ts", `import {\n  a,\n} from "@/lib/view-models/lists";`],
])("%s may not say %s", (file, text) => {
  expect(findForbiddenImports(file, text)).toHaveLength(1);
});

test.each([
  ["lib/db/rows/facts.ts", `import { findCopies } from "@/lib/domain/derive/sourcing";`],
  ["lib/server/front.ts", `import { readVersion } from "@/lib/db/version-reader";`],
  ["components/charts/bar-drawing.tsx", `import { Bar } from "recharts";`],
  ["components/link.tsx", `import styles from "./link.module.css";`],
  ["lib/cli/start.ts", `import { load } from "@/lib/db/load";`],
])("%s may say %s", (file, text) => {
  expect(findForbiddenImports(file, text)).toEqual([]);
});

/** Every room that can be reached from each, by one step or by several. */
function reach(steps: readonly (readonly [string, string])[]): string[] {
  const all = new Set(steps.map((step) => step.join(" > ")));
  for (let before = -1; before < all.size; ) {
    before = all.size;
    for (const one of [...all]) {
      for (const two of [...all]) {
        const [[from, by], [same, to]] = [one.split(" > "), two.split(" > ")];
        if (by === same) all.add(`${from} > ${to}`);
      }
    }
  }
  return [...all].sort();
}

test("the picture of the house in the README is the house", () => {
  const readme = readFileSync(getProjectPath("README.md"), "utf8");
  const picture = /```mermaid\nflowchart TB\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const names = new Map([...picture.matchAll(/(\w+)\["([^"]+)"\]/g)].map(([, id, name]) => [id, name ?? ""]));
  const drawn = [...picture.matchAll(/^ {2}(\w+)(?:\["[^"]+"\])? (?:-->|-\.->\|"[^"]+"\|) (\w+)/gm)].map(
    ([, from, to]) => [names.get(from) ?? "", names.get(to) ?? ""] as const,
  );
  const isDrawn = (name: string) => [...names.values()].includes(name);
  const rules = ROOMS.flatMap(({ room, rooms }) =>
    rooms
      .flatMap((name) =>
        name === "lib" ? [...names.values()].filter((each) => each.startsWith("lib/")) : name,
      )
      // Of a room that is open in part the picture shows the whole.
      .map((name) => [room, name.replace(/^(lib\/db)\/.*/, "$1")] as const),
  ).filter(([from, to]) => isDrawn(from) && isDrawn(to) && from !== to);
  expect(drawn.length).toBeGreaterThan(10);
  expect(reach(drawn)).toEqual(reach(rules));
});
