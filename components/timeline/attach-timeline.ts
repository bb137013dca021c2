import { attachCard } from "./attach-card";
import { attachKeys } from "./attach-keys";

/** Gives the drawing its one tab stop a lane, its arrow keys and its cards. */
export function attachTimeline(root: HTMLElement, signal: AbortSignal): void {
  attachKeys(root, signal);
  const card = document.querySelector<HTMLElement>("[data-timeline-card]");
  if (card) attachCard(root, card, signal);
}
