// How likely each goal's measure reaches its target by the due day with the declared effects of its initiatives.
import type { Evidence, Figure, FigurePart, Need } from '../assess/figure.ts';
import { type ChanceWithEffects, chanceWithEffects } from '../methods/chance-with-effects.ts';
import { likelihoodWord } from '../methods/likelihood-word.ts';
import type { Effect } from '../model/effect.ts';
import type { Goal } from '../model/goal.ts';
import type { Initiative } from '../model/initiative.ts';
import { type Message, message } from '../model/message.ts';
import { type Context, groupBy } from './context.ts';
import { goalForecast } from './goal-forecast.ts';
import { goalQuestion } from './goal-question.ts';
import { cannotTell, type Method, notApplicable, told } from './outcome.ts';

const method: Method = {
  methodId: 'goal-chance-with',
  citation: 'Hyndman & Athanasopoulos 2021, Forecasting: Principles and Practice, 3rd ed., 5.2 Drift method',
  formula:
    'P(Y + Σ E ≥ target), Y as in the chance as it goes, each E triangular (low, likely, high), independent',
  unit: 'share',
  basis: 'convention',
};

/**
 * `goal-chance-with:<goal>` of each of these goals, by goal. It adds what open initiatives are declared to change in the
 * goal's measure from their go-live day on: the day of the effect, else the end of the initiative. What goes live after
 * the due day does not help; what went live before the newest value is in the history already. Cost grows with
 * effects × draws, for goals with two or more effects only.
 *
 * @param chances the figure `goal-chance:<goal>` of each of them.
 */
export function goalChanceWithFigures(
  context: Context,
  goals: readonly Goal[],
  chances: ReadonlyMap<string, Figure>,
): ReadonlyMap<string, Figure> {
  const byKpi = groupBy(context.business.effects, ({ kpi }) => kpi);
  return new Map(
    goals.map((goal) => [
      goal.id,
      figureOf(context, goal, chances.get(goal.id), byKpi.get(goal.kpi ?? '') ?? []),
    ]),
  );
}

function figureOf(
  context: Context,
  goal: Goal,
  chance: Figure | undefined,
  effects: readonly Effect[],
): Figure {
  const name = {
    id: `goal-chance-with:${goal.id}`,
    subject: { noun: 'goal', id: goal.id, name: goal.title },
  };
  const kpi = goal.kpi === null ? null : context.find('kpi', goal.kpi);
  const silent = supportingInitiatives(context, goal).filter(
    ({ id }) => !effects.some(({ initiative }) => initiative === id),
  );
  const undeclared = kpi === null || silent.length === 0 ? [] : [undeclaredNeed(silent, kpi.name)];
  if (!chance || chance.value === null || kpi === null) {
    const why = chance?.status === 'not-applicable' ? chance.notes[0] : undefined;
    return why ? notApplicable(method, name, why) : cannotTell(method, name, chance?.needs ?? []);
  }
  const declared = effects.flatMap((effect): readonly Declared[] => {
    const initiative = context.find('initiative', effect.initiative);
    const isOpen = initiative?.status === 'planned' || initiative?.status === 'active';
    return initiative && isOpen ? [{ effect, initiative, from: effect.from ?? initiative.end }] : [];
  });
  if (declared.length === 0) {
    return undeclared.length > 0
      ? cannotTell(method, name, undeclared)
      : notApplicable(method, name, message('figure.goal-chance-with.no-effects', { kpi: kpi.name }));
  }
  const inputs = [...chance.inputs, ...declared.map(evidenceOf)];
  const twisted = declared.filter(({ effect: { low, likely, high } }) => !(low <= likely && likely <= high));
  if (twisted.length > 0) {
    const notes = twisted.map(({ initiative }) =>
      message('figure.goal-chance-with.out-of-order', { initiative: initiative.name, kpi: kpi.name }),
    );
    return cannotTell(method, name, [], { status: 'invalid-input', notes, inputs });
  }
  const undated = declared.filter(({ from }) => from === null);
  if (undated.length > 0) {
    const needs = undated.map(({ initiative }) => ({
      what: message('need.effect-from', { initiative: initiative.name, kpi: kpi.name }),
      minutes: 1,
    }));
    return cannotTell(method, name, [...needs, ...undeclared], { inputs });
  }
  const asked = goalQuestion(context, goal);
  const forecast = asked.state === 'asked' ? goalForecast(asked.question) : null;
  if (asked.state !== 'asked' || forecast === null) return cannotTell(method, name, chance.needs);
  const { times, timeOf } = asked.question.history;
  const newest = times.at(-1) ?? 0;
  const due = goal.due ?? '';
  const placed = declared.map((one) => ({ ...one, place: placeOf(one.from ?? '', due, newest, timeOf) }));
  const counted = placed.filter(({ place }) => place === 'ahead');
  // In a sum an effect counts in every period from its go-live day on.
  const timesCounted = (from: string | null): number =>
    asked.question.meaning === 'in-total' ? timeOf(due) - timeOf(from ?? '') + 1 : 1;
  const found = chanceWithEffects({
    given: forecast.given,
    steepAt: forecast.steepAt,
    effects: counted.map(({ effect, from }) => {
      const periods = timesCounted(from);
      const { low, likely, high } = effect;
      return {
        low: low * periods,
        likely: likely * periods,
        high: high * periods,
        seed: seedOf(`${goal.id}/${effect.id}`),
      };
    }),
  });
  return told(
    method,
    name,
    found.probability,
    { noInterval: message('figure.no-interval.inside') },
    {
      n: chance.n,
      words: message(`figure.likelihood.${likelihoodWord(found.probability)}`, {
        chance: { kind: 'share', share: found.probability },
      }),
      notes: [...notes(found, counted.length, placed.length - counted.length), ...twiceDeclared(counted)],
      inputs,
      parts: placed.map(partOf),
      comparisons: [
        {
          id: 'status-quo',
          label: message('figure.comparison.status-quo'),
          value: chance.value,
          unit: 'share',
        },
      ],
      needs: undeclared,
    },
  );
}

