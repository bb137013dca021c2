/** Does something once an element is in view, or nearly; where that fails all stays as it is. */
export function runOnceInView(element: Element, signal: AbortSignal, act: () => Promise<void>): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      act().catch(() => {});
    },
    { rootMargin: "200px" },
  );
  observer.observe(element);
  signal.addEventListener("abort", () => observer.disconnect());
}
