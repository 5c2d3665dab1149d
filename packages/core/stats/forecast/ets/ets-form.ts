// The members of the exponential smoothing family and what each needs.

/** Additive or multiplicative errors; no, straight or damped trend; no, additive or multiplicative seasons. */
export interface EtsForm {
  readonly error: 'A' | 'M';
  readonly trend: 'N' | 'A' | 'Ad';
  readonly season: 'N' | 'A' | 'M';
}

/** 'ETS(A,Ad,N)'. */
export function etsName({ error, trend, season }: EtsForm): string {
  return `ETS(${error},${trend},${season})`;
}

/** How many numbers are estimated, the error variance included: smoothing parameters and first states. */
export function etsParameterCount({ trend, season }: EtsForm, period: number): number {
  const ofTrend = trend === 'N' ? 0 : trend === 'A' ? 2 : 3;
  return 2 + ofTrend + (season === 'N' ? 0 : period) + 1;
}

/**
 * The family considered: 15 forms, 6 without seasons. Multiplicative trends forecast badly and additive errors with
 * multiplicative seasons have no finite variance, so they are left out (Hyndman, Koehler, Ord & Snyder 2008,
 * Forecasting with Exponential Smoothing, chapters 2 and 6). Multiplicative parts ask for values above zero.
 */
export function etsForms(withSeasons: boolean, arePositive: boolean): readonly EtsForm[] {
  return family.filter(
    ({ error, season }) =>
      (withSeasons || season === 'N') && (arePositive || (error === 'A' && season !== 'M')),
  );
}

const family: readonly EtsForm[] = (['N', 'A', 'M'] as const).flatMap((season) =>
  (['A', 'M'] as const)
    .filter((error) => error === 'M' || season !== 'M')
    .flatMap((error) => (['N', 'A', 'Ad'] as const).map((trend) => ({ error, trend, season }))),
);
