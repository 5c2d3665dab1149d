// What is said about a plan: amounts of pools, what a value is counted in, why something is in or out, which limit is meant.
import type { Business, BusinessPortfolio, PortfolioLimit } from '@evenkeel/core';
import { useMemo } from 'react';
import { useLocale } from '../../app/locale.tsx';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { nameOf } from '../record/record-names.ts';
import type { ChoiceRow } from './choice-rows.ts';

export interface ChooseWords {
  /** Money in the business's currency, or priority points. */
  readonly value: (value: number) => string;
  /** The same under a heading that says what it is. */
  readonly figure: (value: number) => string;
  readonly poolName: (pool: string) => string;
  /** An amount in the unit of a pool. */
  readonly amount: (pool: string, amount: number) => string;
  readonly month: (period: number) => string;
  readonly why: (row: ChoiceRow) => string;
  /** What would turn it the other way; null where that is said already or not known. */
  readonly turns: (row: ChoiceRow) => string | null;
  readonly limit: (limit: PortfolioLimit) => string;
}

export function useChooseWords(business: Business, portfolio: BusinessPortfolio): ChooseWords {
  const t = useText();
  const format = useFormat();
  const { formatLocale } = useLocale();
  return useMemo(() => {
    const lists = new Intl.ListFormat(formatLocale);
    const { currency } = business.profile;
    const initiative = (id: string): string => nameOf(business, 'initiative', id);
    const poolName = (id: string): string => nameOf(business, 'pool', id);
    const value = (one: number): string =>
      portfolio.objective === 'money'
        ? format.money(Math.round(one), currency)
        : t('choose.points', { points: format.number(one, Math.abs(one) < 10 ? 1 : 0), count: one });
    const figure = (one: number): string =>
      portfolio.objective === 'money' ? value(one) : format.number(one, 1);
    const amount = (id: string, one: number): string => {
      const pool = business.pools.find((each) => each.id === id);
      if (pool?.kind === 'money') return format.money(Math.ceil(one), currency);
      const rounded = Math.ceil(one * 10 - 1e-6) / 10;
      if (pool === undefined || pool.kind === 'hours') return format.hours(rounded, 1);
      return pool.unit === null ? format.number(rounded) : `${format.number(rounded)} ${pool.unit}`;
    };
    const month = (period: number): string => format.month(portfolio.months[period - 1] ?? '');
    const short = (row: ChoiceRow): string => {
      const { obstacle } = row;
      if (obstacle?.kind !== 'short') return '';
      const parts = obstacle.short.map(({ resource, periods }) => {
        const [first] = periods;
        const most = Math.max(...periods.map(({ more }) => more));
        const carriesOver = portfolio.supplies.find(({ pool }) => pool.id === resource)?.carriesOver;
        return t(
          carriesOver ? 'choose.short.by' : periods.length === 1 ? 'choose.short.in' : 'choose.short.each',
          {
            amount: amount(resource, most),
            pool: poolName(resource),
            month: month(first?.period ?? 1),
            to: month(periods.at(-1)?.period ?? 1),
          },
        );
      });
      return t('choose.why.short', { parts: lists.format(parts), start: month(obstacle.start) });
    };
    const why = (row: ChoiceRow): string => {
      const { obstacle, regret } = row;
      if (row.decision === 'out') {
        switch (obstacle?.kind) {
          case 'short':
            return short(row);
          case 'no-gain':
            return portfolio.objective === 'money'
              ? t('choose.why.no-gain', { amount: value(-obstacle.value) })
              : t('choose.why.no-progress');
          case 'excludes':
            return t('choose.why.excludes', { other: initiative(obstacle.other) });
          case 'needs':
            return t('choose.why.needs', { other: initiative(obstacle.other) });
          case 'most':
            return t('choose.why.left-out');
          case 'no-time':
            return t('choose.why.no-time');
          default:
            return t('choose.why.not-searched');
        }
      }
      if (regret === null) return t('choose.why.looking');
      if (regret.isPromised)
        return regret.regret !== null && regret.regret < 0
          ? t('choose.why.promised-costs', { amount: value(-regret.regret) })
          : t('choose.why.promised');
      if (regret.regret === null)
        return t(regret.status === 'impossible' ? 'choose.why.needed' : 'choose.why.unknown');
      if (regret.regret <= Math.abs(row.value) * 0.005) return t('choose.why.just');
      const data = { amount: value(regret.regret) };
      const share = row.value > 0 ? regret.regret / row.value : Number.POSITIVE_INFINITY;
      if (share > 1.005) return t('choose.why.carries-others', data);
      return share > 0.995
        ? t('choose.why.no-other', data)
        : t('choose.why.in', { ...data, share: format.percent(share) });
    };
    const turns = (row: ChoiceRow): string | null => {
      const { regret, decision, obstacle } = row;
      if (decision !== 'out' || !regret || regret.regret === null || regret.regret <= 0) return null;
      return t(obstacle?.kind === 'most' ? 'choose.turns.left-out' : 'choose.turns.out', {
        amount: value(regret.regret),
      });
    };
    const limit = (one: PortfolioLimit): string => {
      switch (one.kind) {
        case 'resource':
          return t('choose.limit.resource', { pool: poolName(one.resource), month: month(one.period) });
        case 'must-do':
          return t('choose.limit.must-do', { initiative: initiative(one.project) });
        case 'requires':
        case 'after':
        case 'excludes':
          return t(`choose.limit.${one.kind}`, {
            initiative: initiative(one.project),
            other: initiative(one.other),
          });
        case 'floor':
          return t('choose.limit.floor', {
            points: format.number(portfolio.problem.floors?.find(({ id }) => id === one.floor)?.least ?? 0),
          });
        case 'least':
          return t('choose.limit.least', { perspective: nameOf(business, 'perspective', one.group) });
        default:
          return t('choose.limit.most', { initiative: initiative(one.group.replace(/^not:/, '')) });
      }
    };
    return { value, figure, poolName, amount, month, why, turns, limit };
  }, [business, portfolio, t, format, formatLocale]);
}
