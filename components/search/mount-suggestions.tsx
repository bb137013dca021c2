import { createRoot } from "react-dom/client";
import { Suggestions } from "./suggestions";

/** Puts suggestions below a field until the signal says that it goes. */
export function mountSuggestions(place: HTMLElement, field: HTMLInputElement, signal: AbortSignal): void {
  const root = createRoot(place);
  root.render(<Suggestions field={field} />);
  signal.addEventListener("abort", () => root.unmount());
}
