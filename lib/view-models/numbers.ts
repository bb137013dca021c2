const NUMBER = new Intl.NumberFormat("en", { maximumFractionDigits: 20 });

/** A number as pages write it: "1,200". */
export function numberText(value: number): string {
  return NUMBER.format(value);
}
