// Facts made by R's forecast package on data sets that ship with R, for comparison in tests; absent on most machines.
import { existsSync, readFileSync } from 'node:fs';

/** One data set and what R says about it. */
export interface RForecasts {
  readonly data: readonly number[];
  readonly frequency: number;
  readonly h: number;
  readonly ets: RFit & { readonly method: string; readonly par: Readonly<Record<string, number>> };
  readonly auto_arima: RFit & { readonly model: string; readonly coef: Readonly<Record<string, number>> };
  readonly theta: RMeans;
  readonly ses: RMeans;
  readonly stl_periodic?: Readonly<Record<'seasonal' | 'trend' | 'remainder', readonly number[]>>;
  readonly decompose_mult_figure?: readonly number[];
  readonly acf_lag1_24: readonly number[];
}

export interface RMeans {
  readonly mean: readonly number[];
  readonly upper95: readonly number[];
}

export interface RFit extends RMeans {
  readonly loglik: number;
  readonly aicc: number;
  readonly sigma2: number;
}

const file = new URL('../../../../shared/data/r_forecast_oracles/r_oracles.json', import.meta.url);
const isThere = existsSync(file);
if (!isThere) console.warn(`skipped: R's forecasts are not at ${file.pathname}`);

const known = isThere ? (JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, RForecasts>>) : {};

/** [name, facts] of the nine data sets; empty where the file is absent. */
export const rForecasts: readonly (readonly [string, RForecasts])[] = Object.entries(known).filter(
  ([, facts]) => typeof facts === 'object' && 'data' in facts,
);
