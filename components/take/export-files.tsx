import { PICTURE_THEMES, SHAPE_CHOICES } from "@/lib/schema/parameters/picture-parameters";
import type { FileLink } from "@/lib/view-models/downloads";
import styles from "./take.module.css";

interface ExportFilesProps {
  files: readonly FileLink[];
}

/**
 * The files of a view: its picture in the looks that a reader chooses, and its data. The choice is an ordinary form, one
 * button for each type of picture, so it needs no script; with one, the preview follows the choice. The preview is loaded
 * once the reader sees where it stands.
 */
export function ExportFiles({ files }: ExportFilesProps) {
  const pictures = files.filter(({ isPicture }) => isPicture).toReversed();
  const shown = pictures.at(-1);
  const data = <DataLinks files={files.filter(({ isPicture }) => !isPicture)} />;
  if (!shown) return <div className={styles.files}>{data}</div>;
  const [path, query] = shown.href.split("?");
  return (
    <form action={path} className={`${styles.files} ${styles.picture}`} data-export>
      <div>
        {[...new URLSearchParams(query)].map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <Choice legend="Colours" name="theme" choices={PICTURE_THEMES} />
        <Choice legend="Shape" name="shape" choices={SHAPE_CHOICES} />
        <p className={styles.downloads}>
          {pictures.map(({ href, label }) => (
            <button key={label} type="submit" formAction={href.split("?")[0]}>
              Download {label}
            </button>
          ))}
        </p>
        {data}
      </div>
      {/* biome-ignore lint/performance/noImgElement: it is drawn when it is asked for, and there is nothing to make smaller. */}
      <img src={shown.href} alt="How it will look" loading="lazy" data-preview={shown.href} />
    </form>
  );
}

/** A view's data as links; none where it has only pictures. */
function DataLinks({ files }: ExportFilesProps) {
  if (files.length === 0) return null;
  return (
    <p className={styles.downloads}>
      Data:
      {files.map(({ href, label }) => (
        <a key={label} href={href} download>
          {label}
        </a>
      ))}
    </p>
  );
}

interface ChoiceProps {
  legend: string;
  name: string;
  choices: readonly { readonly id: string; readonly label: string }[];
}

/** One of several, the first of them chosen. */
function Choice({ legend, name, choices }: ChoiceProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(({ id, label }, index) => (
        <label key={id}>
          <input type="radio" name={name} value={id} defaultChecked={index === 0} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
