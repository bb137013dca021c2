import { type KeyboardEvent, type PointerEvent, useState } from "react";
import type { TrendCard } from "@/lib/view-models/trends/card";
import { nearestPoint } from "@/lib/view-models/trends/nearest-point";
import { nextPoint } from "@/lib/view-models/trends/next-point";
import type { PlacedPanel } from "@/lib/view-models/trends/placed-panel";

interface ActivePointInput {
  panel: PlacedPanel;
  cards: readonly TrendCard[];
  plotWidth: number;
}

/**
 * The word that pointer or keyboard has reached: the nearest to the pointer, or with the arrows along a line and from
 * line to line. Enter and a click of the mouse lead to its milestone; a tap shows its card, which holds the link.
 */
export function useActivePoint({ panel, cards, plotWidth }: ActivePointInput) {
  const [id, setId] = useState<string | null>(null);
  const active = panel.lines.flatMap(({ points }) => points).find((point) => point.id === id) ?? null;
  const card = cards.find((each) => each.id === id) ?? null;

  function reach(event: PointerEvent<HTMLElement>) {
    if ((event.target as Element).closest("a")) return;
    const place = event.currentTarget.getBoundingClientRect();
    const at = { x: event.clientX - place.left, y: event.clientY - place.top };
    setId(nearestPoint(panel, plotWidth, at)?.id ?? null);
  }

  function onKeyDownCapture(event: KeyboardEvent) {
    if (event.key === "Enter" && card && !(event.target as Element).closest("a")) location.assign(card.href);
    if (event.key === "Escape") setId(null);
    const next = nextPoint(panel, id, event.key);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    setId(next);
  }

  return {
    active,
    card,
    handlers: {
      onPointerMove: reach,
      onPointerDown: reach,
      onPointerLeave: (event: PointerEvent) => event.pointerType === "mouse" && setId(null),
      onBlur: () => setId(null),
      onKeyDownCapture,
      onClick: (event: { nativeEvent: MouseEvent }) => {
        const { pointerType } = event.nativeEvent as globalThis.PointerEvent;
        if (pointerType === "mouse" && card) location.assign(card.href);
      },
    },
  };
}
