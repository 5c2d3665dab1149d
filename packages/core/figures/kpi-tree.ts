// What the parts of a measure's formula contributed to its change: since the value before, and since a year before.
import type { Evidence, Figure, FigurePart } from '../assess/figure.ts';
import type { Evaluation } from '../formula/evaluate-formula.ts';
import type { Operand, Place } from '../formula/formula.ts';
import type { SoundFormula } from '../formula/measures.ts';
import { inPercent, unitText } from '../formula/unit.ts';
import { type Decomposition, decomposer } from '../methods/decompose-change.ts';
import type { Day } from '../model/fields.ts';
import type { Kpi } from '../model/kpi.ts';
import { type Cadence, lastDayOf } from '../model/measuring-periods.ts';
import { type Message, type MessageValue, message } from '../model/message.ts';
import type { NounName } from '../model/nouns.ts';
import type { Context } from './context.ts';
import { type TreeInput, treeInputs } from './kpi-tree-inputs.ts';
import { cannotTell, type Method, told } from './outcome.ts';

const method: Method = {
  methodId: 'kpi-tree',
  citation: 'Ang 2004, Decomposition analysis for policymaking in energy: which is the preferred method?',
  formula: 'Δ = Σ Δₖ; Δₖ = L(V₁, V₀) · ln(xₖ₁ / xₖ₀), L(a, b) = (a − b) / ln(a / b)',
  unit: 'number',
  basis: 'published',
};

/** Periods in a year; of days 52 whole weeks, so that Mondays are set against Mondays. */
const YEAR: Readonly<Record<Cadence, number>> = { day: 364, week: 52, month: 12, quarter: 4, year: 1 };
/** Deeper or wider, nobody reads it; each measure has a tree of its own. */
const MOST_LEVELS = 6;
const MOST_PARTS = 60;

/**
 * `kpi-tree:<kpi>` of every measure with a formula. Parts are listed from the top, each before its own parts: `level` says how
 * deep (0: parts of the measure itself). `before`, `after` and `yearBefore` are values of the part in its own unit;
 * `contribution` and `yearContribution` add up, within one parent, to the change of that parent, in the parent's unit.
 * Inputs are the values of the measure: the last, the one before, and that of a year before where there is one.
 */
export function kpiTreeFigures(context: Context): readonly Figure[] {
  return context.business.kpis
    .filter(({ formula }) => formula !== null)
    .map((kpi) => treeFigure(context, kpi));
}

function treeFigure(context: Context, kpi: Kpi): Figure {
  const name = { id: `kpi-tree:${kpi.id}`, subject: { noun: 'kpi', id: kpi.id, name: kpi.name } };
  const own = { ...method, unit: kpi.unit ?? 'number' };
  const derived = context.measures.formulaOf(kpi.id);
  const evaluation = context.measures.evaluationOf(kpi.id);
  if (!derived?.ok || evaluation === null) {
    const notes = [message('figure.kpi-tree.broken', { kpi: kpi.name })];
    return cannotTell(own, name, [], { status: 'invalid-input', notes });
  }
  const places = comparedPlaces(evaluation, derived.value.cadence);
  if (places === null) {
    const kpis = { kind: 'names', names: [kpi.name] } as const;
    return cannotTell(own, name, [{ what: message('need.kpi-second-value', { kpis }), minutes: null }]);
  }
  const { cadence, scale } = derived.value;
  const valueAt = (place: number | null): number | null =>
    place === null ? null : (evaluation.values[place] ?? Number.NaN) * scale;
  const dayAt = (place: number): Day => lastDayOf(evaluation.periods[place] ?? 0, cadence);
  const [now, then, yearAgo] = [
    valueAt(places.now) ?? 0,
    valueAt(places.before) ?? 0,
    valueAt(places.yearBefore),
  ];
  const periods = {
    now: evaluation.periods[places.now] ?? 0,
    before: evaluation.periods[places.before] ?? 0,
    yearBefore: places.yearBefore === null ? null : (evaluation.periods[places.yearBefore] ?? 0),
  };
  const ways = new Set<Decomposition['way'] | 'none'>();
  const parts: FigurePart[] = [];
  addParts(context, kpi, periods, 0, parts, ways);
  const observed = [places.now, places.before, ...(places.yearBefore === null ? [] : [places.yearBefore])];
  return told(
    own,
    name,
    now - then,
    { noInterval: message('figure.no-interval.arithmetic') },
    {
      n: observed.length,
      notes: notesOf(ways, kpi),
      parts,
      inputs: observed.map((place) => evidenceOf(kpi, valueAt(place) ?? 0, dayAt(place))),
      comparisons:
        yearAgo === null
          ? []
          : [
              {
                id: 'year-before',
                label: message('figure.comparison.year-before'),
                value: now - yearAgo,
                unit: own.unit,
              },
            ],
    },
  );
}

interface Compared<Year = number | null> {
  readonly now: number;
  readonly before: number;
  readonly yearBefore: Year;
}

/** The last value, the nearest before it, and exactly a year before. */
function comparedPlaces({ periods, values }: Evaluation, cadence: Cadence): Compared | null {
  const known = periods.flatMap((_, place) => (Number.isFinite(values[place]) ? [place] : []));
  const [now, before] = [known.at(-1), known.at(-2)];
  if (now === undefined || before === undefined) return null;
  const wanted = (periods[now] ?? 0) - YEAR[cadence];
  const yearBefore = known.find((place) => periods[place] === wanted) ?? null;
  return { now, before, yearBefore: yearBefore === before ? null : yearBefore };
}

