// Watches businesses for changes of status: soon after a write, and every minute for what happens by itself.
import { setTimeout as pauseFor } from 'node:timers/promises';
import {
  type Assessment,
  type Day,
  message,
  presentStatuses,
  type SourceStanding,
  statusChanges,
} from '@evenkeel/core';
import type { Actor, BusinessScope, Store } from '@evenkeel/store';
import type { Assessor } from '../assessing.ts';
import { isPassing } from '../sources/source-fault.ts';

export interface AlertKeeperOptions {
  readonly store: Store;
  readonly assessor: Assessor;
  readonly today: () => Day;
  readonly log: (line: string) => void;
}

export interface AlertKeeper {
  /** Compares one business with what was last known of it, and keeps what changed. */
  check(businessId: string): Promise<void>;
  /** Something was written: it is compared when it has been quiet for a moment. Does nothing before `keepTime`. */
  nudge(businessId: string): void;
  /** Looks every minute for whatever was written past this server, the new day, and sources. */
  keepTime(): void;
  close(): Promise<void>;
}

const QUIET_MS = 1500;
/** How long forecasts that are not ready are waited for before they are asked for again. */
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;
const TICK_MS = 60_000;
/** A failure that passes by itself is told when it has lasted so many tries. */
const PASSING_FAILURES = 3;
const scheduler: Actor = { accountId: null, name: 'Evenkeel' };

export function createAlertKeeper({ store, assessor, today, log }: AlertKeeperOptions): AlertKeeper {
  /** What each business was last compared at. */
  const stands = new Map<string, string>();
  const closing = new AbortController();
  const nudged = new Map<string, NodeJS.Timeout>();
  const running = new Map<string, Promise<void>>();
  let timer: NodeJS.Timeout | null = null;
  let ticking: Promise<void> = Promise.resolve();

  const check = (businessId: string): Promise<void> => {
    const before = running.get(businessId) ?? Promise.resolve();
    const mine = before.catch(() => {}).then(() => compareWhenReady(businessId));
    running.set(businessId, mine);
    const forget = (): void => {
      if (running.get(businessId) === mine) running.delete(businessId);
    };
    mine.then(forget, forget);
    return mine;
  };

  /** No transaction stays open while forecasts are computed. */
  const compareWhenReady = async (businessId: string): Promise<void> => {
    let pause = FIRST_PAUSE_MS;
    while (!closing.signal.aborted && !(await compare(businessId))) {
      await pauseFor(pause, undefined, { ref: false, signal: closing.signal }).catch(() => {});
      pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
    }
  };

  /** @returns false when forecasts are not ready */
  const compare = async (businessId: string): Promise<boolean> => {
    const compared = await store.inBusiness(businessId, scheduler, async (scope) => {
      const sources = await standings(scope);
      const stand = `${await assessor.keyOf(scope, today())} ${JSON.stringify(sources)}`;
      if (stands.get(businessId) === stand) return true;
      const { body, pending } = await assessor.answer(scope, today());
      // Half of the forecasts would say something else than all of them, and that would pass for a change.
      if (pending > 0) return false;
      const { assessment } = JSON.parse(body) as { readonly assessment: Assessment };
      const { business } = await scope.snapshot();
      const known = new Map((await scope.alerts.statuses()).map((one) => [one.subject, one]));
      const there = new Set([
        ...business.goals.filter(({ status }) => status === 'active').map(({ id }) => `goal-chance:${id}`),
        ...business.kpis.map(({ id }) => `signal:${id}`),
        ...business.sources.map(({ id }) => `source:${id}`),
      ]);
      const present = presentStatuses(business, assessment, sources, known);
      const { alerts, statuses } = statusChanges(known, present, (one) => there.has(one), today());
      await scope.alerts.keep(statuses, alerts);
      stands.set(businessId, stand);
      return true;
    });
    return compared ?? true;
  };

  const logged = (work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) => log(`the clock of alerts: ${traceOf(error)}`));

  const tick = async (): Promise<void> => {
    for (const { businessId } of await store.businesses()) await logged(check(businessId));
  };

  return {
    check,
    nudge(businessId) {
      if (timer === null) return;
      clearTimeout(nudged.get(businessId));
      const soon = setTimeout(() => {
        nudged.delete(businessId);
        void logged(check(businessId));
      }, QUIET_MS);
      nudged.set(businessId, soon.unref());
    },
    keepTime() {
      const again = (): void => {
        ticking = logged(tick());
        void ticking.then(() => {
          if (timer !== null) timer = setTimeout(again, TICK_MS).unref();
        });
      };
      timer = setTimeout(again, 3_000).unref();
    },
    async close() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      closing.abort();
      for (const one of nudged.values()) clearTimeout(one);
      nudged.clear();
      await ticking;
      await Promise.allSettled(running.values());
    },
  };
}

/** A source that fails for a moment only still counts as working. */
async function standings({ sources }: BusinessScope): Promise<readonly SourceStanding[]> {
  const { sources: records } = await sources.records();
  const last = new Map((await sources.last()).map((run) => [run.source, run]));
  return records.map(({ id, name }) => {
    const run = last.get(id);
    const { outcome = null, data = {}, failures = 0 } = run ?? {};
    if (outcome === null || outcome === 'cancelled' || outcome === 'interrupted')
      return { id, name, status: null, says: null };
    if (outcome === 'ok') return { id, name, status: 'working', says: null };
    if (isPassing(outcome) && failures < PASSING_FAILURES) return { id, name, status: null, says: null };
    return { id, name, status: 'failing', says: message(`source.outcome.${outcome}`, data) };
  });
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
