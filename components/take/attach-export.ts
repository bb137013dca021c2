import { formatPictureHref, USUAL_LOOKS } from "@/lib/view-models/picture-links";

/** Keeps the preview of a picture as the reader has chosen its looks, and saves the picture where a bare form would open it. */
export function attachExport(element: HTMLElement, signal: AbortSignal): void {
  const form = element as HTMLFormElement;
  const preview = form.querySelector<HTMLImageElement>("[data-preview]");
  if (!preview) return;
  const inLooks = (href: string) => {
    const chosen = new FormData(form);
    const read = (name: keyof typeof USUAL_LOOKS) => String(chosen.get(name) ?? USUAL_LOOKS[name]);
    return formatPictureHref(href, { theme: read("theme"), shape: read("shape") });
  };
  const usual = preview.dataset.preview ?? "";
  form.addEventListener("change", () => preview.setAttribute("src", inLooks(usual)), { signal });
  form.addEventListener(
    "submit",
    (event) => {
      event.preventDefault();
      const path = event.submitter?.getAttribute("formaction") ?? form.action;
      const link = document.createElement("a");
      link.href = inLooks(usual.replace(/^[^?]*/, path));
      link.download = "";
      link.click();
    },
    { signal },
  );
}
