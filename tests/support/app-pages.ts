import { readdirSync, readFileSync } from "node:fs";
import { getProjectPath } from "@/lib/cli/project";

/** Addresses as the folders of `app` make them: "/" and "/companies/[id]" among them. */
function pagesIn(folder: string, path = ""): string[] {
  return readdirSync(getProjectPath(folder + path), { withFileTypes: true })
    .flatMap((entry) => {
      if (entry.isDirectory()) return pagesIn(folder, `${path}/${entry.name}`);
      return entry.name === "page.tsx" ? [path || "/"] : [];
    })
    .sort();
}

/** Every page of the site. */
export const APP_PAGES = pagesIn("app");

/** Those that show something else under a filter or of another day: they read what their address asks for. */
export const ASKED_PAGES = APP_PAGES.filter((path) => {
  const source = readFileSync(getProjectPath(`app${path}/page.tsx`), "utf8");
  return /\b(?:PageProps|RecordProps)\b/.test(source);
});

/** Whether it is a page of a record, of which there are many under addresses of their own. */
export function isRecordPage(path: string): boolean {
  return path.endsWith("/[id]");
}
