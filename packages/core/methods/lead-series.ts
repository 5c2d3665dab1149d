// A measure's series made ready for a test of what leads what: its unit taken out, its nature told.
import { integrationOrder } from '../stats/causality/integration-order.ts';
import { isSeasonal } from '../stats/causality/known-course.ts';
import { prefersLogarithms } from '../stats/causality/prefers-logarithms.ts';

export interface LeadSeries {
  /** Centred, the largest of size 1 at most; logarithms where these are clearly likelier. */
  readonly values: Float64Array;
  readonly isLogarithm: boolean;
  /** 0 where it returns to its level, 1 where it wanders. */
  readonly order: 0 | 1;
  readonly isSeasonal: boolean;
}

/** Null for a series that does not vary. `season`: how many periods one season has (1: none). */
export function leadSeries(given: readonly number[], season: number): LeadSeries | null {
  const raw = Float64Array.from(given);
  const isLogarithm = prefersLogarithms(raw);
  const values = isLogarithm ? raw.map(Math.log) : raw;
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (!(largest > 0) || !Number.isFinite(largest)) return null;
  const scaled = values.map((value) => value / largest);
  const mean = scaled.reduce((sum, value) => sum + value, 0) / scaled.length;
  const centred = scaled.map((value) => value - mean);
  if (!centred.some((value) => Math.abs(value) > FLAT)) return null;
  return {
    values: centred,
    isLogarithm,
    order: integrationOrder(centred),
    isSeasonal: isSeasonal(centred, season),
  };
}

const FLAT = 1e-12;
