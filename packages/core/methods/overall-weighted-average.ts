// Overall weighted average of two relative errors, by which the M4 competition ranked methods.

export interface MeanErrors {
  /** Means over the series. */
  readonly symmetricPercentage: number;
  readonly scaled: number;
}

/**
 * OWA = (sMAPE / sMAPE of the benchmark + MASE / MASE of the benchmark) / 2; the benchmark is Naive2. Makridakis,
 * Spiliotis & Assimakopoulos 2020, "The M4 Competition: 100,000 time series and 61 forecasting methods",
 * International Journal of Forecasting 36:54–74.
 */
export function overallWeightedAverage(method: MeanErrors, benchmark: MeanErrors): number {
  return (method.symmetricPercentage / benchmark.symmetricPercentage + method.scaled / benchmark.scaled) / 2;
}
