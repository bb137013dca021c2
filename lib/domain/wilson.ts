/** The two-sided 95 % quantile of the normal distribution. */
const Z = 1.959963984540054;

/** A share between 0 and 1 with its interval. */
export interface Interval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The Wilson score interval (95 %) of a share: it stays between 0 and 1 and is honest for few cases, where the usual
 * share ± error is not. E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
 * @param hits how many of `n`; 0 ≤ hits ≤ n
 * @throws where there is nothing to take a share of
 */
export function measureWilsonInterval(hits: number, n: number): Interval {
  if (!(n > 0 && hits >= 0 && hits <= n)) throw new Error(`no share of ${hits} in ${n}`);
  const share = hits / n;
  const z2 = Z * Z;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const reach = (Z / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return { share, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}
