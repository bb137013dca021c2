import { type Attributes, element, type Markup, words } from "./markup";

/*
 * How wide the characters of the pictures' typefaces are, in thousandths of the type's size: Inter 400 and 600 and Source
 * Serif 4 600, read from the fonts that the pictures are rendered with.
 */

/** The characters that are known, in the order of the widths. */
export const KNOWN_CHARACTERS =
  " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~ ¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĲĳĴĵĶķĸĹĺĻļĽľĿŀŁłŃńŅņŇňŉŊŋŌōŎŏŐőŒœŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžſ–—‘’“”…→←↑−≥≤€";

/** The width of each, by face. */
const ADVANCES = {
  regular: [
    281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610, 618, 646,
    593, 620, 566, 619, 620, 288, 302, 662, 662, 662, 511, 966, 690, 654, 730, 722, 601, 590, 746, 743, 269,
    571, 672, 565, 903, 753, 765, 639, 765, 644, 642, 646, 744, 690, 985, 682, 679, 629, 365, 360, 365, 471,
    456, 323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600, 612, 612, 376, 528,
    327, 591, 562, 818, 546, 562, 552, 426, 333, 426, 662, 281, 288, 571, 611, 725, 550, 270, 568, 591, 914,
    454, 583, 662, 666, 478, 456, 662, 442, 446, 323, 586, 603, 288, 268, 304, 482, 583, 802, 847, 882, 511,
    690, 690, 690, 690, 690, 690, 994, 730, 601, 601, 601, 601, 269, 269, 269, 269, 735, 753, 765, 765, 765,
    765, 765, 662, 765, 744, 744, 744, 744, 679, 636, 616, 562, 562, 562, 562, 562, 562, 917, 571, 583, 583,
    583, 583, 242, 242, 242, 242, 583, 591, 600, 600, 600, 600, 600, 662, 600, 591, 591, 591, 591, 562, 612,
    562, 690, 562, 690, 562, 690, 562, 730, 571, 730, 571, 730, 571, 730, 571, 722, 710, 735, 612, 601, 583,
    601, 583, 601, 583, 601, 583, 601, 583, 746, 613, 746, 613, 746, 613, 746, 613, 743, 591, 776, 591, 269,
    242, 269, 242, 269, 242, 269, 242, 269, 242, 839, 484, 571, 242, 672, 549, 525, 565, 242, 565, 242, 565,
    340, 563, 359, 595, 242, 753, 591, 753, 591, 753, 591, 656, 753, 591, 765, 600, 765, 600, 765, 600, 1005,
    1000, 644, 376, 644, 376, 644, 376, 642, 528, 642, 528, 642, 528, 642, 528, 646, 327, 646, 376, 646, 327,
    744, 591, 744, 591, 744, 591, 744, 591, 744, 591, 744, 591, 985, 818, 679, 562, 679, 629, 552, 629, 552,
    629, 552, 314, 500, 1000, 261, 261, 440, 440, 864, 954, 954, 834, 662, 662, 662, 667,
  ],
  strong: [
    252, 321, 523, 644, 650, 1004, 663, 326, 373, 373, 540, 673, 319, 465, 319, 379, 660, 423, 623, 636, 666,
    612, 640, 576, 640, 640, 319, 329, 673, 673, 673, 543, 999, 728, 659, 737, 722, 605, 588, 749, 746, 277,
    580, 703, 565, 922, 759, 769, 645, 773, 652, 650, 660, 736, 728, 1020, 720, 713, 652, 373, 379, 373, 481,
    469, 351, 574, 624, 583, 624, 591, 389, 625, 612, 262, 262, 569, 262, 900, 612, 609, 624, 624, 397, 549,
    353, 612, 587, 839, 569, 588, 566, 455, 359, 455, 673, 252, 321, 583, 629, 749, 563, 316, 568, 612, 914,
    460, 634, 673, 664, 452, 458, 673, 454, 463, 351, 614, 600, 319, 332, 324, 487, 634, 831, 870, 907, 543,
    728, 728, 728, 728, 728, 728, 1013, 737, 605, 605, 605, 605, 277, 277, 277, 277, 751, 759, 769, 769, 769,
    769, 769, 673, 769, 736, 736, 736, 736, 713, 658, 644, 574, 574, 574, 574, 574, 574, 913, 583, 591, 591,
    591, 591, 262, 262, 262, 262, 594, 612, 609, 609, 609, 609, 609, 673, 609, 612, 612, 612, 612, 588, 624,
    588, 728, 574, 728, 574, 728, 574, 737, 583, 737, 583, 737, 583, 737, 583, 722, 739, 751, 624, 605, 591,
    605, 591, 605, 591, 605, 591, 605, 591, 749, 625, 749, 625, 749, 625, 749, 625, 746, 612, 797, 612, 277,
    262, 277, 262, 277, 262, 277, 262, 277, 262, 856, 523, 580, 262, 703, 569, 566, 565, 262, 565, 262, 565,
    377, 573, 419, 602, 262, 759, 612, 759, 612, 759, 612, 656, 759, 612, 769, 609, 769, 609, 769, 609, 1014,
    992, 652, 397, 652, 397, 652, 397, 650, 549, 650, 549, 650, 549, 650, 549, 660, 353, 660, 419, 660, 353,
    736, 612, 736, 612, 736, 612, 736, 612, 736, 612, 736, 612, 1020, 839, 713, 588, 713, 652, 566, 652, 566,
    652, 566, 334, 500, 1000, 294, 294, 507, 501, 956, 954, 954, 881, 673, 673, 673, 679,
  ],
  serif: [
    228, 314, 423, 544, 538, 949, 739, 206, 384, 384, 458, 548, 307, 335, 307, 364, 547, 547, 547, 547, 547,
    547, 547, 547, 547, 547, 307, 307, 548, 548, 548, 430, 867, 712, 668, 663, 744, 634, 610, 725, 809, 387,
    394, 726, 616, 930, 757, 742, 637, 742, 707, 560, 650, 757, 706, 1020, 678, 667, 592, 356, 364, 356, 548,
    528, 400, 554, 630, 527, 623, 540, 374, 573, 650, 336, 313, 615, 337, 961, 652, 590, 632, 613, 475, 475,
    368, 640, 581, 850, 585, 592, 497, 365, 301, 365, 548, 228, 314, 538, 539, 520, 538, 301, 514, 400, 750,
    385, 572, 548, 465, 400, 344, 548, 390, 390, 400, 626, 622, 307, 400, 390, 409, 572, 918, 949, 918, 430,
    712, 712, 712, 712, 712, 712, 943, 663, 634, 634, 634, 634, 387, 387, 387, 387, 744, 757, 742, 742, 742,
    742, 742, 548, 742, 757, 757, 757, 757, 667, 638, 656, 554, 554, 554, 554, 554, 554, 831, 527, 540, 540,
    540, 540, 336, 336, 336, 336, 577, 652, 590, 590, 590, 590, 590, 548, 590, 640, 640, 640, 640, 592, 622,
    592, 712, 554, 712, 554, 712, 554, 663, 527, 663, 527, 663, 527, 663, 527, 744, 632, 744, 623, 634, 540,
    634, 540, 634, 540, 634, 540, 634, 540, 725, 573, 725, 573, 725, 573, 725, 573, 809, 650, 809, 650, 387,
    336, 387, 336, 640, 640, 387, 336, 387, 336, 640, 640, 394, 313, 726, 615, 615, 616, 337, 616, 337, 616,
    341, 616, 367, 616, 337, 757, 652, 757, 652, 757, 652, 849, 757, 652, 742, 590, 742, 590, 742, 590, 969,
    910, 707, 475, 707, 475, 707, 475, 560, 475, 560, 475, 560, 475, 560, 475, 650, 368, 650, 368, 640, 640,
    757, 640, 757, 640, 757, 640, 757, 640, 757, 640, 757, 640, 1020, 850, 667, 592, 667, 592, 497, 592, 497,
    592, 497, 366, 528, 828, 236, 236, 460, 459, 853, 680, 680, 680, 548, 548, 548, 538,
  ],
} as const satisfies Readonly<Record<string, readonly number[]>>;

