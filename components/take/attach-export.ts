import { formatPictureHref, type PictureLooks, USUAL_LOOKS } from "@/lib/view-models/picture-links";

/** Makes one choice of the links to files: the preview and the button follow it. */
export function attachExport(element: HTMLElement, signal: AbortSignal): void {
  const form = element.querySelector("form");
  const links = element.querySelector<HTMLElement>("[data-links]");
  const button = element.querySelector<HTMLAnchorElement>("[data-download]");
  if (!form || !links || !button) return;
  const looksChoice = form.querySelector<HTMLElement>("[data-looks]");
  const preview = element.querySelector<HTMLImageElement>("[data-preview]");
  const show = () => {
    const file = form.querySelector<HTMLInputElement>("input[name=file]:checked");
    if (!file) return;
    const isPicture = file.dataset.looked !== undefined;
    const looks = readLooks(form);
    button.setAttribute("href", isPicture ? formatPictureHref(file.value, looks) : file.value);
    if (looksChoice) looksChoice.hidden = !isPicture;
    if (!preview?.parentElement) return;
    preview.parentElement.hidden = !isPicture;
    const src = formatPictureHref(preview.dataset.preview ?? "", looks);
    // To set the same address would load it again.
    if (preview.getAttribute("src") !== src) preview.setAttribute("src", src);
  };
  form.hidden = false;
  links.hidden = true;
  form.addEventListener("change", show, { signal });
  show();
}

function readLooks(form: HTMLFormElement): PictureLooks {
  const chosen = new FormData(form);
  const read = (name: keyof PictureLooks) => String(chosen.get(name) ?? USUAL_LOOKS[name]);
  return { theme: read("theme"), shape: read("shape") };
}
