/** Units of one quantity by the one they are compared in, with how many of that each of them is. */
const UNITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Wh: { Wh: 1, kWh: 1e3, MWh: 1e6, GWh: 1e9, TWh: 1e12 },
  W: { W: 1, kW: 1e3, MW: 1e6, GW: 1e9 },
  g: { mg: 1e-3, g: 1, kg: 1e3, t: 1e6, kt: 1e9 },
  Ah: { mAh: 1e-3, Ah: 1 },
  km: { m: 1e-3, km: 1, miles: 1.609344 },
  "Wh/kg": { "Wh/kg": 1, "kWh/kg": 1e3 },
  "Wh/L": { "Wh/L": 1, "kWh/L": 1e3 },
};
const TIMES_A_YEAR: Readonly<Record<string, number>> = { year: 1, month: 12, week: 52, day: 365 };

/** A figure in a unit in which figures can be compared: 14,000 MWh/year and 14 GWh per year are one. */
export function toComparable(value: number, unit: string): { readonly value: number; readonly unit: string } {
  const [, amount = unit, period] = /^(.+?)(?: per |\/)(year|month|week|day)$/.exec(unit) ?? [];
  const [base, sizes] = Object.entries(UNITS).find(([, each]) => Object.hasOwn(each, amount)) ?? [amount];
  const size = sizes?.[amount] ?? 1;
  return period === undefined
    ? { value: value * size, unit: base }
    : { value: value * size * (TIMES_A_YEAR[period] ?? 1), unit: `${base} per year` };
}
