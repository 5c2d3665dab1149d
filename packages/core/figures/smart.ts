// The five letters of each active goal, each by itself, and the share of goals that pass all five.
import type { Evidence, Figure, FigurePart, Need } from '../assess/figure.ts';
import { likelihoodWord } from '../methods/likelihood-word.ts';
import { type LetterResult, type SmartFacts, smartLetters } from '../methods/smart-letters.ts';
import type { Goal } from '../model/goal.ts';
import type { Kpi } from '../model/kpi.ts';
import { periodOf } from '../model/measuring-periods.ts';
import { type Message, message } from '../model/message.ts';
import type { Context } from './context.ts';
import { cannotTell, type Method, told } from './outcome.ts';
import { goalsBelow, goalsWithInitiatives, onlySupportOf } from './support.ts';

const method: Method = {
  methodId: 'smart-letters',
  citation:
    "Doran 1981, There's a S.M.A.R.T. way to write management's goals and objectives, Management Review 70(11):35–36",
  formula: 'S, M, A, R, T: each passes, fails or cannot be told; never averaged',
  unit: 'count',
  basis: 'convention',
};

/**
 * `smart:<goal>` for every active goal (value: letters that pass, of five; never to be averaged) and
 * `goals-fully-smart` (share of the goals that can be told). Cost grows with goals + contributions.
 *
 * @param chances the figure `goal-chance:<goal>` of each active goal, and `chancesWith` its `goal-chance-with:<goal>`.
 */
export function smartFigures(
  context: Context,
  goals: readonly Goal[],
  chances: ReadonlyMap<string, Figure>,
  chancesWith: ReadonlyMap<string, Figure>,
): readonly Figure[] {
  const shared: Shared = {
    coming: goalsWithInitiatives(context),
    unreasoned: goalsBelow(context, ({ rationale }) => rationale === null),
  };
  const each = goals.map((goal) =>
    smartFigure(context, goal, { as: chances.get(goal.id), with: chancesWith.get(goal.id) }, shared),
  );
  return [...each, fullySmart(each)];
}

/** How likely the goal is as it goes, and with the effects that were declared. */
interface Chances {
  readonly as: Figure | undefined;
  readonly with: Figure | undefined;
}

interface Shared {
  readonly coming: ReadonlySet<string>;
  readonly unreasoned: ReadonlySet<string>;
}

function smartFigure(context: Context, goal: Goal, chances: Chances, shared: Shared): Figure {
  const name = { id: `smart:${goal.id}`, subject: { noun: 'goal', id: goal.id, name: goal.title } };
  const kpi = goal.kpi === null ? null : context.find('kpi', goal.kpi);
  const results = smartLetters(factsOf(context, goal, kpi, chances, shared));
  const parts = results.map((result) => partOf(result, goal, chances));
  const needs = needsOf(results, chances);
  const alone = onlySupportOf(context, goal);
  const notes: readonly Message[] =
    alone.length === 0
      ? []
      : [message('smart.only-support', { goal: goal.title, goals: { kind: 'names', names: alone } })];
  return told(
    method,
    name,
    results.filter(({ verdict }) => verdict === 'pass').length,
    { noInterval: message('figure.no-interval.complete-count') },
    { n: results.length, parts, notes, inputs: inputsOf(goal, kpi), needs },
  );
}

function factsOf(
  { today, settings, goalGraph, seriesOf, find }: Context,
  goal: Goal,
  kpi: Kpi | null,
  chances: Chances,
  { coming, unreasoned }: Shared,
): SmartFacts {
  const newest = kpi ? seriesOf(kpi.id)?.days.at(-1) : undefined;
  const cadence = kpi?.cadence ?? null;
  const { due, baselineDay } = goal;
  const periodNow = cadence && periodOf(today, cadence);
  return {
    specific: {
      kpi: kpi !== null,
      direction: goal.direction !== null,
      scope: goal.scope !== null,
      owner: goal.owner !== null,
    },
    measurable: {
      kpi: kpi !== null,
      unit: kpi?.unit !== null,
      definition: kpi?.definition !== null,
      source: kpi === null || kpi.source !== null || kpi.formula !== null,
      cadence: cadence !== null,
      baseline: goal.baselineValue !== null,
      baselineDay: baselineDay !== null,
      target: goal.targetValue !== null,
      ambiguousTarget: kpi?.isRatio === true && goal.targetValue !== null && goal.targetKind === null,
      hasObservation: newest !== undefined,
      periodsSinceObservation:
        cadence === null || periodNow === null || newest === undefined
          ? null
          : periodNow - periodOf(newest, cadence),
      stalePeriods: settings.stalePeriods,
    },
    achievable: {
      chance: chances.as?.value ?? null,
      chanceWith: chances.with?.value ?? null,
      initiativesComing: coming.has(goal.id),
      effectsMissing: (chances.with?.needs.length ?? 0) > 0,
    },
    relevant: {
      topWeights: [...goalGraph.sharesOf(goal.id).keys()].map((id) => find('goal', id)?.weightPoints ?? null),
      reasonMissing: unreasoned.has(goal.id),
    },
    timeBound: {
      due: due !== null,
      afterBaseline: due === null || baselineDay === null || due > baselineDay,
      inFuture: due !== null && due > today,
      periodsToDue:
        due === null || cadence === null || periodNow === null ? null : periodOf(due, cadence) - periodNow,
      milestones: goal.milestones.filter(({ day }) => day > today && day <= (due ?? day)).length,
    },
  };
}

