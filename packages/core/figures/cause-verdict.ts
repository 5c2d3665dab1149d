// Whether the measures of two goals bear out that one drives the other: each arrow of the strategy map held against them.
import type { Evidence, Figure, FigurePart, Need } from '../assess/figure.ts';
import {
  type CauseVerdict,
  causeVerdicts,
  DISCOVERY_RATE,
  type JudgedCause,
} from '../methods/cause-verdict.ts';
import type { LeadEvidence } from '../methods/lead-evidence.ts';
import type { Goal } from '../model/goal.ts';
import type { Kpi } from '../model/kpi.ts';
import { type Message, message } from '../model/message.ts';
import { causeEvidence } from './cause-evidence.ts';
import { type CauseSeries, monthsIn, type Spacing, type TimedKpi } from './cause-series.ts';
import type { Context } from './context.ts';
import type { MapArrow } from './map-graph.ts';
import { cannotTell, type Method, type Name, told } from './outcome.ts';

export const causeCitation =
  'Toda & Yamamoto 1995, Statistical inference in vector autoregressions with possibly integrated processes, Journal of Econometrics 66:225–250';

const method: Method = {
  methodId: 'cause-verdict',
  citation: causeCitation,
  formula:
    'y on constant, trend, season, p + d lags of y and of x; F of the first p lags of x, F(p, N − K), × (1 − 5/N) where d = 1; Benjamini–Hochberg over all arrows, q = 0.10',
  unit: 'share',
  basis: 'attributed',
};

interface Candidate {
  readonly arrow: MapArrow;
  readonly name: Name;
  readonly inputs: readonly Evidence[];
  readonly series: CauseSeries;
  readonly evidence: LeadEvidence;
}

/**
 * `cause-verdict:<cause>` of each arrow between goals that are not dropped: how often chance alone would show as clear a
 * lead (corrected over all arrows), with the verdict as words; the part `delay` is named by the unit of its lags. Nothing where no arrow is drawn.
 */
export function causeVerdictFigures(context: Context): readonly Figure[] {
  const arrows = context.mapGraph.arrows.filter(({ kind }) => kind === 'cause');
  if (arrows.length === 0) return [];
  const looked = arrows.map((arrow) => lookAt(context, arrow));
  const candidates = looked.filter((one): one is Candidate => 'evidence' in one);
  const judged = causeVerdicts(
    candidates.map(({ arrow, series, evidence }) => ({
      evidence,
      sign: arrow.sign ?? 'raises',
      isSamePeriod: series.declared === 0,
    })),
  );
  const verdicts = new Map(candidates.map((one, place) => [one, judged[place]] as const));
  return looked.map((one) => {
    if (!('evidence' in one)) return one;
    const verdict = verdicts.get(one);
    if (!verdict) throw new Error(`no verdict for ${one.arrow.id}`);
    return figureOf(one, verdict, candidates.length);
  });
}

/** The verdict that a `cause-verdict` figure states; null for any other figure. */
export function causeVerdictOf({ methodId, words }: Figure): CauseVerdict | null {
  if (methodId !== method.methodId) return null;
  const said = words?.id.slice(`${PREFIX}.`.length) ?? 'cannot-tell';
  return verdictNames.find((one) => one === said) ?? 'cannot-tell';
}

const PREFIX = 'figure.cause-verdict';
const verdictNames: readonly CauseVerdict[] = ['supported', 'contradicted', 'reversed', 'not-supported'];

/** The evidence of an arrow, or the figure that says what is missing. */
function lookAt(context: Context, arrow: MapArrow): Candidate | Figure {
  const ends = [context.find('goal', arrow.from), context.find('goal', arrow.to)] as const;
  const [from, to] = ends.map((goal) => goal?.title ?? '');
  const name: Name = {
    id: `cause-verdict:${arrow.id}`,
    subject: { noun: 'cause', id: arrow.id, name: `${from} → ${to}` },
  };
  const [driver, result] = ends.map((goal) => kpiOf(context, goal));
  const needs = [...missing(ends[0], driver), ...missing(ends[1], result)];
  if (!driver || !result || needs.length > 0) return cannotTell(method, name, distinct(needs));
  const inputs = [...new Map([driver, result].map((kpi) => [kpi.id, kpi])).values()].map((kpi) =>
    historyOf(context, kpi),
  );
  if (driver.id === result.id) {
    const what = message('need.two-measures', { from: from ?? '', to: to ?? '', kpi: driver.name });
    return cannotTell(method, name, [{ what, minutes: 10 }], { inputs });
  }
  const found = causeEvidence(context, timed(driver), timed(result), arrow.lagMonths);
  if ('needs' in found) return cannotTell(method, name, found.needs, { inputs });
  return { arrow, name, inputs, ...found };
}

function kpiOf({ find }: Context, goal: Goal | null): Kpi | null {
  return goal === null || goal.kpi === null ? null : find('kpi', goal.kpi);
}

function missing(goal: Goal | null, kpi: Kpi | null | undefined): readonly Need[] {
  if (!kpi) return [{ what: message('need.goal-kpi', { goal: goal?.title ?? '' }), minutes: 5 }];
  return kpi.cadence === null
    ? [{ what: message('need.one-kpi-cadence', { kpi: kpi.name }), minutes: 1 }]
    : [];
}

/** Both ends may lack the same. */
function distinct(needs: readonly Need[]): readonly Need[] {
  return [...new Map(needs.map((need) => [JSON.stringify(need), need])).values()];
}

