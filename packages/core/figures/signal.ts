// What each measure's control chart says: which of its values are signals, and which way things go.
import type { Figure, FigurePart } from '../assess/figure.ts';
import type { SignalMeaning } from '../methods/signal-meaning.ts';
import type { Day } from '../model/fields.ts';
import type { Kpi } from '../model/kpi.ts';
import { type Message, message } from '../model/message.ts';
import type { Context } from './context.ts';
import type { KpiSignals, SignalEpisode } from './kpi-signals.ts';
import { type Method, told } from './outcome.ts';

const method: Method = {
  methodId: 'control-chart',
  citation: 'Wheeler & Chambers 1992, Understanding Statistical Process Control, 2nd ed.',
  formula: 'X̄ ± 2.66 · mR̄; a point beyond, 7 on one side, 7 rising or falling, 2 of 3 near a limit',
  unit: 'count',
  basis: 'published',
};

/**
 * `signal:<kpi>` of each measure with at least six ended periods: how many of its values since the limits were last set
 * are signals, and in words whether it gets better or worse, changed, or is only noise. Parts: the limits of today
 * (`limits`), then each episode of signals by its first day. Cost grows with the number of observations.
 */
export function signalFigures(context: Context): readonly Figure[] {
  return context.business.kpis.flatMap((kpi) => {
    const chart = context.signalsOf(kpi);
    if (chart === null) return [];
    const known = figures.get(chart);
    if (known?.kpi === kpi) return [known.figure];
    const figure = signalFigure(kpi, chart);
    figures.set(chart, { kpi, figure });
    return [figure];
  });
}

/** The figure of each chart that still is the newest of its series. */
const figures = new WeakMap<KpiSignals, { readonly kpi: Kpi; readonly figure: Figure }>();

function signalFigure(kpi: Kpi, chart: KpiSignals): Figure {
  const { signals, episodes, dayAt, values } = chart;
  const { falseShare } = signals;
  const last = signals.stretches.at(-1);
  const since = last?.from ?? 0;
  let labelled = 0;
  for (let at = since; at < signals.labels.length; at += 1) if (signals.labels[at] !== 'none') labelled += 1;
  const [first, newest] = [dayAt(0), dayAt(values.length - 1)];
  return told(
    method,
    { id: `signal:${kpi.id}`, subject: { noun: 'kpi', id: kpi.id, name: kpi.name } },
    labelled,
    { noInterval: message('figure.no-interval.complete-count') },
    {
      n: signals.n,
      words: words(chart, kpi),
      notes: notes(chart),
      inputs: [
        {
          noun: 'kpi',
          id: kpi.id,
          name: kpi.name,
          detail: message('evidence.kpi-history', {
            values: signals.n,
            from: dayOf(first),
            to: dayOf(newest),
          }),
        },
      ],
      parts: [limitsPart(chart), ...episodes.map((episode) => episodePart(kpi, episode))],
      comparisons: [
        {
          id: 'by-chance',
          label: message('figure.comparison.by-chance'),
          value: Number((falseShare * countKnown(values, since)).toFixed(2)),
          unit: 'count',
        },
      ],
    },
  );
}

/** Centre and limits for the newest place, and what was adjusted. */
function limitsPart({ signals, dayAt, values }: KpiSignals): FigurePart {
  const { centre, lower, upper, stretches, autocorrelation, season, falseShare } = signals;
  const last = stretches.at(-1);
  return {
    noun: 'kpi',
    id: 'limits',
    name: dayAt(values.length - 1),
    values: {
      centre: known(centre.at(-1)),
      lower: known(lower.at(-1)),
      upper: known(upper.at(-1)),
      meanMovingRange: known(last?.meanMovingRange),
      movingRangeLimit: known(last?.movingRangeLimit),
      slope: last?.isSloped && last.trend ? known(last.trend.slope) : null,
      autocorrelation,
      season: season?.period ?? null,
      values: last?.n ?? 0,
      falseShare,
    },
  };
}

const verdicts: Readonly<Record<SignalMeaning, FigurePart['verdict']>> = {
  improvement: 'pass',
  concern: 'fail',
  change: undefined,
  noise: undefined,
};

function episodePart(kpi: Kpi, episode: SignalEpisode): FigurePart {
  const { from, to, label, points, lastValue, meaning } = episode;
  const verdict = verdicts[meaning];
  return {
    noun: null,
    id: from,
    name: from,
    values: { points, lastValue },
    ...(verdict === undefined ? {} : { verdict }),
    reasons: [
      message('figure.signal.episode', {
        label: label.replaceAll('-', '_'),
        points,
        from: dayOf(from),
        to: dayOf(to),
        value: { kind: 'number', value: lastValue, unit: kpi.unit },
      }),
    ],
  };
}

function words({ verdict, episodes, signals }: KpiSignals, kpi: Kpi): Message {
  const recent = episodes.findLast(({ isRecent }) => isRecent);
  const last = signals.stretches.at(-1);
  if (verdict === 'too-few') return message('figure.signal.too-few', { values: last?.n ?? 0 });
  const range = {
    lower: quantity(signals.lower.at(-1), kpi),
    upper: quantity(signals.upper.at(-1), kpi),
  };
  if (verdict === 'noise') return message('figure.signal.noise', range);
  if (verdict === 'mixed') return message('figure.signal.mixed');
  if (recent === undefined)
    return message('figure.signal.trend', {
      verdict,
      slope: quantity(Math.abs(last?.trend?.slope ?? 0), kpi),
    });
  return message('figure.signal.since', { verdict, from: dayOf(recent.from), points: recent.points });
}

function notes({ signals, resets }: KpiSignals): readonly Message[] {
  const { season, autocorrelation, stretches } = signals;
  const last = stretches.at(-1);
  const list: Message[] = [];
  if (last?.status === 'trial') list.push(message('figure.note.trial-limits', { values: last.n }));
  if (season) list.push(message('figure.note.season-out', { period: season.period }));
  if (last?.isSloped && last.trend) {
    // No p below thirty values: then only that there is a trend.
    list.push(message('figure.note.sloped-centre', { values: last.trend.n }));
  }
  if (autocorrelation !== null) {
    list.push(message('figure.note.neighbours-alike', { phi: Number(autocorrelation.toFixed(2)) }));
  }
  for (const { day, reason } of resets)
    list.push(message('figure.note.limits-reset', { day: dayOf(day), reason }));
  list.push(message('figure.note.false-signals', { share: { kind: 'share', share: signals.falseShare } }));
  return list;
}

function countKnown(values: readonly number[], from: number): number {
  let count = 0;
  for (let at = from; at < values.length; at += 1) if (!Number.isNaN(values[at] ?? Number.NaN)) count += 1;
  return count;
}

function known(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}

function quantity(value: number | undefined, { unit }: Kpi) {
  return { kind: 'number', value: known(value) ?? 0, unit } as const;
}

function dayOf(value: Day) {
  return { kind: 'day', day: value } as const;
}
