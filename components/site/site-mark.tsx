/** The site's mark: two that overlap, and the layer between them. */
export function SiteMark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M16 8.52 A9 9 0 0 1 16 23.48 A9 9 0 0 1 16 8.52 Z" fill="var(--accent)" />
      <g fill="none" stroke="currentColor" strokeWidth="2.2">
        <circle cx="11" cy="16" r="9" />
        <circle cx="21" cy="16" r="9" />
      </g>
    </svg>
  );
}