function timed(kpi: Kpi): TimedKpi {
  return { ...kpi, cadence: kpi.cadence ?? 'month' };
}

function figureOf(one: Candidate, judged: JudgedCause, arrows: number): Figure {
  const { arrow, name, inputs, series, evidence } = one;
  const extras = {
    n: evidence.observations,
    inputs,
    parts: partsOf(one, judged),
    notes: notesOf(one, judged, arrows),
  };
  if (judged.verdict === 'cannot-tell') return cannotTell(method, name, needsOf(one, judged), extras);
  const value = judged.verdict === 'reversed' ? judged.adjustedBackward : judged.adjusted;
  const words = message(`${PREFIX}.${judged.verdict}`, {
    driver: inputs[0]?.name ?? '',
    result: inputs[1]?.name ?? '',
    sign: arrow.sign ?? 'raises',
    unit: series.spacing,
    lags: evidence.lags,
  });
  const range = { noInterval: message('figure.no-interval.test') };
  return told(method, name, value, range, { ...extras, words });
}

function needsOf({ series, evidence }: Candidate, judged: JudgedCause): readonly Need[] {
  const data = { unit: series.spacing, have: evidence.periods };
  switch (judged.because) {
    case 'mixed':
      return [{ what: message('need.cause-one-way', data), minutes: null }];
    case 'same-period':
      return [{ what: message('need.cause-finer', data), minutes: null }];
    default:
      return judged.periodsForPower === null
        ? [{ what: message('need.cause-fewer-arrows', data), minutes: null }]
        : [
            {
              what: message('need.cause-power', { ...data, required: judged.periodsForPower }),
              minutes: null,
            },
          ];
  }
}

function partsOf({ series, evidence }: Candidate, judged: JudgedCause): readonly FigurePart[] {
  const { forward, backward, granger, lag } = evidence;
  const part = (id: string, values: FigurePart['values'], name = ''): FigurePart => ({
    noun: null,
    id,
    name,
    values,
  });
  return [
    part('driver-leads', {
      f: forward.f,
      degreesOfFreedom: forward.degreesOfFreedom,
      pValue: forward.pValue,
      adjusted: judged.adjusted,
      sign: evidence.sign,
      lags: evidence.lags,
      extraLags: evidence.extraLags,
      periods: evidence.periods,
      observations: evidence.observations,
      level: judged.level,
      power: judged.power,
    }),
    part('result-leads', {
      f: backward.f,
      degreesOfFreedom: backward.degreesOfFreedom,
      pValue: backward.pValue,
      adjusted: judged.adjustedBackward,
    }),
    part('granger', {
      f: granger.f,
      degreesOfFreedom: granger.degreesOfFreedom,
      pValue: granger.pValue,
    }),
    part(
      'delay',
      {
        declared: series.declared,
        found: lag?.lag ?? null,
        foundMonths: lag === null ? null : lag.lag * monthsIn[series.spacing],
        r: lag?.r ?? null,
        band: evidence.band,
      },
      series.spacing,
    ),
    ...evidence.correlations.map(({ lag: at, r, adjusted }) =>
      part(`delay-${at}`, { lag: at, r, adjusted, band: evidence.band }),
    ),
  ];
}

function notesOf({ series, evidence }: Candidate, judged: JudgedCause, arrows: number): readonly Message[] {
  const { spacing: unit, declared } = series;
  const notes = [
    message('figure.note.cause-not-proof'),
    message('figure.note.cause-power', { unit, periods: evidence.periods, power: share(judged.power) }),
    delayNote(unit, declared, evidence),
  ];
  if (arrows > 1) notes.push(message('figure.note.cause-corrected', { arrows, rate: share(DISCOVERY_RATE) }));
  if (judged.adjusted <= DISCOVERY_RATE && judged.adjustedBackward <= DISCOVERY_RATE)
    notes.push(message('figure.note.cause-both-ways'));
  if (evidence.isSeasonal) notes.push(message('figure.note.cause-season', { unit }));
  const { driver, result } = evidence.logarithms;
  if (driver || result) {
    const which = driver && result ? 'both' : driver ? 'driver' : 'result';
    notes.push(message('figure.note.cause-logarithms', { which }));
  }
  notes.push(message('figure.note.cause-drawn-before'));
  return notes;
}

function delayNote(unit: Spacing, declared: number | null, { lag }: LeadEvidence): Message {
  if (lag === null) return message('figure.note.cause-no-delay', { unit });
  if (declared === null) return message('figure.note.cause-delay', { unit, found: lag.lag });
  const way = Math.abs(lag.lag - declared) <= 1 ? 'agrees' : lag.lag < declared ? 'earlier' : 'later';
  return message('figure.note.cause-delay-declared', { unit, found: lag.lag, declared, way });
}

function historyOf({ seriesOf }: Context, kpi: Kpi): Evidence {
  const days = seriesOf(kpi.id)?.days ?? [];
  const [first, last] = [days[0], days.at(-1)];
  const detail =
    first === undefined || last === undefined
      ? null
      : message('evidence.kpi-history', {
          values: days.length,
          from: { kind: 'day', day: first },
          to: { kind: 'day', day: last },
        });
  return { noun: 'kpi', id: kpi.id, name: kpi.name, detail };
}

function share(value: number) {
  return { kind: 'share', share: value } as const;
}
