/** Between the card, its mark and the edges of the window, in pixels. */
const CLEAR = 12;

/** Puts the card below the mark, or above it where there is no room; never outside the window. */
export function placeCard(card: HTMLElement, shown: Element) {
  // The last shape of a mark is where it stands.
  const mark = (shown.querySelector("svg > :last-child") ?? shown).getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const middle = mark.left + mark.width / 2 - width / 2;
  const left = Math.max(CLEAR, Math.min(middle, document.documentElement.clientWidth - width - CLEAR));
  const below = mark.bottom + CLEAR;
  const top = below + height > window.innerHeight - CLEAR ? mark.top - CLEAR - height : below;
  card.style.left = `${left}px`;
  card.style.top = `${Math.max(CLEAR, top)}px`;
}
