"use client";

import { useEffect } from "react";

const PERIOD = 1_000;

/** In development: loads the open page anew when the loaded data changed. */
export function DevReload() {
  useEffect(() => {
    let shown: string | null = null;
    const timer = setInterval(async () => {
      const loaded = await loadedDataset();
      if (loaded !== null && shown !== null && loaded !== shown) location.reload();
      shown = loaded ?? shown;
    }, PERIOD);
    return () => clearInterval(timer);
  }, []);
  return null;
}

async function loadedDataset(): Promise<string | null> {
  try {
    const answer = await fetch("/api/health", { cache: "no-store" });
    const { dataset }: { dataset?: string } = await answer.json();
    return dataset ?? null;
  } catch {
    return null;
  }
}
