/** The labels of technology groups where there is little room, broken where they may break. */
export const SHORT_LABELS: Readonly<Record<string, readonly string[]>> = {
  "all-solid-state": ["All-", "solid"],
  "solid-state": ["Type", "not said"],
  "semi-solid-state": ["Semi-", "solid"],
  other: ["Other"],
};
