// Runs sources: at once when somebody asks, by themselves at their hour; one run of a source at a time, each logged.
import type { Day, Kpi, Source } from '@evenkeel/core';
import type { Actor, BusinessScope, RunEnd, SealedSecret, SourceRun, Store } from '@evenkeel/store';
import { StoreError } from '@evenkeel/store';
import { valuesJumped } from '../map/values-jumped.ts';
import { type Places, readLimits } from '../read/raw-table.ts';
import { SourceFault } from '../source-fault.ts';
import { type Gathered, gatherValues } from './gather-values.ts';
import { nextRun } from './next-run.ts';
import { slots } from './slots.ts';

export interface RunnerOptions {
  readonly store: Store;
  readonly places: Places;
  /** Null where secrets cannot be kept. */
  readonly key: string | null;
  readonly today: () => Day;
  readonly log: (line: string) => void;
}

export interface Starting {
  readonly businessId: string;
  readonly sourceId: string;
  readonly actor: Actor;
  readonly begunBy: SourceRun['begunBy'];
  /** Values that look as if their unit had changed are kept all the same. */
  readonly keepsJumps?: boolean;
}

export type Started =
  | { readonly outcome: 'started'; readonly run: SourceRun; readonly ended: Promise<SourceRun> }
  | { readonly outcome: 'no-such-source' | 'busy' };

export interface SourceRunner {
  /** Begins a run and returns; it goes on by itself. */
  start(starting: Starting): Promise<Started>;
  /** @returns false when no run of it is under way here */
  cancel(businessId: string, sourceId: string): boolean;
  /** Reads and maps, keeps nothing. */
  preview(
    given: Pick<Parameters<typeof gatherValues>[0], 'businessId' | 'source' | 'kpis' | 'secret'>,
  ): Promise<Gathered>;
  /** Starts what is due; called every minute by the clock. Resolves when all of it has ended. */
  tick(now: Date): Promise<void>;
  /** Ends what an earlier server left behind, then looks every minute for what is due. */
  keepTime(): void;
  close(): Promise<void>;
}

const AT_ONCE = 4;
const TICK_MS = 60_000;
/** By whom a scheduled run is written into the history. */
const scheduler: Actor = { accountId: null, name: 'Evenkeel' };

