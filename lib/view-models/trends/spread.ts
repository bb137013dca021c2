/**
 * Moves labels apart so that each has `gap` to the next, as near to where they belong as that allows.
 * @param wanted places in pixels, in any order
 * @param least the first place a label may take
 * @param most the last one; where there is no room for all the labels run over it
 * @returns places in the order of `wanted`
 */
export function spread(wanted: readonly number[], gap: number, least: number, most: number): number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  const placed = order.map(({ at }) => Math.max(at, least));
  for (let i = 1; i < placed.length; i++) placed[i] = Math.max(at(placed, i), at(placed, i - 1) + gap);
  const last = placed.length - 1;
  if (last >= 0) placed[last] = Math.max(Math.min(at(placed, last), most), least + last * gap);
  for (let i = last - 1; i >= 0; i--) placed[i] = Math.min(at(placed, i), at(placed, i + 1) - gap);
  const result = new Array<number>(wanted.length);
  order.forEach(({ index }, i) => {
    result[index] = at(placed, i);
  });
  return result;
}

function at(places: readonly number[], index: number): number {
  return places[index] as number;
}
