import { execFile } from "node:child_process";
import type { SeedFile } from "@/lib/schema/seeds/yaml-file";

/**
 * The seed files of a folder as they stand in a commit.
 * @throws a sentence where git, the repository or the commit is not there
 */
export async function readCommittedSeeds(folder: string, commit: string): Promise<SeedFile[]> {
  // Inside a folder git lists what lies in it, by paths from there.
  const listed = await runGit(folder, ["ls-tree", "-r", "-z", "--end-of-options", commit]);
  const entries = [...listed.toString("utf8").matchAll(/[0-7]+ blob ([0-9a-f]+)\t([^\0]+\.ya?ml)\0/g)];
  const blobs = await runGit(
    folder,
    ["cat-file", "--batch"],
    entries.map(([, hash]) => `${hash}\n`).join(""),
  );
  let offset = 0;
  return entries.map(([, , path = ""]) => {
    const head = blobs.indexOf("\n", offset);
    const size = Number(blobs.toString("latin1", offset, head).split(" ")[2]);
    offset = head + 1 + size + 1;
    return { path, text: blobs.toString("utf8", head + 1, head + 1 + size) };
  });
}

const MOST_BYTES = 1 << 28;

function runGit(folder: string, args: readonly string[], input = ""): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { encoding: "buffer", maxBuffer: MOST_BYTES } as const;
    const git = execFile("git", ["-C", folder, ...args], options, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      const reason =
        error.code === "ENOENT"
          ? "git is not installed"
          : stderr
              .toString("utf8")
              .trim()
              .split("\n")[0]
              ?.replace(/^fatal: /, "");
      reject(new Error(`Nothing to compare the seeds with: ${reason}.`, { cause: error }));
    });
    git.stdin?.on("error", () => {});
    git.stdin?.end(input);
  });
}