/** Adds the parts of a measure, and below each the parts of its own formula where that is counted over the same periods. */
function addParts(
  context: Context,
  kpi: Kpi,
  compared: Compared,
  level: number,
  parts: FigurePart[],
  ways: Set<Decomposition['way'] | 'none'>,
): void {
  const derived = context.measures.formulaOf(kpi.id);
  const evaluation = context.measures.evaluationOf(kpi.id);
  if (!derived?.ok || evaluation === null) return;
  const { formula, scale } = derived.value;
  const { calculation, inputs } = treeInputs(formula);
  const placeOf = (period: number): number => evaluation.periods.indexOf(period);
  const read = (input: TreeInput, period: number): number =>
    evaluation.columnOf(input.part)[placeOf(period)] ?? Number.NaN;
  const valuesAt = (period: number | null): readonly number[] | null =>
    period === null ? null : inputs.map((input) => read(input, period));
  const [now, before, yearBefore] = [compared.now, compared.before, compared.yearBefore].map(valuesAt);
  const changeOf = decomposer(calculation);
  const recent = now && before ? changeOf(before, now) : null;
  const yearly = now && yearBefore ? changeOf(yearBefore, now) : null;
  if (recent !== null) ways.add(recent.way);
  else if (level === 0) ways.add('none');
  for (const [index, input] of inputs.entries()) {
    if (parts.length >= MOST_PARTS) return;
    const factor = isShare(context, input) ? 100 : 1;
    const shown = (values: readonly number[] | null | undefined): number | null => {
      const value = values?.[index];
      return value === undefined || !Number.isFinite(value) ? null : factor === 1 ? value : inPercent(value);
    };
    const part = (of: Decomposition | null): number | null =>
      of === null ? null : (of.contributions[index] ?? 0) * scale;
    const [from, to] = [shown(before), shown(now)];
    parts.push({
      ...nameOf(context, kpi, input),
      values: {
        level,
        before: from,
        after: to,
        contribution: part(recent),
        yearBefore: shown(yearBefore),
        yearContribution: part(yearly),
      },
      reasons: reasonsOf(context, input, from, to),
    });
    const inner = innerOf(context, input, derived.value);
    if (inner !== null && level + 1 < MOST_LEVELS) addParts(context, inner, compared, level + 1, parts, ways);
  }
}

/** The measure behind an input, if it has a formula of the same cadence. */
function innerOf(context: Context, { operand }: TreeInput, { cadence }: SoundFormula): Kpi | null {
  if (operand?.source !== 'kpi') return null;
  const derived = context.measures.formulaOf(operand.id);
  return derived?.ok && derived.value.cadence === cadence ? context.find('kpi', operand.id) : null;
}

function isShare(context: Context, { about }: TreeInput): boolean {
  return about !== null && context.measures.unitOf(about).percent;
}

/** A record where the part is one; else what is written in the formula. */
function nameOf(
  context: Context,
  kpi: Kpi,
  { about, look, part, periods }: TreeInput,
): Omit<FigurePart, 'values'> {
  const record = about === null ? null : recordOf(about);
  if (record !== null && look === 'now') return { ...record, name: context.nameOf(record.noun, record.id) };
  const textOf = ({ at, end }: Place): string => (kpi.formula ?? '').slice(at, end);
  const looked = part.kind === 'call' ? part.of.map(textOf).join(', ') : textOf(part);
  const written = look === 'now' ? looked : `${look}(${looked}${periods === 1 ? '' : `, ${periods}`})`;
  return { noun: record?.noun ?? null, id: record?.id ?? written, name: written };
}

function recordOf(operand: Operand): { readonly noun: NounName; readonly id: string } | null {
  return operand.source === 'kpi' ? { noun: 'kpi', id: operand.id } : operand.work;
}

/** What the part is, where its name does not say it, and from which value it came to which. */
function reasonsOf(
  context: Context,
  { about, look, periods }: TreeInput,
  from: number | null,
  to: number | null,
): readonly Message[] {
  const record = about === null ? null : recordOf(about);
  const data = {
    source: about === null ? 'calculation' : about.source,
    name: record === null ? '' : context.nameOf(record.noun, record.id),
    tied: record === null ? 'no' : 'yes',
    periods,
  };
  const what =
    look === 'previous'
      ? [message('figure.kpi-tree.previous', data)]
      : look === 'rolling'
        ? [message('figure.kpi-tree.rolling', data)]
        : about?.source === 'kpi'
          ? []
          : [message('figure.kpi-tree.facts', data)];
  if (from === null || to === null) return what;
  const unit = about === null ? null : unitWords(context, about);
  const value = (one: number): MessageValue => ({ kind: 'number', value: one, unit });
  return [...what, message('figure.kpi-tree.from-to', { from: value(from), to: value(to) })];
}

function unitWords(context: Context, about: Operand): string | null {
  const own = about.source === 'kpi' ? (context.find('kpi', about.id)?.unit ?? null) : null;
  return own ?? (unitText(context.measures.unitOf(about)) || null);
}

function notesOf(ways: ReadonlySet<Decomposition['way'] | 'none'>, kpi: Kpi): readonly Message[] {
  if (ways.has('none')) return [message('figure.kpi-tree.not-taken-apart', { kpi: kpi.name })];
  return ways.has('shapley') || ways.has('both') ? [message('figure.kpi-tree.averaged')] : [];
}

function evidenceOf(kpi: Kpi, value: number, day: Day): Evidence {
  const detail = message('evidence.observation', {
    value: { kind: 'number', value, unit: kpi.unit },
    day: { kind: 'day', day },
  });
  return { noun: 'kpi', id: kpi.id, name: kpi.name, detail };
}
