// What is written on the charts of the bakery, and what its people believed.
import type { PlainRecord } from '../example.ts';

export const performance: Readonly<
  Record<'baselines' | 'annotations' | 'checkIns' | 'commentaries', readonly PlainRecord[]>
> = {
  baselines: [
    {
      id: 'second-mill',
      kpi: 'organic-share',
      from: '2027-01-01',
      reason: 'A second mill delivers from January',
    },
  ],
  annotations: [
    {
      id: 'mill-closed',
      kpi: 'organic-share',
      day: '2026-08-31',
      text: 'The mill was closed for two weeks',
    },
  ],
  checkIns: [
    {
      id: 'most-loved-in-november',
      goal: 'most-loved',
      day: '2026-11-20',
      person: 'declan-roche',
      confidence: 0.6,
      comment: 'The second mill is not signed yet',
    },
  ],
  commentaries: [
    {
      id: 'autumn',
      from: '2026-09-01',
      to: '2026-11-30',
      text: 'Flour was short; the range held.',
    },
  ],
};
