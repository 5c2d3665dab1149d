// What is watched of a business, and its status now: the word of each goal's chance, the verdict of each measure's chart, each source.
import type { Assessment } from '../assess/assessment.ts';
import type { Figure } from '../assess/figure.ts';
import { seriesOfKpi } from '../formula/series-of-kpi.ts';
import { isLikelihoodWord } from '../methods/likelihood-word.ts';
import { settledLikelihood } from '../methods/settled-likelihood.ts';
import type { Business } from '../model/business.ts';
import type { Message } from '../model/message.ts';

/** The last known status of one thing. */
export interface WatchedStatus {
  /** `goal-chance:<goal>`, `signal:<kpi>` or `source:<source>`. */
  readonly subject: string;
  readonly status: string;
  /** What it rests on; by comparing two of them is told why a status changed. */
  readonly basis: StatusBasis;
}

export interface StatusBasis {
  /** The chance that a goal is reached. */
  readonly chance?: number;
  /** First day of the newest episode of signals. */
  readonly episode?: string | null;
  readonly kpi?: string | null;
  /** The newest value. */
  readonly day?: string | null;
  readonly value?: number | null;
  /** Everything of the goal that its chance depends on. */
  readonly goal?: string;
}

/** A status as it is now, with the name of what it is about. */
export interface PresentStatus extends WatchedStatus {
  readonly kind: 'goal-chance' | 'signal' | 'source';
  readonly noun: 'goal' | 'kpi' | 'source';
  readonly record: string;
  readonly name: string;
  /** Unit of the measure's values. */
  readonly unit: string | null;
  /** What the figure, or the run, says in words. */
  readonly says: Message | null;
}

/** How a source stands; `null` status for one of which nothing can be said yet. */
export interface SourceStanding {
  readonly id: string;
  readonly name: string;
  readonly status: 'working' | 'failing' | null;
  readonly says: Message | null;
}

/** Of a chart only these are statuses of their own; with too few values nothing can be said. */
const verdicts: ReadonlySet<string> = new Set([
  'improvement',
  'concern',
  'change',
  'mixed',
  'noise',
  'better',
  'worse',
  'changed',
]);

/**
 * What cannot be told has no status now: the last known one stays, since silence is no change.
 *
 * @param known the last known statuses by subject, between whose words a chance at a border does not swing.
 */
export function presentStatuses(
  business: Business,
  assessment: Assessment,
  sources: readonly SourceStanding[],
  known: ReadonlyMap<string, WatchedStatus>,
): readonly PresentStatus[] {
  const newest = (kpi: string | null): Pick<StatusBasis, 'kpi' | 'day' | 'value'> => {
    const series = kpi === null ? null : seriesOfKpi(business, kpi, assessment.today);
    return { kpi, day: series?.days.at(-1) ?? null, value: series?.values.at(-1) ?? null };
  };
  const unitOf = (kpi: string | null): string | null =>
    business.kpis.find(({ id }) => id === kpi)?.unit ?? null;
  const list: PresentStatus[] = [];
  for (const figure of assessment.figures) {
    const kind = figure.id.slice(0, figure.id.indexOf(':'));
    if (figure.subject === null || (kind !== 'goal-chance' && kind !== 'signal')) continue;
    const { id, name } = figure.subject;
    const shared = { subject: figure.id, record: id, name, says: figure.words };
    if (kind === 'goal-chance' && figure.value !== null) {
      const goal = business.goals.find((one) => one.id === id);
      if (goal === undefined) continue;
      const before = known.get(figure.id)?.status ?? null;
      const word = before !== null && isLikelihoodWord(before) ? before : null;
      const { kpi, direction, baselineValue, targetValue, targetHigh, targetKind, due, reachedWhen } = goal;
      const aim = [kpi, direction, baselineValue, targetValue, targetHigh, targetKind, due, reachedWhen];
      const basis = { chance: figure.value, goal: JSON.stringify(aim), ...newest(kpi) };
      const status = settledLikelihood(word, figure.value);
      list.push({ ...shared, kind, noun: 'goal', unit: unitOf(kpi), status, basis });
    }
    if (kind === 'signal') {
      const status = verdictOf(figure);
      if (status === null) continue;
      const basis = { episode: newestEpisode(figure), ...newest(id) };
      list.push({ ...shared, kind, noun: 'kpi', unit: unitOf(id), status, basis });
    }
  }
  for (const { id, name, status, says } of sources) {
    if (status === null) continue;
    list.push({
      subject: `source:${id}`,
      kind: 'source',
      noun: 'source',
      record: id,
      name,
      unit: null,
      status,
      says,
      basis: {},
    });
  }
  return list;
}

/** The last word of the sentence's name, or the verdict in it. */
function verdictOf({ words }: Figure): string | null {
  const said = words?.data.verdict ?? words?.id.split('.').at(-1);
  return typeof said === 'string' && verdicts.has(said) ? said : null;
}

function newestEpisode({ parts }: Figure): string | null {
  return parts.findLast(({ id }) => /^\d{4}-/.test(id))?.id ?? null;
}
