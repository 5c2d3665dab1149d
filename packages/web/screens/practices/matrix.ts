// What every function does on every dimension, against the position of the business: the practice matrix.
import type { Business, BusinessFunction, Dimension, Practice } from '@evenkeel/core';
import { isAgainst } from '../../charts/stance-strip.ts';

/** `against`: on the other side of the middle than the position; `unproven`: no fact stands behind it. */
export interface MatrixCell {
  readonly function: BusinessFunction;
  readonly practice: Practice | null;
  readonly isAgainst: boolean;
  readonly isUnproven: boolean;
}

export interface MatrixRow {
  readonly dimension: Dimension;
  /** One cell per function, in their order. */
  readonly cells: readonly MatrixCell[];
  readonly against: number;
  /** True when functions stand on both sides of the middle. */
  readonly isDisputed: boolean;
}

export interface Matrix {
  readonly functions: readonly BusinessFunction[];
  readonly rows: readonly MatrixRow[];
}

/** Where a function has several practices on a dimension, the one furthest from the position is shown. */
export function practiceMatrix({ functions, dimensions, practices }: Business): Matrix {
  const byPair = new Map<string, Practice[]>();
  for (const practice of practices) {
    const key = `${practice.function}/${practice.dimension}`;
    byPair.set(key, [...(byPair.get(key) ?? []), practice]);
  }
  const rows = dimensions.map((dimension): MatrixRow => {
    const cells = functions.map((one): MatrixCell => {
      const practice = furthest(byPair.get(`${one.id}/${dimension.id}`) ?? [], dimension.position);
      return {
        function: one,
        practice,
        isAgainst: practice !== null && isAgainst(practice.stance, dimension.position),
        isUnproven: practice !== null && practice.fact === null,
      };
    });
    const stances = cells.flatMap(({ practice }) => (practice === null ? [] : [practice.stance]));
    return {
      dimension,
      cells,
      against: cells.filter((cell) => cell.isAgainst).length,
      isDisputed: stances.some((stance) => stance < 0) && stances.some((stance) => stance > 0),
    };
  });
  return { functions, rows };
}

function furthest(practices: readonly Practice[], position: number | null): Practice | null {
  const from = position ?? 0;
  return practices.reduce<Practice | null>(
    (most, one) => (most === null || Math.abs(one.stance - from) > Math.abs(most.stance - from) ? one : most),
    null,
  );
}
