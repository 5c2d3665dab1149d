// Control charts: how many labels agree with NHSRplotthedots, and how fast the charts of many measures are drawn.

import { signalMeaning } from '../../packages/core/methods/signal-meaning.ts';
import { signalsOf } from '../../packages/core/stats/control-chart/signals-of.ts';
import { generateBusiness } from '../../packages/core/testing/generate-business.ts';
import { noise } from '../../packages/core/testing/noise.ts';
import { readPlotTheDots } from '../../packages/core/testing/plot-the-dots.ts';
import { medianMs, type Report } from '../measurement.ts';

export async function measureSignals(report: Report): Promise<void> {
  let agree = 0;
  let all = 0;
  for (const { values, screen, better, rows } of readPlotTheDots()) {
    const { labels } = signalsOf(values, { screen, adjust: 'none' });
    for (const [at, { label, meaning }] of rows.entries()) {
      const own = labels[at] ?? 'none';
      all += 1;
      if (own === label && signalMeaning(own, better) === meaning) agree += 1;
    }
  }
  report({
    name: 'xmr.labelsAgree',
    value: all === 0 ? Number.NaN : agree / all,
    unit: '',
    peer:
      all === 0
        ? 'the charts of NHSRplotthedots are not beside this checkout'
        : `NHSRplotthedots, ${all} points`,
    peerValue: all === 0 ? null : 1,
  });
  for (const [name, phi] of [
    ['independent', 0],
    ['ar05', 0.5],
  ] as const) {
    report({
      name: `xmr.falseLabels.${name}`,
      value: 100 * labelledShare(phi, 'auto'),
      unit: '%',
      peer: 'the plain chart',
      peerValue: 100 * labelledShare(phi, 'none'),
    });
  }
  const { series } = generateBusiness({ seed: 7, elements: 1_000 }).totals;
  const ms = await medianMs(30, () => {
    for (const { values } of series) signalsOf(values, { season: 12 });
  });
  report({ name: `signals.${series.length}x60.ms`, value: ms, unit: 'ms' });
}

/** Share of the points of pure noise that get a label: 400 charts of 48 values. */
function labelledShare(phi: number, adjust: 'auto' | 'none'): number {
  let labelled = 0;
  for (let chart = 1; chart <= CHARTS; chart += 1) {
    const { labels } = signalsOf(noise(chart).resembling(VALUES, phi), { adjust, season: 12 });
    labelled += labels.filter((label) => label !== 'none').length;
  }
  return labelled / (CHARTS * VALUES);
}

const CHARTS = 400;
const VALUES = 48;
