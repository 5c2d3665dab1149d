// The orders of an ARIMA model and how they are written.

/** ARIMA(ar, differences, ma)(seasonalAr, seasonalDifferences, seasonalMa)[period]. */
export interface ArimaOrders extends ArmaOrders {
  readonly differences: number;
  readonly seasonalDifferences: number;
}

/** The orders left once a series is differenced; `constant` is its mean, estimated when true. */
export interface ArmaOrders {
  readonly ar: number;
  readonly ma: number;
  readonly seasonalAr: number;
  readonly seasonalMa: number;
  readonly period: number;
  readonly constant: boolean;
}

/** @example arimaName(orders) // 'ARIMA(0,1,1)(0,1,1)[12]' */
export function arimaName(orders: ArimaOrders): string {
  const { ar, differences, ma, seasonalAr, seasonalDifferences, seasonalMa, period, constant } = orders;
  const seasonal = seasonalAr + seasonalDifferences + seasonalMa > 0;
  const integrated = differences + seasonalDifferences > 0;
  return [
    `ARIMA(${ar},${differences},${ma})`,
    seasonal ? `(${seasonalAr},${seasonalDifferences},${seasonalMa})[${period}]` : '',
    constant ? (integrated ? ' with drift' : ' with mean') : '',
  ].join('');
}

/** How many coefficients are estimated beside the mean: one number each in a vector of parameters. */
export function coefficientCount({ ar, ma, seasonalAr, seasonalMa }: ArmaOrders): number {
  return ar + ma + seasonalAr + seasonalMa;
}