const waitsForEffects: ReadonlySet<string> = new Set([
  'unlikely-without-initiatives',
  'unlikely-with-some-effects',
]);

/** What is missing is asked where a letter waits for it. */
function needsOf(results: readonly LetterResult[], chances: Chances): readonly Need[] {
  const waits = results.some(({ verdict }) => verdict === 'cannot-tell');
  const isLow = results.some(({ reasons }) => reasons.some((reason) => waitsForEffects.has(reason)));
  return [...(waits ? (chances.as?.needs ?? []) : []), ...(isLow ? (chances.with?.needs ?? []) : [])];
}

function partOf({ letter, verdict, reasons }: LetterResult, goal: Goal, chances: Chances): FigurePart {
  const said = reasons.map((reason) => message(`smart.${reason}`, { goal: goal.title }));
  if (letter !== 'achievable')
    return { noun: null, id: letter, name: '', values: {}, verdict, reasons: said };
  const withEffects = chances.with?.value ?? null;
  return {
    noun: null,
    id: letter,
    name: '',
    values: { chance: chances.as?.value ?? null, chanceWith: withEffects },
    verdict,
    reasons: [
      ...(chances.as?.words ? [chances.as.words] : []),
      ...(withEffects === null ? [] : [withDeclaredEffects(withEffects)]),
      ...said,
      ...(chances.as?.status === 'not-applicable' ? chances.as.notes : []),
    ],
  };
}

function withDeclaredEffects(chance: number): Message {
  const word = likelihoodWord(chance).replaceAll('-', '_');
  return message('smart.with-declared-effects', { word, chance: { kind: 'share', share: chance } });
}

function inputsOf(goal: Goal, kpi: Kpi | null): readonly Evidence[] {
  const own = { noun: 'goal', id: goal.id, name: goal.title, detail: null };
  return kpi ? [own, { noun: 'kpi', id: kpi.id, name: kpi.name, detail: null }] : [own];
}

function fullySmart(each: readonly Figure[]): Figure {
  const name = { id: 'goals-fully-smart', subject: null };
  const share: Method = {
    ...method,
    formula: 'goals that pass all five letters / goals that can be told',
    unit: 'share',
  };
  const verdicts = each.map(({ subject, parts }) => ({
    subject,
    failed: parts.filter(({ verdict }) => verdict === 'fail').length,
    open: parts.filter(({ verdict }) => verdict === 'cannot-tell').length,
  }));
  const parts = verdicts.map(
    ({ subject, failed, open }) =>
      ({
        noun: 'goal',
        id: subject?.id ?? '',
        name: subject?.name ?? '',
        values: { pass: 5 - failed - open, fail: failed, cannotTell: open },
        verdict: failed > 0 ? 'fail' : open > 0 ? 'cannot-tell' : 'pass',
      }) as const,
  );
  const passed = parts.filter(({ verdict }) => verdict === 'pass').length;
  const failed = parts.filter(({ verdict }) => verdict === 'fail').length;
  const untold = parts.length - passed - failed;
  if (passed + failed === 0) {
    const needs: readonly Need[] =
      parts.length === 0
        ? [{ what: message('need.goals'), minutes: 10 }]
        : [{ what: message('need.goals-that-can-be-told', { goals: parts.length }), minutes: null }];
    return cannotTell(share, name, needs, { n: 0, parts });
  }
  return told(
    share,
    name,
    passed / (passed + failed),
    { noInterval: message('figure.no-interval.complete-count') },
    {
      n: passed + failed,
      parts,
      notes: untold > 0 ? [message('figure.note.goals-untold', { goals: untold })] : [],
    },
  );
}
