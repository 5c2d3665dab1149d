// Differences of a series, and the way back from the differences expected to the values expected.

/**
 * Coefficients δ₁, δ₂, … of (1 − B)^differences (1 − B^period)^seasonalDifferences = 1 − δ₁B − δ₂B² − …: what
 * a value owes to those before it.
 *
 * @example differencePolynomial(1, 0, 12) // [1]
 */
export function differencePolynomial(
  differences: number,
  seasonalDifferences: number,
  period: number,
): Float64Array {
  let polynomial = Float64Array.of(1);
  for (let time = 0; time < differences; time += 1) polynomial = timesOneMinus(polynomial, 1);
  for (let time = 0; time < seasonalDifferences; time += 1) polynomial = timesOneMinus(polynomial, period);
  return polynomial.slice(1).map((coefficient) => -coefficient);
}

function timesOneMinus(polynomial: Float64Array, lag: number): Float64Array<ArrayBuffer> {
  const product = new Float64Array(polynomial.length + lag);
  polynomial.forEach((coefficient, power) => {
    product[power] = (product[power] ?? 0) + coefficient;
    product[power + lag] = (product[power + lag] ?? 0) - coefficient;
  });
  return product;
}

/** The differences of a series by the coefficients of {@link differencePolynomial}; shorter by as many. */
export function difference(values: Float64Array, owed: Float64Array): Float64Array<ArrayBuffer> {
  const lost = owed.length;
  const result = new Float64Array(Math.max(0, values.length - lost));
  for (let index = 0; index < result.length; index += 1) {
    let value = values[index + lost] ?? 0;
    for (let lag = 1; lag <= lost; lag += 1) {
      const share = owed[lag - 1] ?? 0;
      if (share !== 0) value -= share * (values[index + lost - lag] ?? 0);
    }
    result[index] = value;
  }
  return result;
}

/** The values that follow a series when these differences follow its own. */
export function integrate(values: Float64Array, differences: Float64Array, owed: Float64Array): Float64Array {
  const count = values.length;
  const all = new Float64Array(count + differences.length);
  all.set(values);
  differences.forEach((change, step) => {
    let value = change;
    for (let lag = 1; lag <= owed.length; lag += 1)
      value += (owed[lag - 1] ?? 0) * (all[count + step - lag] ?? 0);
    all[count + step] = value;
  });
  return all.slice(count);
}
