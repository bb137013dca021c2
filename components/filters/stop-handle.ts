/** Stops a handle of a strip of years at the other one. */
export function stopHandle(moved: EventTarget | null, from: HTMLInputElement, to: HTMLInputElement): void {
  if (+from.value <= +to.value) return;
  if (moved === from) from.value = to.value;
  else to.value = from.value;
}
