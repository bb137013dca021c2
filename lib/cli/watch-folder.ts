import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import path from "node:path";

/**
 * Calls back on every change of a file in a folder or below it, with the file's path in the folder. It watches folders
 * and no files: an editor may save by putting a new file in the place of the old one, and a watch on that hears no more.
 * @returns what ends it
 */
export function watchFolder(folder: string, changed: (file: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const watchEach = () => {
    const folders = listFolders(folder);
    for (const [key, watcher] of watchers) {
      if (folders.has(key)) continue;
      watcher.close();
      watchers.delete(key);
    }
    for (const [key, at] of folders) {
      if (watchers.has(key)) continue;
      const watcher = watch(at, (event, name) => {
        // A folder may have come or gone.
        if (event === "rename") watchAgain();
        changed(path.relative(folder, path.join(at, name ?? "")));
      });
      // A folder that is gone; its parent tells of what comes after it.
      watcher.on("error", () => watcher.close());
      watchers.set(key, watcher);
    }
  };
  const watchAgain = () => {
    try {
      watchEach();
    } catch (error) {
      // Gone while it was read: the next event tells of it.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  };
  watchEach();
  return () => {
    for (const watcher of watchers.values()) watcher.close();
  };
}

/** A folder and all below it, each by what tells it from another that once had its path. */
function listFolders(folder: string): Map<string, string> {
  const below = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    [folder, ...below].flatMap((at) => {
      const found = statSync(at, { throwIfNoEntry: false });
      return found ? [[`${at} ${found.ino} ${found.birthtimeMs}`, at]] : [];
    }),
  );
}
