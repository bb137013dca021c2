/**
 * Loads the style sheet of a script that comes only once it is used. It lies beside the script of all pages; where Next
 * serves the page, it brings style sheets along with scripts by itself.
 */
export async function loadStyles(name: string): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src$="/start.js"]');
  if (!script) return;
  const { href } = new URL(`${name}.css`, script.src);
  if ([...document.styleSheets].some((sheet) => sheet.href === href)) return;
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  const isLoaded = new Promise((resolve, reject) => {
    link.addEventListener("load", resolve);
    link.addEventListener("error", reject);
  });
  document.head.append(link);
  await isLoaded;
}
