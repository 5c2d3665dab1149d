// Keeps the suggestions of each business: learnt anew when its lines have changed, off the thread that answers people.
import { FEWEST_KNOWN, type StatedOutcome, type Suggestion, type Suggestions } from '@evenkeel/core';
import type { Chances, LineKind, LinesToLearn } from '@evenkeel/store';
import { patiently } from '../handling/patiently.ts';
import { createWorkThread } from '../handling/work-thread.ts';
import { suggest } from './suggest.ts';

/** Suggestions as of one version of a business's lines. */
export interface SuggestionSet {
  /** Names this set; whoever confirms suggestions says which ones. */
  readonly basis: string;
  readonly byId: ReadonlyMap<number, Suggestion>;
  readonly chances: Chances;
  readonly learnt: number;
  readonly past: readonly StatedOutcome[];
}

export interface Standing {
  /** `learning`: the set is of an earlier version, or there is none yet. */
  readonly state: 'ready' | 'learning' | 'too-few';
  readonly set: SuggestionSet | null;
}

export interface Question {
  readonly businessId: string;
  readonly kind: LineKind;
  /** Of the lines; another one is learnt anew. */
  readonly version: number;
}

export interface SuggestionDesk {
  /** Waits at most `patienceMs`; what is not ready by then goes on being worked out. */
  of(question: Question, read: () => Promise<LinesToLearn>, patienceMs: number): Promise<Standing>;
  /** A set that was handed out lately; null when it is gone. */
  known(businessId: string, kind: LineKind, basis: string): SuggestionSet | null;
  close(): Promise<void>;
}

/** Businesses and kinds of which sets are kept, and how many of each: one may be looked at while the next is learnt. */
const MOST_KEPT = 12;
const SETS_EACH = 3;
/** Up to so many letters it takes less time than to wake a thread. */
const SMALL = 60_000;

export function createSuggestionDesk(log: (line: string) => void): SuggestionDesk {
  const kept = new Map<string, SuggestionSet[]>();
  const underWay = new Map<string, Promise<void>>();
  /** The version that was asked for last; whoever waits for an older one gets what is there. */
  const latest = new Map<string, number>();
  const thread = createWorkThread<LinesToLearn, Suggestions>('suggestion-worker', import.meta.url);
  let turn: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  const keep = (key: string, set: SuggestionSet): void => {
    const sets = kept.get(key) ?? [];
    kept.delete(key);
    kept.set(key, [set, ...sets].slice(0, SETS_EACH));
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  };
  const work = async (lines: LinesToLearn, isWanted: () => boolean): Promise<Suggestions | null> => {
    if (lines.known.length + lines.open.length <= SMALL) return suggest(lines);
    const mine = turn.then(() => (isWanted() ? thread.ask(lines) : null));
    turn = mine.catch(() => {});
    return await mine;
  };
  const learn = (key: string, version: number, read: () => Promise<LinesToLearn>): Promise<void> => {
    const name = `${key} ${version}`;
    const going = underWay.get(name);
    if (going) return going;
    latest.set(key, version);
    const learning = (async () => {
      try {
        const suggestions = await work(await read(), () => latest.get(key) === version);
        if (suggestions !== null) keep(key, setOf(version, suggestions));
      } catch (error) {
        if (!isClosed) log(`suggestions for lines could not be worked out: ${String(error)}`);
      } finally {
        underWay.delete(name);
      }
    })();
    underWay.set(name, learning);
    return learning;
  };

  return {
    async of({ businessId, kind, version }, read, patienceMs) {
      const key = `${businessId} ${kind}`;
      const basis = String(version);
      const current = (): SuggestionSet | undefined => kept.get(key)?.find((set) => set.basis === basis);
      if (current() === undefined) await patiently(learn(key, version, read), patienceMs);
      const set = current() ?? null;
      if (set === null) return { state: 'learning', set: kept.get(key)?.[0] ?? null };
      return { state: set.learnt < FEWEST_KNOWN ? 'too-few' : 'ready', set };
    },
    known(businessId, kind, basis) {
      return kept.get(`${businessId} ${kind}`)?.find((set) => set.basis === basis) ?? null;
    },
    async close() {
      isClosed = true;
      await thread.close();
    },
  };
}

function setOf(version: number, { lines, learnt, past }: Suggestions): SuggestionSet {
  const sure = lines.filter(({ candidates }) => candidates.length > 0);
  return {
    basis: String(version),
    byId: new Map(sure.map((line) => [line.id, line])),
    chances: {
      ids: sure.map(({ id }) => id),
      chances: sure.map(({ candidates }) => candidates[0]?.chance ?? 0),
      targets: sure.map(({ candidates }) => candidates[0]?.target ?? ''),
    },
    learnt,
    past,
  };
}