/** The typefaces of pictures. */
export type Face = keyof typeof ADVANCES;

/** A face at a size in pixels. */
export interface Type {
  readonly face: Face;
  readonly size: number;
}

/** Families with what stands in for them where a file's own fonts are not read. */
export const SANS = "Inter, 'Helvetica Neue', Arial, sans-serif";
const SERIF = "'Source Serif 4', Georgia, 'Times New Roman', serif";

const FACES = {
  regular: {},
  strong: { "font-weight": 600 },
  serif: { "font-family": SERIF, "font-weight": 600 },
} as const satisfies Record<Face, Attributes>;

const PLACES: ReadonlyMap<string, number> = new Map(
  [...KNOWN_CHARACTERS].map((character, place) => [character, place]),
);

/** Characters that the fonts lack are drawn by others, at most as a full square. */
const UNKNOWN = 1000;

/** The width of a line in pixels; with the pairs that kerning draws together it may be a little less. */
export function measureWidth(text: string, { face, size }: Type): number {
  let thousandths = 0;
  for (const character of text) {
    const place = PLACES.get(character);
    thousandths += (place === undefined ? undefined : ADVANCES[face][place]) ?? UNKNOWN;
  }
  return (thousandths * size) / 1000;
}

/** A line of words. */
export function line(text: string, { face, size }: Type, attributes: Attributes): Markup {
  return element("text", { "font-size": size, ...FACES[face], ...attributes }, [words(text)]);
}

/** Lines of at most `room` pixels, broken at spaces, in an address at its signs too; what is left over ends the last. */
export function wrapText(text: string, type: Type, room: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== "" && lines.length < most) {
    const isLast = lines.length === most - 1;
    const taken = isLast ? shorten(rest, type, room) : beginning(rest, type, room);
    lines.push(taken.trimEnd());
    rest = isLast ? "" : rest.slice(taken.length).trimStart();
  }
  return lines;
}

/** The text, cut with an ellipsis where it is wider than `room` pixels. */
export function shorten(text: string, type: Type, room: number): string {
  if (measureWidth(text, type) <= room) return text;
  const taken = beginning(text, type, room - measureWidth("…", type));
  return `${taken.replace(/[\s,;:.–-]+$/, "")}…`;
}

/** As much of a text as fits: whole words where there are some, else parts of a word, else characters, at least one. */
function beginning(text: string, type: Type, room: number): string {
  const words = asMany(text.match(/[^\s&?/]*[\s&?/]+|[^\s&?/]+/g) ?? [], type, room);
  if (words !== "") return words;
  const [word = ""] = text.split(/\s/, 1);
  const parts = asMany(word.match(/[^-]*-|[^-]+/g) ?? [], type, room);
  return parts || asMany([...text], type, room) || [...text].slice(0, 1).join("");
}

function asMany(pieces: readonly string[], type: Type, room: number): string {
  let taken = "";
  for (const piece of pieces) {
    if (measureWidth((taken + piece).trimEnd(), type) > room) break;
    taken += piece;
  }
  return taken;
}
