// What a new record begins with, so that the form asks only what nobody can guess.
import type { Business, NounName } from '@evenkeel/core';
import type { RawRecord } from './form-values.ts';

/** @param month the present month, for plans that begin now. */
export function defaultsOf(noun: NounName, business: Business, month: string): RawRecord {
  switch (noun) {
    case 'goal':
      return { status: 'active' };
    case 'kpi':
      return { better: 'higher', aggregate: 'last', cadence: 'month' };
    case 'initiative':
      return { status: 'planned' };
    case 'pool':
      return { kind: 'hours' };
    case 'perspective':
      return {
        kind: 'other',
        order: Math.min(99, Math.max(-1, ...business.perspectives.map(({ order }) => order)) + 1),
      };
    case 'cause':
      return { sign: 'raises' };
    case 'requirement':
      return { status: 'unknown' };
    case 'practice-pair':
      return { sign: 'reinforces' };
    case 'source':
      return { kind: 'csv', schedule: 'daily', dayColumn: 'day', valueColumn: 'value' };
    case 'contribution':
      // As heavy as the heaviest there is: nobody's points are on a scale of our choosing.
      return { weight: Math.max(0, ...business.contributions.map(({ weight }) => weight)) || 100 };
    case 'allocation':
      return { from: month, to: `${Number(month.slice(0, 4)) + 1}-${month.slice(5)}` };
    case 'absence':
      return { kind: 'holiday' };
    case 'skill':
      return { level: 'able' };
    case 'step':
      return { kind: 'work' };
    case 'responsibility':
      return { part: 'responsible' };
    case 'hourly-cost':
      return { from: month };
    case 'split-part':
      return { weight: 1 };
    case 'assignment-rule': {
      const orders = business.assignmentRules.map(({ order }) => order);
      return { order: Math.max(0, ...orders) + 10, appliesTo: 'ledger', field: 'payee', match: 'equals' };
    }
    default:
      return {};
  }
}
