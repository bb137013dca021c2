/** Between the card, its mark and the edges of the window, in pixels. */
const CLEAR = 12;

/**
 * Puts the card below the row, or above it where there is no room; never outside the window.
 * @param x where the pointer is, in pixels of the window; null where there is none
 */
export function placeCard(card: HTMLElement, row: Element, x: number | null) {
  const mark = row.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const middle = x === null ? mark.left : x - width / 2;
  const left = Math.max(CLEAR, Math.min(middle, document.documentElement.clientWidth - width - CLEAR));
  const below = mark.bottom + CLEAR;
  const top = below + height > window.innerHeight - CLEAR ? mark.top - CLEAR - height : below;
  card.style.left = `${left}px`;
  card.style.top = `${Math.max(CLEAR, top)}px`;
}
