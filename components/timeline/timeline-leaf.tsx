"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { attachCard } from "./attach-card";
import { attachKeys } from "./attach-keys";
import { attachLinks } from "./attach-links";
import colours from "./status-colours.module.css";
import styles from "./timeline-card.module.css";

/** Gives the drawing its one tab stop a lane, its arrow keys and its cards; draws nothing but the empty card. */
export function TimelineLeaf({ rootId }: { rootId: string }) {
  const card = useRef<HTMLDivElement>(null);
  const { push } = useRouter();
  // Without a list of dependencies: after every new drawing the stops are to be given again.
  useEffect(() => {
    const root = document.getElementById(rootId);
    if (root === null || card.current === null) return;
    const attached = [
      attachKeys(root),
      attachCard(root, card.current),
      attachLinks(root, push),
      attachLinks(card.current, push),
    ];
    return () => {
      for (const detach of attached) detach();
    };
  });
  return <div ref={card} className={`${styles.card} ${colours.colours}`} hidden />;
}
