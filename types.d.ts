declare module "edtf" {
  /** A parsed EDTF date; `min` and `max` are UTC epoch milliseconds, ±Infinity where a side is open. */
  interface ParsedDate {
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string): ParsedDate;
}
