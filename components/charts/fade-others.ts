/** Makes all lines of a drawing faint but one; null where none is reached. */
export function fadeOthers(stage: Element | null | undefined, reached: number | null): void {
  stage?.querySelectorAll("svg a").forEach((line, index) => {
    line.toggleAttribute("data-faint", reached !== null && index !== reached);
  });
}
