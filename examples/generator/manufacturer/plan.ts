// What both manufacturers know of their plan: who can do which work, and the steps of what is under way.
import type { PlainRecord } from '../example.ts';
import { parts, step } from '../plan-records.ts';

const trades: readonly (readonly [pool: string, people: readonly string[]])[] = [
  [
    'production-hours',
    [
      'walter-osei',
      'dmitri-volkov',
      'lena-fischer',
      'arjun-patel',
      'marie-tremblay',
      'kofi-mensah',
      'sean-gallagher',
      'jamie-doucet',
      'hugo-brandt',
    ],
  ],
  ['quality-hours', ['amara-nwosu', 'walter-osei', 'hugo-brandt']],
  ['sales-hours', ['paul-bergeron', 'nina-kowalski']],
  ['planning-hours', ['tess-morgan', 'luis-ortega']],
  ['office-hours', ['greta-lindholm', 'carol-hayes']],
];
const experts = new Set(['walter-osei', 'amara-nwosu', 'paul-bergeron', 'tess-morgan', 'greta-lindholm']);

export const skills: readonly PlainRecord[] = trades.flatMap(([pool, people]) =>
  people.map((person) => ({
    id: `${person}-${pool}`,
    person,
    pool,
    level: experts.has(person) ? 'expert' : 'able',
  })),
);

/** Of the initiative that both of them have under way. */
export const steps: readonly PlainRecord[] = [
  step(
    'presses-filmed',
    'setup-reduction',
    'Every set-up filmed and timed',
    'work',
    ['2026-10-05', '2026-12-11'],
    'hugo-brandt',
  ),
  step(
    'outside-first',
    'setup-reduction',
    'What can be prepared is prepared outside',
    'training',
    ['2027-01-11', '2027-02-26'],
    'walter-osei',
    { dependsOn: ['presses-filmed'] },
  ),
  step(
    'half-the-time',
    'setup-reduction',
    'Half the time on press 2',
    'milestone',
    ['2027-05-28', '2027-05-28'],
    'walter-osei',
    { dependsOn: ['outside-first'] },
  ),
];

export const responsibilities: readonly PlainRecord[] = parts('setup-reduction', {
  accountable: ['walter-osei'],
  responsible: ['hugo-brandt'],
  consulted: ['amara-nwosu'],
  informed: ['greta-lindholm'],
});
