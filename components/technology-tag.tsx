import { labelOf } from "@/lib/domain/list";
import { ELECTROLYTES, type Electrolyte, TECHNOLOGIES, type Technology } from "@/lib/domain/technologies";
import mark from "./mark.module.css";
import { TechnologySwatch } from "./technology-swatch";
import styles from "./technology-tag.module.css";

interface TechnologyTagsProps {
  technologies: readonly Technology[];
  electrolytes?: readonly Electrolyte[];
}

/** What a record is about: a swatch and a label for each technology, and the electrolytes where a source names them. */
export function TechnologyTags({ technologies, electrolytes = [] }: TechnologyTagsProps) {
  return (
    <ul className={styles.tags}>
      {technologies.map((technology) => (
        <li key={technology} className={mark.mark}>
          <TechnologySwatch technology={technology} />
          {labelOf(TECHNOLOGIES, technology)}
        </li>
      ))}
      {electrolytes.length > 0 && <li className={styles.electrolytes}>{electrolyteWords(electrolytes)}</li>}
    </ul>
  );
}

function electrolyteWords(electrolytes: readonly Electrolyte[]): string {
  const labels = electrolytes.map((id) => labelOf(ELECTROLYTES, id).toLowerCase());
  return `${new Intl.ListFormat("en").format(labels)} electrolyte`;
}