interface Declared {
  readonly effect: Effect;
  readonly initiative: Initiative;
  /** Go-live day. */
  readonly from: string | null;
}

type Place = 'ahead' | 'too-late' | 'in-history';

function placeOf(from: string, due: string, newest: number, timeOf: (day: string) => number): Place {
  if (from > due) return 'too-late';
  return timeOf(from) <= newest ? 'in-history' : 'ahead';
}

/** Open initiatives that support the goal itself. */
function supportingInitiatives(context: Context, goal: Goal): readonly Initiative[] {
  return context.supportersOf(goal).flatMap(({ initiative, weight }) => {
    const found = initiative === null || weight <= 0 ? null : context.find('initiative', initiative);
    return found?.status === 'planned' || found?.status === 'active' ? [found] : [];
  });
}

function undeclaredNeed(silent: readonly Initiative[], kpi: string): Need {
  const names = [...new Set(silent.map(({ name }) => name))];
  const initiatives = { kind: 'names', names: names.slice(0, 3) } as const;
  return {
    what: message('need.effects', { kpi, initiatives, more: Math.max(0, names.length - 3) }),
    minutes: 3 * names.length,
  };
}

function notes(
  { draws, standardError }: ChanceWithEffects,
  counted: number,
  left: number,
): readonly Message[] {
  return [
    message('figure.note.effects-are-guesses', { counted }),
    ...(left > 0 ? [message('figure.note.effects-left-out', { left })] : []),
    ...(draws > 0
      ? [message('figure.note.effects-drawn', { draws, error: { kind: 'share', share: standardError } })]
      : []),
  ];
}

/** Two effects of one initiative may be two ways in which it works, or one that was entered twice. */
function twiceDeclared(declared: readonly Declared[]): readonly Message[] {
  return [...groupBy(declared, ({ initiative }) => initiative.id)].flatMap(([, group]) => {
    const [first, second] = group;
    return first && second
      ? [message('figure.note.effects-twice', { initiative: first.initiative.name, times: group.length })]
      : [];
  });
}

function partOf({ effect, initiative, place }: Declared & { readonly place: Place }): FigurePart {
  const { low, likely, high } = effect;
  return {
    noun: 'effect',
    id: effect.id,
    name: initiative.name,
    values: { low, likely, high, counted: place === 'ahead' ? 1 : 0 },
    reasons: place === 'ahead' ? [] : [message(`figure.goal-chance-with.${place}`)],
  };
}

function evidenceOf({ effect: { id, low, likely, high }, initiative }: Declared): Evidence {
  const detail = message('evidence.effect', { low, likely, high });
  return { noun: 'effect', id, name: initiative.name, detail };
}

/** FNV-1a (Fowler, Noll, Vo 1991) over 32 bits: a seed of its own for each effect on each goal. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
