// An initiative that is to start before another, on which it depends, has ended.
import type { FindingDraft, SuggestedChange } from '../assess/finding.ts';
import { type Rule, type Untold, verdict } from '../assess/rule.ts';
import { stronglyConnected } from '../figures/strongly-connected.ts';
import type { Day } from '../model/fields.ts';
import type { Initiative } from '../model/initiative.ts';
import { addDays, daysBetween } from '../model/period.ts';
import { about } from './about.ts';
import { setting } from './suggestions.ts';
import { day, evidence, need, untold } from './values.ts';
import { noInitiatives, openInitiatives } from './work.ts';

export const initiativeDependsOnLater: Rule = {
  id: 'initiative-depends-on-later',
  severity: 'warning',
  topic: 'work',
  basis: 'convention',
  citation: null,
  check(context) {
    const initiatives = openInitiatives(context);
    const findings: FindingDraft[] = [];
    const unknown: Untold[] = [];
    const { componentOf } = stronglyConnected(
      context.business.initiatives.map(({ id }) => id),
      (id) => context.find('initiative', id)?.dependsOn ?? [],
    );
    for (const one of initiatives) {
      const first = one.dependsOn
        .flatMap((id) => context.find('initiative', id) ?? [])
        .filter(({ status }) => status !== 'done');
      const undated = first.filter(({ end, status }) => end === null || status === 'stopped');
      const late = first.filter(
        ({ end, status }) => status !== 'stopped' && end !== null && one.start !== null && end > one.start,
      );
      if (late.length > 0) {
        const circular = late.some(({ id }) => componentOf.get(id) === componentOf.get(one.id));
        findings.push(draft(one, late, circular, context.today));
      }
      if (undated.length > 0 || (first.length > 0 && one.start === null)) {
        unknown.push(undatedWork(one, undated[0] ?? one));
      }
    }
    return verdict(findings, unknown, initiatives.length, noInitiatives);
  },
};

function draft(one: Initiative, late: readonly Initiative[], circular: boolean, today: Day): FindingDraft {
  const last = late.reduce((latest, other) => ((other.end ?? '') > (latest.end ?? '') ? other : latest));
  const started = one.status === 'active' && (one.start ?? '') <= today;
  const start = addDays(last.end ?? '', 1);
  return {
    about: [about('initiative', one), about('initiative', last)],
    data: {
      initiative: one.name,
      start: day(one.start ?? ''),
      other: last.name,
      end: day(last.end ?? ''),
      newStart: day(start),
      circular: circular ? 'yes' : 'no',
      started: started ? 'yes' : 'no',
    },
    evidence: late.map((other) =>
      evidence('initiative', other.id, other.name, 'ends-on', { day: day(other.end ?? '') }),
    ),
    suggestion: circular || started ? withoutThem(one, late) : moved(one, start),
    alternatives: [1],
  };
}

/** Starts the day after; the end moves along, so that the initiative keeps its length. */
function moved({ id, start, end }: Initiative, newStart: string): SuggestedChange {
  const shift = daysBetween(start ?? newStart, newStart);
  const set = { start: newStart, ...(end !== null && { end: addDays(end, shift) }) };
  return setting('initiative', id, set);
}

/** What has begun, or waits for what waits for it: no day can solve that, only giving up the dependency. */
function withoutThem({ id, dependsOn }: Initiative, late: readonly Initiative[]): SuggestedChange {
  const gone = new Set(late.map((other) => other.id));
  const set = { dependsOn: dependsOn.filter((other) => !gone.has(other)) };
  return setting('initiative', id, set);
}

function undatedWork(one: Initiative, other: Initiative): Untold {
  const data = { initiative: one.name, other: other.name };
  return untold('initiative-undated', [need('initiative-dates', 3, data)], data);
}
