/** How many times slower the browser is made to run than this machine could; `E2E_SLOWDOWN=6` shows the races of a slow one. */
export const SLOWDOWN = slowdownOf(process.env.E2E_SLOWDOWN);

/** @throws where the switch holds anything but a number from 1 on. */
function slowdownOf(text: string | undefined): number {
  const factor = text ? Number(text) : 1;
  if (!(factor >= 1 && factor < Number.POSITIVE_INFINITY))
    throw new Error(`E2E_SLOWDOWN must be a number from 1 on; it is "${text}".`);
  return factor;
}
