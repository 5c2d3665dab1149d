// A measure whose newest values are a signal in the bad direction, about which nobody has said anything.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import { type KpiSignals, RECENT_VALUES, type SignalEpisode } from '../figures/kpi-signals.ts';
import type { Kpi } from '../model/kpi.ts';
import { about } from './about.ts';
import { isAnsweredAfter, uncharted } from './charts.ts';
import { freshId } from './fresh-id.ts';
import { goalByKpi, noKpis } from './kpis.ts';
import { day, evidence, quantity } from './values.ts';

export const kpiSignalsConcern: Rule = {
  id: 'kpi-signals-concern',
  severity: 'advice',
  topic: 'measures',
  basis: 'published',
  citation: 'Wheeler & Chambers 1992, Understanding Statistical Process Control, 2nd ed.',
  check(context) {
    const { kpis } = context.business;
    const used = goalByKpi(context);
    const findings: FindingDraft[] = [];
    const unknown: Kpi[] = [];
    for (const kpi of kpis) {
      const chart = context.signalsOf(kpi);
      if (chart === null || chart.verdict === 'too-few') {
        unknown.push(kpi);
        continue;
      }
      const episode = chart.episodes.findLast(({ isRecent, meaning }) => isRecent && meaning === 'concern');
      const worsens = chart.verdict === 'worse' || chart.verdict === 'mixed';
      if (!worsens || isAnswered(context, kpi, chart, episode)) continue;
      const goal = used.get(kpi.id);
      const newest = lastKnown(chart);
      findings.push({
        about: [about('kpi', kpi)],
        data: {
          kpi: kpi.name,
          kind: episode === undefined ? 'trend' : episode.label.replaceAll('-', '_'),
          from: day(episode?.from ?? chart.dayAt(newest)),
          points: episode?.points ?? 0,
          used: goal ? 'yes' : 'no',
          goal: goal?.title ?? '',
        },
        severity: goal ? 'warning' : 'advice',
        figureId: `signal:${kpi.id}`,
        evidence: [
          evidence('kpi-observation', chart.dayAt(newest), kpi.name, 'observation', {
            value: quantity(chart.values[newest] ?? 0, kpi.unit),
            day: day(chart.dayAt(newest)),
          }),
        ],
        suggestion: noteOn(context, kpi, episode?.to ?? chart.dayAt(newest)),
        alternatives: [1, 2],
      });
    }
    return verdict(findings, uncharted(unknown), kpis.length, noKpis);
  },
};

/** Of an episode everything since it began counts; of a trend what was said within the newest values. */
function isAnswered(
  context: Context,
  kpi: Kpi,
  { dayAt, values }: KpiSignals,
  episode: SignalEpisode | undefined,
): boolean {
  const before = (episode?.at ?? values.length - RECENT_VALUES) - 1;
  return isAnsweredAfter(context, kpi, before < 0 ? '' : dayAt(before));
}

function lastKnown({ values }: KpiSignals): number {
  return values.findLastIndex((value) => !Number.isNaN(value));
}

function noteOn(context: Context, kpi: Kpi, on: string): FindingDraft['suggestion'] & object {
  const id = freshId(context, 'annotation', `${kpi.id}-${on}`);
  return {
    changes: [{ kind: 'create', noun: 'annotation', id, set: { kpi: kpi.id, day: on } }],
    asks: [{ noun: 'annotation', id, field: 'text' }],
  };
}
