// Answers that can be tried for the fields a finding asks for: people for an owner, days for a due day, goals for a link.

import { answerSuggestion } from '../../assess/answer-suggestion.ts';
import type { SuggestedChange } from '../../assess/finding.ts';
import type { Context } from '../../figures/context.ts';
import type { Change } from '../../model/change.ts';
import type { Day } from '../../model/fields.ts';
import { type Message, message } from '../../model/message.ts';
import { addDays, addMonths, monthOf } from '../../model/period.ts';
import type { MoveKind } from './repair-move.ts';

export interface FieldMove {
  readonly kind: MoveKind;
  readonly changes: readonly Change[];
  readonly what: Message;
}

/** Answers of one kind that are tried at most. */
const MOST = 3;

/**
 * One move for each answer that makes sense by itself. What only a person knows – a fact, a measure, which payee is paid for
 * what – has none.
 */
export function fieldMoves(context: Context, suggestion: SuggestedChange): readonly FieldMove[] {
  const [ask, another] = suggestion.asks;
  if (!ask || another) return [];
  const key = `${ask.noun}/${ask.id}/${ask.field}`;
  const subject = subjectOf(context, suggestion, ask);
  const move = (kind: MoveKind, what: string, value: unknown, data: Message['data']): FieldMove => ({
    kind,
    changes: answerSuggestion(suggestion, { [key]: value }),
    what: message(`repair.move.${what}`, { subject, ...data }),
  });
  switch (ask.field) {
    case 'owner':
      return peopleFor(context, ask.noun, ask.id).map(({ id, name }) =>
        move('owner', 'owner', id, { person: name }),
      );
    case 'due':
    case 'end':
      return [6, 12].map((months) => {
        const day = lastDayOf(context.today, months);
        return move('date', 'date', day, { day: { kind: 'day', day } });
      });
    case 'goal':
      return [...context.goalGraph.topGoals]
        .sort((a, b) => (b.weightPoints ?? 0) - (a.weightPoints ?? 0) || (a.id < b.id ? -1 : 1))
        .slice(0, MOST)
        .map(({ id, title }) => move('link', 'link', id, { goal: title }));
    case 'status':
      return ask.noun === 'initiative' ? [move('start-stop', 'stop', 'stopped', {})] : [];
    default:
      return [];
  }
}

function subjectOf(
  context: Context,
  { changes }: SuggestedChange,
  { noun, id }: SuggestedChange['asks'][number],
): string {
  const made = changes.find((change) => change.noun === noun && change.id === id && change.kind === 'create');
  if (made?.kind !== 'create') return context.nameOf(noun, id);
  const { activity = null, initiative = null } = made.set as {
    activity?: string | null;
    initiative?: string | null;
  };
  const work = context.workOf({ activity, initiative });
  return work?.record.name ?? id;
}

/** Those of the same function first, then those with least planned. */
function peopleFor(context: Context, noun: string, id: string) {
  const { people, allocations } = context.business;
  const record = noun === 'initiative' || noun === 'activity' ? context.find(noun, id) : null;
  const own = record?.function ?? null;
  const planned = new Map<string, number>();
  for (const { person, amountPerMonth } of allocations) {
    if (person !== null) planned.set(person, (planned.get(person) ?? 0) + amountPerMonth);
  }
  const loadOf = (one: (typeof people)[number]): number =>
    (planned.get(one.id) ?? 0) / Math.max(1, one.hoursPerWeek ?? 40);
  return [...people]
    .sort(
      (a, b) =>
        Number(b.function !== null && b.function === own) -
          Number(a.function !== null && a.function === own) ||
        loadOf(a) - loadOf(b) ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, MOST);
}

function lastDayOf(today: Day, months: number): Day {
  return addDays(`${addMonths(monthOf(today), months + 1)}-01`, -1);
}
