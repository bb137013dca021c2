import type { ReactNode } from "react";
import type { Day } from "@/lib/domain/days";
import {
  formatBibtex,
  formatCitation,
  getPermanentPath,
  writeFilteredTitle,
} from "@/lib/view-models/citation";
import type { FileLink } from "@/lib/view-models/downloads";
import { CopyText } from "./copy-text";
import { ExportFiles } from "./export-files";
import styles from "./take.module.css";

interface ExportProps {
  /** What the view shows: a record's name, a chart's title. */
  title: string;
  /** What a filter keeps of it, in a sentence; null where there is nothing to filter. */
  shows?: string | null;
  /** The address of the page, with its leading slash; with an anchor where the view is a part of it. */
  path: string;
  /** Its filter, with the leading "?" or empty. */
  query: string;
  /** The day shown. */
  asOf: Day;
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
  files: readonly FileLink[];
  /** What its picture shows, where that is a part of the view. */
  note?: ReactNode;
  /** How to put the view into another page. */
  embed?: ReactNode;
}

/**
 * What of a view can be taken along: its files, a permanent address with the day in it, and ready citations. The browser
 * opens it over the page, closes it with Escape and leads the focus back, without a script.
 */
export function Export({ title, shows = null, path, query, asOf, site, files, note, embed }: ExportProps) {
  const permanent = getPermanentPath(path, query, asOf);
  const cited = {
    title: shows === null ? title : writeFilteredTitle(title, shows),
    address: `${site}${permanent}`,
    asOf,
  };
  const id = `export${path.replaceAll(/\W+/g, "-")}`;
  return (
    <>
      <button type="button" className={styles.opens} popoverTarget={id}>
        Export
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={`Export: ${title}`}
        className={styles.panel}
        data-copying={site === "" ? permanent : ""}
        data-print="hide"
      >
        <p className={styles.head}>
          <strong>Export</strong> {title}
          <button type="button" popoverTarget={id} popoverTargetAction="hide">
            Close
          </button>
        </p>
        {note && <p>{note}</p>}
        {files.length > 0 && <ExportFiles files={files} />}
        <p>
          Cite this view: <a href={permanent}>{cited.address}</a> always shows what was known on this day.
        </p>
        <CopyText label="Citation">{formatCitation(cited)}</CopyText>
        <CopyText label="BibTeX" code>
          {formatBibtex(cited)}
        </CopyText>
        {embed}
      </div>
    </>
  );
}
