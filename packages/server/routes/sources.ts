// Sources of measures: how they stand, trying them, running them, and their secrets.
import type { Source } from '@evenkeel/core';
import { Refusal } from '../errors/refusal.ts';
import type { Context } from '../handling/context.ts';
import type { Handlers } from '../handling/handler.ts';
import { presentPreview, presentRun, presentSource } from '../presenters/source.ts';
import { recipientOf } from '../sources/access/place-of.ts';
import { seal } from '../sources/secret/sealed.ts';
import { SourceFault } from '../sources/source-fault.ts';

type Names =
  | 'listSources'
  | 'listSourceRuns'
  | 'previewSource'
  | 'runSource'
  | 'cancelSourceRun'
  | 'keepSourceSecret'
  | 'removeSourceSecret';

const RUNS_SHOWN = 50;

export function sourceHandlers({ sources: runner, sourceKey, places }: Context): Handlers<Names> {
  return {
    async listSources({ businessId, enter }) {
      return enter(async ({ sources, role }) => {
        const { sources: records } = await sources.records();
        const last = new Map((await sources.last()).map((run) => [run.source, run]));
        const secrets = role === 'viewer' ? null : await sources.secrets();
        const now = new Date();
        return {
          sources: records.map((one) =>
            presentSource(one, last.get(one.id) ?? null, secrets, businessId, now),
          ),
          canKeepSecrets: sourceKey !== null,
          canReadFiles: places.filesFolder !== null,
          timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        };
      });
    },
    async listSourceRuns({ params, enter }) {
      return enter(async ({ sources }) => {
        sourceIn((await sources.records()).sources, params.sourceId);
        return { runs: (await sources.runs(params.sourceId, RUNS_SHOWN)).map(presentRun) };
      });
    },
    async previewSource({ businessId, body, enter }) {
      const { record, secret } = body;
      // No transaction stays open while another computer is asked.
      const { kpis, kept } = await enter(async ({ sources }) => ({
        kpis: (await sources.records()).kpis,
        kept: (await sources.secrets()).find((one) => one.source === record.id) ?? null,
      }));
      const typed = secret === null || secret === undefined ? { kept } : { typed: secret };
      const gathered = await runner.preview({ businessId, source: record, kpis, secret: typed });
      const brought = gathered.ok ? [...new Set(gathered.mapped.observations.map(({ kpi }) => kpi))] : [];
      const known = await enter(({ sources }) => sources.known(brought));
      return presentPreview(gathered, known);
    },
    async runSource({ businessId, params, account, body }) {
      const started = await runner.start({
        businessId,
        sourceId: params.sourceId,
        actor: { accountId: account.id, name: account.name },
        begunBy: 'hand',
        keepsJumps: body.keepsJumps,
      });
      if (started.outcome !== 'started') {
        throw new Refusal(started.outcome === 'busy' ? 'source-busy' : 'not-found');
      }
      return { run: presentRun(started.run) };
    },
    async cancelSourceRun({ businessId, params, enter }) {
      await enter(async ({ sources }) => sourceIn((await sources.records()).sources, params.sourceId));
      return { cancelled: runner.cancel(businessId, params.sourceId) };
    },
    async keepSourceSecret({ businessId, params, body, enter }) {
      if (sourceKey === null) throw new Refusal('no-secret-key');
      return enter(async ({ sources }) => {
        const { id, kind, address } = sourceIn((await sources.records()).sources, params.sourceId);
        const recipient = understood(() => recipientOf(kind, address));
        const sealed = seal(sourceKey, body.secret, { businessId, source: id, recipient });
        await sources.keepSecret({ source: id, sealed, recipient });
        return { done: true };
      });
    },
    async removeSourceSecret({ params, enter }) {
      return enter(async ({ sources }) => {
        sourceIn((await sources.records()).sources, params.sourceId);
        await sources.removeSecret(params.sourceId);
        return { done: true };
      });
    },
  };
}

/** @throws Refusal `not-found` */
function sourceIn(sources: readonly Source[], id: string): Source {
  const found = sources.find((one) => one.id === id);
  if (found === undefined) throw new Refusal('not-found');
  return found;
}

/** @throws Refusal `source-address-invalid` */
function understood<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof SourceFault) {
      throw new Refusal('source-address-invalid', { data: { expected: error.data.expected ?? '' } });
    }
    throw error;
  }
}
