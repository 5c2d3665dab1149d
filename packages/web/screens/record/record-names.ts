// What a record is called on screen; records without a name of their own are called after what they tie together.
import { type Business, type NounName, nounNames, recordsOf } from '@evenkeel/core';

type Raw = Readonly<Record<string, unknown>>;

/** The name of a record; its key where it is not (or no longer) there. */
export function nameOf(business: Business, noun: string, id: string): string {
  const known = nounNames.find((one) => one === noun);
  const record = known && recordsOf(business, known).find((one) => one.id === id);
  return record ? nameOfRecord(business, noun, record as unknown as Raw) : id;
}

/** The name of a record that need not be part of the business. */
export function nameOfRecord(business: Business, noun: string, record: Raw): string {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const named = (other: NounName, id: unknown): string =>
    text(id) === '' ? '' : nameOf(business, other, text(id));
  const work = named('activity', record.activity) || named('initiative', record.initiative);
  switch (noun) {
    case 'contribution':
      return `${work || named('goal', record.supportingGoal)} → ${named('goal', record.goal)}`;
    case 'allocation':
      return `${named('pool', record.pool)} → ${work}`;
    case 'practice':
      return `${named('function', record.function)} · ${named('dimension', record.dimension)}`;
    case 'practice-pair':
      return `${named('practice', record.practice)} × ${named('practice', record.other)}`;
    case 'cause':
      return `${named('goal', record.driver)} → ${named('goal', record.result)}`;
    case 'effect':
      return `${named('initiative', record.initiative)} → ${named('kpi', record.kpi)}`;
    case 'baseline':
      return [named('kpi', record.kpi), text(record.from)].join(' · ');
    case 'annotation':
      return [named('kpi', record.kpi), text(record.day)].join(' · ');
    case 'check-in':
      return [named('goal', record.goal), text(record.day)].join(' · ');
    case 'commentary':
      return [named('kpi', record.kpi), `${text(record.from)} – ${text(record.to)}`]
        .filter((part) => part !== '')
        .join(' · ');
    case 'absence':
      return [named('person', record.person), `${text(record.from)} – ${text(record.to)}`]
        .filter((part) => part !== '')
        .join(' · ');
    case 'skill':
      return `${named('person', record.person)} · ${named('pool', record.pool)}`;
    case 'hourly-cost':
      return `${named('person', record.person)} · ${text(record.from)}`;
    case 'demand':
      return `${named('initiative', record.initiative)} ← ${named('pool', record.pool)}`;
    case 'benefit':
      return [named('initiative', record.initiative), named('goal', record.goal)]
        .filter((part) => part !== '')
        .join(' → ');
    case 'responsibility':
      return `${named('person', record.person)} · ${named('initiative', record.initiative)}`;
    case 'split-part':
      return `${named('split', record.split)} → ${work}`;
    case 'need':
    case 'requirement':
      return text(record.statement);
    case 'adoption':
      return [text(record.day), text(record.round)].filter((part) => part !== '').join(' ');
    case 'assignment-rule':
      return text(record.pattern);
    case 'acceptance':
      return text(record.finding);
    default:
      return text(record.name) || text(record.title) || text(record.id);
  }
}
