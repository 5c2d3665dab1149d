// Compares what is watched with its last known status: only a change is told, never a level, and never the first status.
import type { Day } from '../model/fields.ts';
import { type Message, message } from '../model/message.ts';
import type { PresentStatus, WatchedStatus } from './watched-status.ts';

/** One change of status, to be shown in the inbox. */
export interface AlertDraft {
  readonly subject: string;
  readonly kind: PresentStatus['kind'];
  readonly noun: PresentStatus['noun'];
  readonly record: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly day: Day;
  /** What brought it about, then what the figure says. */
  readonly why: readonly Message[];
  /** The chances before and after; null for what has none. */
  readonly numbers: { readonly before: number; readonly after: number } | null;
}

export interface StatusChanges {
  readonly alerts: readonly AlertDraft[];
  /** What is known from now on: also what cannot be told at present keeps its last status. */
  readonly statuses: readonly WatchedStatus[];
}

/** Statuses that say that nothing happens: coming back to them is no news. */
const quiet: ReadonlySet<string> = new Set(['noise', 'working']);

/** @param isThere whether the subject of a known status still exists; what is gone is forgotten. */
export function statusChanges(
  known: ReadonlyMap<string, WatchedStatus>,
  present: readonly PresentStatus[],
  isThere: (subject: string) => boolean,
  day: Day,
): StatusChanges {
  const alerts: AlertDraft[] = [];
  const told = new Set(present.map(({ subject }) => subject));
  const statuses: WatchedStatus[] = [...known.values()].filter(
    ({ subject }) => !told.has(subject) && isThere(subject),
  );
  for (const one of present) {
    const { subject, status, basis } = one;
    const before = known.get(subject);
    statuses.push({ subject, status, basis: { ...basis, ...rememberedEpisode(before, one) } });
    if (before === undefined || before.status === status || quiet.has(status)) continue;
    if (isSameEpisode(before, one)) continue;
    alerts.push({
      subject,
      kind: one.kind,
      noun: one.noun,
      record: one.record,
      name: one.name,
      from: before.status,
      to: status,
      day,
      why: whyOf(before, one),
      numbers:
        before.basis.chance === undefined || basis.chance === undefined
          ? null
          : { before: before.basis.chance, after: basis.chance },
    });
  }
  return { alerts, statuses };
}

/** The signal that was told already and fell silent: as limits move it may come back, and is no news. */
function isSameEpisode(before: WatchedStatus, { kind, basis }: PresentStatus): boolean {
  return (
    kind === 'signal' &&
    before.status === 'noise' &&
    basis.episode !== null &&
    basis.episode !== undefined &&
    (before.basis.episode ?? '') >= basis.episode
  );
}

/** The newest episode ever told stays known while the chart is quiet. */
function rememberedEpisode(
  before: WatchedStatus | undefined,
  { kind, basis }: PresentStatus,
): { readonly episode?: string } {
  const [old, now] = [before?.basis.episode ?? '', basis.episode ?? ''];
  const newest = old > now ? old : now;
  return kind === 'signal' && newest !== '' ? { episode: newest } : {};
}

function whyOf(before: WatchedStatus, { kind, basis, says, unit }: PresentStatus): readonly Message[] {
  const said = says === null || kind === 'goal-chance' ? [] : [says];
  if (kind === 'source') return said;
  const [was, is] = [before.basis, basis];
  if (was.goal !== is.goal) return [message('alert.why.goal'), ...said];
  if (is.day !== null && is.day !== undefined && is.value !== null && is.value !== undefined) {
    const data = {
      value: { kind: 'number', value: is.value, unit },
      day: { kind: 'day', day: is.day },
    } as const;
    if (was.day !== is.day || was.value !== is.value) return [message('alert.why.value', data), ...said];
  }
  if (was.chance !== undefined && was.chance === is.chance) return said;
  return [message(kind === 'signal' ? 'alert.why.history' : 'alert.why.time'), ...said];
}
