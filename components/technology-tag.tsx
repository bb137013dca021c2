import { getLabel } from "@/lib/domain/list";
import {
  ELECTROLYTES,
  type Electrolyte,
  getTechnologyGroup,
  TECHNOLOGIES,
  type Technology,
  type TechnologyGroup,
} from "@/lib/domain/technologies";
import mark from "./mark.module.css";
import styles from "./technology-tag.module.css";

interface TechnologyTagsProps {
  technologies: readonly Technology[];
  electrolytes?: readonly Electrolyte[];
  /** Whether the electrolytes are those of its partnerships. */
  inherited?: boolean;
}

/** What a record is about: a swatch and a label for each technology, and the electrolytes where a source names them. */
export function TechnologyTags({ technologies, electrolytes = [], inherited = false }: TechnologyTagsProps) {
  return (
    <ul className={styles.tags}>
      {technologies.map((technology) => (
        <li key={technology} className={mark.mark}>
          <TechnologySwatch technology={technology} />
          {getLabel(TECHNOLOGIES, technology)}
        </li>
      ))}
      {electrolytes.length > 0 && (
        <li className={styles.electrolytes}>
          {electrolyteWords(electrolytes)}
          {inherited && ", by its partnership"}
        </li>
      )}
    </ul>
  );
}

function electrolyteWords(electrolytes: readonly Electrolyte[]): string {
  const labels = electrolytes.map((id) => getLabel(ELECTROLYTES, id).toLowerCase());
  return `${new Intl.ListFormat("en").format(labels)} electrolyte`;
}

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
  const colour = technologyColour(getTechnologyGroup([technology]));
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