export function createSourceRunner({ store, places, key, today, log }: RunnerOptions): SourceRunner {
  const running = new Map<string, { readonly abort: AbortController; readonly ended: Promise<SourceRun> }>();
  const inSlot = slots(AT_ONCE);
  let timer: NodeJS.Timeout | null = null;
  let ticking: Promise<void> = Promise.resolve();
  const previews = new AbortController();

  const start = async (starting: Starting): Promise<Started> => {
    const { businessId, sourceId, actor, begunBy } = starting;
    const found = await store.inBusiness(businessId, actor, async ({ sources }) => {
      const { sources: all, kpis } = await sources.records();
      const source = all.find(({ id }) => id === sourceId);
      if (source === undefined) return 'no-such-source';
      const kept = (await sources.secrets()).find((one) => one.source === sourceId) ?? null;
      const byName = begunBy === 'hand' ? actor.name : null;
      const run = await sources.begin(sourceId, { day: today(), begunBy, byName });
      return run === null ? 'busy' : { source, kpis, kept, run };
    });
    if (found === null || found === 'no-such-source') return { outcome: 'no-such-source' };
    if (found === 'busy') return { outcome: 'busy' };
    const name = `${businessId} ${sourceId}`;
    const abort = new AbortController();
    const ended = carryOut({ ...starting, ...found, signal: abort.signal }).finally(() =>
      running.delete(name),
    );
    running.set(name, { abort, ended });
    // Whoever waits for it gets the error; nobody has to.
    ended.catch((error: unknown) =>
      log(`the run of source ${sourceId} could not be ended: ${traceOf(error)}`),
    );
    return { outcome: 'started', run: found.run, ended };
  };

  const carryOut = async (one: Starting & Found & { readonly signal: AbortSignal }): Promise<SourceRun> => {
    const { businessId, source, kpis, kept, run, signal } = one;
    const gathered = await inSlot(() =>
      gatherValues({ businessId, source, kpis, secret: { kept }, key, places, limits: readLimits, signal }),
    ).catch((error: unknown): Gathered => {
      log(`source ${source.id} of ${businessId}: ${traceOf(error)}`);
      return { ok: false, code: 'fault', data: {}, table: null };
    });
    const ending = (work: (scope: BusinessScope) => Promise<SourceRun>): Promise<SourceRun | null> =>
      store.inBusiness(
        businessId,
        { ...scheduler, name: one.begunBy === 'hand' ? one.actor.name : scheduler.name },
        work,
      );
    try {
      const ended = await ending((scope) => keep(scope, one, gathered));
      return ended ?? run;
    } catch (error) {
      if (!(error instanceof StoreError)) log(`source ${source.id} of ${businessId}: ${traceOf(error)}`);
      const reason = error instanceof StoreError ? error.message : '';
      const outcome = error instanceof StoreError ? 'not-storable' : 'fault';
      const end = { outcome, data: { reason }, rowsRead: 0, rejected: 0 };
      return (await ending(({ sources }) => sources.end(run, end, []))) ?? run;
    }
  };

  const tick = async (now: Date): Promise<void> => {
    const due: Starting[] = [];
    for (const { businessId } of await store.businesses()) {
      const found = await store.inBusiness(businessId, scheduler, async ({ sources }) => ({
        ...(await sources.records()),
        last: await sources.last(),
      }));
      const last = new Map((found?.last ?? []).map((run) => [run.source, run]));
      for (const source of found?.sources ?? []) {
        const at = nextRun(source, last.get(source.id) ?? null, `${businessId} ${source.id}`, now);
        if (at !== null && at <= now)
          due.push({ businessId, sourceId: source.id, actor: scheduler, begunBy: 'schedule' });
      }
    }
    await Promise.all(
      due.map(async (one) => {
        const started = await start(one);
        if (started.outcome === 'started') await started.ended;
      }),
    );
  };

  return {
    start,
    tick,
    cancel(businessId, sourceId) {
      const one = running.get(`${businessId} ${sourceId}`);
      one?.abort.abort();
      return one !== undefined;
    },
    preview: (given) =>
      inSlot(() => gatherValues({ ...given, key, places, limits: readLimits, signal: previews.signal })),
    keepTime() {
      const again = (): void => {
        ticking = tick(new Date()).catch((error: unknown) => log(`the clock of sources: ${traceOf(error)}`));
        void ticking.then(() => {
          if (timer !== null) timer = setTimeout(again, TICK_MS).unref();
        });
      };
      timer = setTimeout(again, 5_000).unref();
      ticking = endInterrupted(store).catch((error: unknown) =>
        log(`the clock of sources: ${traceOf(error)}`),
      );
    },
    async close() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      previews.abort();
      for (const { abort } of running.values()) abort.abort(new SourceFault('interrupted'));
      await Promise.allSettled([...running.values()].map(({ ended }) => ended));
      await ticking;
    },
  };
}

interface Found {
  readonly source: Source;
  readonly kpis: readonly Kpi[];
  readonly kept: SealedSecret | null;
  readonly run: SourceRun;
}

/** Ends the run with what was gathered. */
async function keep(
  { sources }: BusinessScope,
  { run, kpis, keepsJumps }: Starting & Found,
  gathered: Gathered,
): Promise<SourceRun> {
  const failed = (outcome: string, data: RunEnd['data'], rowsRead = 0): Promise<SourceRun> =>
    sources.end(run, { outcome, data, rowsRead, rejected: 0 }, []);
  if (!gathered.ok) return await failed(gathered.code, gathered.data, gathered.table?.rows.length ?? 0);
  const { observations, rowsRead, rejected } = gathered.mapped;
  const known = await sources.known([...new Set(observations.map(({ kpi }) => kpi))]);
  const jump = keepsJumps === true ? null : valuesJumped(known, observations);
  if (jump !== null) {
    const measure = kpis.find(({ id }) => id === jump.kpi)?.name ?? jump.kpi;
    return await failed('values-jumped', { measure, factor: rounded(jump.factor) }, rowsRead);
  }
  const [first] = rejected;
  const data: RunEnd['data'] =
    first === undefined ? {} : { row: first.row, value: first.value, problem: first.code };
  return await sources.end(run, { outcome: 'ok', data, rowsRead, rejected: rejected.length }, observations);
}

async function endInterrupted(store: Store): Promise<void> {
  for (const { businessId } of await store.businesses()) {
    await store.inBusiness(businessId, scheduler, ({ sources }) => sources.endInterrupted());
  }
}

/** Two digits say enough about a factor. */
function rounded(factor: number): number {
  return Number(factor.toPrecision(2));
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
