import { PICTURE_SHAPES, PICTURE_THEMES } from "@/lib/schema/parameters/picture-parameters";
import type { FileLink } from "@/lib/view-models/downloads";
import { formatPictureHref, USUAL_LOOKS } from "@/lib/view-models/picture-links";
import styles from "./take.module.css";

/** The shapes of a picture, first the one that is as high as what it shows. */
const SHAPES = [{ id: USUAL_LOOKS.shape, label: "As it is" }, ...PICTURE_SHAPES];

interface ExportFilesProps {
  files: readonly FileLink[];
}

/**
 * The files of a view: with a script one choice, its preview and one button; without, a link for each. A picture is loaded
 * once the reader sees where it stands, and not with the page.
 */
export function ExportFiles({ files }: ExportFilesProps) {
  const pictures = files.filter(({ isPicture }) => isPicture).toReversed();
  const ordered = [...pictures, ...files.filter(({ isPicture }) => !isPicture)];
  const [first] = ordered;
  const shown = pictures.at(-1);
  return (
    <div className={styles.files} data-export>
      <form className={styles.choices} hidden>
        <Choice
          legend="As"
          name="file"
          choices={ordered.map(({ href, label, isPicture = false }) => ({
            id: href,
            label,
            looks: isPicture,
          }))}
        />
        {shown && (
          <div data-looks>
            <Choice legend="Colours" name="theme" choices={PICTURE_THEMES} />
            <Choice legend="Shape" name="shape" choices={SHAPES} />
          </div>
        )}
        <a className={styles.download} href={first?.href} download data-download>
          Download
        </a>
      </form>
      <div data-links>
        <p className={styles.links}>
          <span>This view as</span>
          {files.map(({ href, label }) => (
            <a key={label} href={href} download>
              {label}
            </a>
          ))}
        </p>
        {shown && <PictureLinks pictures={pictures} />}
      </div>
      {shown && (
        <p className={styles.preview}>
          {/* biome-ignore lint/performance/noImgElement: it is drawn when it is asked for, and there is nothing to make smaller. */}
          <img src={shown.href} alt="How it will look" loading="lazy" data-preview={shown.href} />
        </p>
      )}
    </div>
  );
}

interface ChoiceProps {
  legend: string;
  name: string;
  choices: readonly { readonly id: string; readonly label: string; readonly looks?: boolean }[];
}

/** One of several, the first of them chosen. */
function Choice({ legend, name, choices }: ChoiceProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(({ id, label, looks }, index) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            value={id}
            defaultChecked={index === 0}
            data-looked={looks || undefined}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** Each picture in each shape and either theme but the usual one, which stands among the files. */
function PictureLinks({ pictures }: { pictures: readonly FileLink[] }) {
  return (
    <ul className={styles.shapes}>
      {SHAPES.flatMap((shape) =>
        PICTURE_THEMES.map((theme) => {
          const looks = { theme: theme.id, shape: shape.id };
          if (looks.shape === USUAL_LOOKS.shape && looks.theme === USUAL_LOOKS.theme) return null;
          return (
            <li key={`${shape.id} ${theme.id}`}>
              {shape.label}, {theme.label.toLowerCase()}:{" "}
              {pictures.map(({ href, label }) => (
                <a key={label} href={formatPictureHref(href, looks)} download>
                  {label}
                </a>
              ))}
            </li>
          );
        }),
      )}
    </ul>
  );
}
