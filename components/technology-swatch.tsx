import { type Technology, type TechnologyGroup, technologyGroup } from "@/lib/domain/technologies";

/** The colour of a group of technologies, as a CSS value; solid-state whose type is not said has the hue of all-solid-state. */
function technologyColour(group: TechnologyGroup): string {
  switch (group) {
    case "all-solid-state":
    case "solid-state":
      return "var(--technology-all-solid)";
    case "semi-solid-state":
      return "var(--technology-semi-solid)";
    case "other":
      return "var(--technology-other)";
  }
}

/** A technology's swatch: full where all is solid, half where semi-solid, striped where the type is not said, else a frame. */
export function TechnologySwatch({ technology }: { technology: Technology }) {
  const colour = technologyColour(technologyGroup([technology]));
  return (
    <svg width="11" height="11" viewBox="0 0 11 11" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="9" height="9" fill="none" stroke={colour} strokeWidth="2" />
      <path d={fillOf(technology)} fill={colour} />
    </svg>
  );
}

function fillOf(technology: Technology): string {
  switch (technology) {
    case "all-solid-state":
      return "M1 1H10V10H1Z";
    case "solid-state":
      return "M3.5 2H5V9H3.5ZM6.5 2H8V9H6.5Z";
    case "semi-solid-state":
      return "M1 5.5H10V10H1Z";
    case "lithium-sulfur":
    case "lithium-metal":
    case "lithium-ion":
    case "battery":
    case "raw-material":
    case "not-a-battery":
      return "";
  }
}
