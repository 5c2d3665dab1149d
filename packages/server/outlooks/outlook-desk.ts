// Keeps the outlooks of measures: each is computed once in a thread, under a name that says everything it depends on.
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import {
  type Business,
  type Day,
  OUTLOOK_VERSION,
  type OutlookAnswer,
  type OutlookRequest,
  type Outlooks,
  outlookRequests,
} from '@evenkeel/core';
import { patiently } from '../handling/patiently.ts';
import { createWorkThread, type WorkThread } from '../handling/work-thread.ts';

type OutlookThread = WorkThread<OutlookRequest, OutlookAnswer>;

export interface OutlooksOfBusiness {
  /** Those that are there. */
  readonly outlooks: Outlooks;
  /** Measures whose outlook is still being computed. */
  readonly pending: number;
}

export interface OutlookDesk {
  /** Waits at most `patienceMs`; what is not ready by then goes on being computed. */
  of(business: Business, today: Day, patienceMs: number): Promise<OutlooksOfBusiness>;
  /** Of one measure; null where it has no rhythm or no value. */
  answerFor(business: Business, kpi: string, today: Day): Promise<OutlookAnswer | null>;
  close(): Promise<void>;
}

/** About ten kilobytes each. */
const MOST_KEPT = 3000;

export function createOutlookDesk(log: (line: string) => void): OutlookDesk {
  const kept = new Map<string, OutlookAnswer>();
  const underWay = new Map<string, Promise<OutlookAnswer | null>>();
  const waiting: {
    readonly key: string;
    readonly plan: OutlookRequest;
    done(answer: OutlookAnswer | null): void;
  }[] = [];
  // One core is left to those who wait for a page.
  const idle: OutlookThread[] = Array.from(
    { length: Math.max(1, availableParallelism() - 1) },
    (): OutlookThread => createWorkThread('outlook-worker', import.meta.url),
  );
  const threads = [...idle];
  let isClosed = false;

  const workOff = async (thread: OutlookThread): Promise<void> => {
    for (let next = waiting.shift(); next && !isClosed; next = waiting.shift()) {
      const { key, plan, done } = next;
      try {
        const answer = await thread.ask(plan);
        keep(key, answer);
        done(answer);
      } catch (error) {
        if (!isClosed) log(`the forecast of ${plan.kpi} failed: ${String(error)}`);
        done(null);
      }
      underWay.delete(key);
    }
    idle.push(thread);
  };
  const keep = (key: string, answer: OutlookAnswer): void => {
    kept.set(key, answer);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  };
  const ask = (plan: OutlookRequest): OutlookAnswer | Promise<OutlookAnswer | null> => {
    const key = nameOf(plan);
    const known = kept.get(key);
    if (known) return known;
    const going = underWay.get(key);
    if (going) return going;
    const answer = new Promise<OutlookAnswer | null>((done) => waiting.push({ key, plan, done }));
    underWay.set(key, answer);
    const thread = idle.pop();
    if (thread) void workOff(thread);
    return answer;
  };

  return {
    async of(business, today, patienceMs) {
      const ready = new Map<string, OutlookAnswer>();
      const open = new Set<string>();
      const all = outlookRequests(business, today).map(async (plan) => {
        const answer = ask(plan);
        if (!(answer instanceof Promise)) {
          if (answer.ok) ready.set(plan.kpi, answer);
          return;
        }
        open.add(plan.kpi);
        const late = await answer;
        open.delete(plan.kpi);
        if (late?.ok) ready.set(plan.kpi, late);
      });
      await patiently(Promise.all(all), patienceMs);
      const outlooks = [...ready].flatMap(([kpi, one]) => (one.ok ? [[kpi, one.outlook] as const] : []));
      return { outlooks: new Map(outlooks), pending: open.size };
    },
    async answerFor(business, kpi, today) {
      const plan = outlookRequests(business, today).find((one) => one.kpi === kpi);
      return plan ? await ask(plan) : null;
    },
    async close() {
      isClosed = true;
      for (const { done } of waiting.splice(0)) done(null);
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

/** Whose measure it is does not matter: equal histories have equal futures. */
function nameOf({ kpi: _, ...plan }: OutlookRequest): string {
  return createHash('sha256')
    .update(`${OUTLOOK_VERSION} ${JSON.stringify(plan)}`)
    .digest('base64url');
}
