// A business under a scenario: what keeping it would write, what it takes for granted, and what of it cannot be done.
import type { CashAssumptions } from '../../figures/cash/cash-by-month.ts';
import type { Business } from '../../model/business.ts';
import type { Change } from '../../model/change.ts';
import type { Day } from '../../model/fields.ts';
import { type Message, message } from '../../model/message.ts';
import type { Lever } from '../../model/scenario.ts';
import { editBusiness } from './edit-business.ts';
import type { LeverAt } from './lever-at.ts';
import { mergeLevers } from './merge-levers.ts';
import { changeCost, dropInitiative, shiftInitiative } from './move-initiative.ts';
import { changeCapacity, hire } from './move-pool.ts';

export interface AppliedScenario {
  /** The business as it would be. */
  readonly business: Business;
  /** The very changes that keeping it writes. */
  readonly changes: readonly Change[];
  /** What is taken for granted and written nowhere: nobody decides what customers pay. */
  readonly assumptions: CashAssumptions;
  /** Levers that move nothing, and why; and what to know about those that do. */
  readonly told: readonly Message[];
}

/**
 * The order of the levers does not matter: those on one thing act together, and all act in one fixed order.
 * Cost grows with levers × records that they touch.
 */
export function applyScenario(business: Business, levers: readonly Lever[], today: Day): AppliedScenario {
  const edit = editBusiness(business);
  const told: Message[] = [];
  const merged = mergeLevers(levers);
  for (const lever of merged) {
    move(
      { edit, today, lever, tell: (id, data = {}) => told.push(message(`scenario.told.${id}`, data)) },
      merged,
    );
  }
  const incomes = merged.filter(({ kind }) => kind === 'income');
  return {
    business: edit.now,
    changes: edit.changes(),
    assumptions:
      incomes.length === 0
        ? {}
        : {
            incomeFactor: (month) =>
              incomes.reduce(
                (factor, { by, from }) =>
                  from !== null && month < from ? factor : factor * Math.max(0, 1 + by / 100),
                1,
              ),
          },
    told,
  };
}

function move(at: LeverAt, all: readonly Lever[]): void {
  const { lever, tell } = at;
  if (lever.kind === 'income') {
    tell('income-is-assumed');
    return;
  }
  if (lever.target === null) {
    tell('no-target', { kind: lever.kind.replaceAll('-', '_') });
    return;
  }
  const isDropped = all.some(({ kind, target }) => kind === 'initiative-drop' && target === lever.target);
  if (isDropped && lever.kind !== 'initiative-drop') return;
  moves[lever.kind](at, lever.target);
}

const moves: Readonly<Record<Exclude<Lever['kind'], 'income'>, (at: LeverAt, target: string) => void>> = {
  'goal-weight': changeWeight,
  'pool-capacity': changeCapacity,
  hire,
  'initiative-drop': dropInitiative,
  'initiative-shift': shiftInitiative,
  'initiative-cost': changeCost,
};

function changeWeight({ edit, lever, tell }: LeverAt, target: string): void {
  const goal = edit.list('goal').find(({ id }) => id === target);
  if (!goal) {
    tell('goal-gone', { target });
    return;
  }
  if (goal.weightPoints === null) {
    tell('goal-without-weight', { goal: goal.title });
    return;
  }
  const points = Math.max(0, goal.weightPoints * (1 + lever.by / 100));
  const weightPoints = Math.round(points * 100) / 100;
  edit.map('goal', (one) => (one.id === target ? [{ ...one, weightPoints }] : [one]));
}
