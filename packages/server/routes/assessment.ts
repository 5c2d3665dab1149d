// The assessment and the snapshot of a business, and living with a finding.
import { createHash } from 'node:crypto';
import { assess, type Day, settingsOf } from '@evenkeel/core';
import type { BusinessScope } from '@evenkeel/store';
import { invalidInput, Refusal } from '../errors/refusal.ts';
import { createAnswerCache } from '../handling/answer-cache.ts';
import type { Context } from '../handling/context.ts';
import { type Handlers, RawAnswer } from '../handling/handler.ts';
import { presentApplied } from '../presenters/change.ts';

const json = 'application/json; charset=utf-8';

type Names = 'readAssessment' | 'readSnapshot' | 'readOutlook' | 'acceptFinding' | 'reopenFinding';

/** So long a page waits for forecasts; what is not ready then comes with the next question. */
const PATIENCE_MS = 1_500;

export function assessmentHandlers({ today, version, outlooks: desk }: Context): Handlers<Names> {
  const assessments = createAnswerCache();

  return {
    async readAssessment({ businessId, query, enter, request }) {
      const { asOf } = query;
      const day = asOf === undefined ? today() : localDay(new Date(asOf));
      return enter(async (scope) => {
        const key = `${businessId} ${version} ${day} ${asOf ?? (await scope.revision())}`;
        const tag = entityTag(key);
        if (request.headers['if-none-match'] === tag) return unchanged(tag);
        let unready = 0;
        const body = await assessments.get(key, async () => {
          const { business, revision } = await scope.snapshot(asOf);
          const { outlooks, pending } = await desk.of(business, day, PATIENCE_MS);
          unready = pending;
          const assessment = assess(business, day, settingsOf(business.profile), outlooks);
          return JSON.stringify({ revision, pending, assessment });
        });
        if (unready === 0) return tagged(body, tag);
        assessments.forget(key);
        return new RawAnswer(body, { 'content-type': json, 'cache-control': 'no-store' });
      });
    },
    async readSnapshot({ businessId, query, enter, request }) {
      const { asOf } = query;
      return enter(async (scope) => {
        const tag = entityTag(`${businessId} ${asOf ?? (await scope.revision())}`);
        if (request.headers['if-none-match'] === tag) return unchanged(tag);
        const { business, versions, revision } = await scope.snapshot(asOf);
        return tagged(JSON.stringify({ business, versions, revision }), tag);
      });
    },
    async readOutlook({ params, enter }) {
      return enter(async (scope) => {
        const { business } = await scope.snapshot();
        if (!business.kpis.some(({ id }) => id === params.kpiId)) throw new Refusal('not-found');
        return { answer: await desk.answerFor(business, params.kpiId, today()) };
      });
    },
    async acceptFinding({ body, enter }) {
      const { finding, until, reason } = body;
      if (until < today()) {
        throw invalidInput([{ code: 'day-in-the-past', path: ['until'], value: until, data: {} }]);
      }
      return enter(async (scope) => {
        const present = await acceptanceOf(scope, finding);
        const id = present ?? `a-${createHash('sha256').update(finding).digest('hex').slice(0, 16)}`;
        const kind = present === null ? 'create' : 'update';
        const change = { kind, noun: 'acceptance', id, set: { finding, until, reason } } as const;
        return presentApplied(await scope.applyChanges([{ ...change, expectedVersion: null }], reason));
      });
    },
    async reopenFinding({ body, enter }) {
      return enter(async (scope) => {
        const id = await acceptanceOf(scope, body.finding);
        if (id === null) throw new Refusal('not-found');
        const change = { kind: 'remove', noun: 'acceptance', id, expectedVersion: null } as const;
        return presentApplied(await scope.applyChanges([change], body.why ?? null));
      });
    },
  };
}

async function acceptanceOf(scope: BusinessScope, finding: string): Promise<string | null> {
  const { business } = await scope.snapshot();
  return business.acceptances.find((one) => one.finding === finding)?.id ?? null;
}

/** The calendar day of a moment where the server stands. */
export function localDay(moment: Date): Day {
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  return `${moment.getFullYear()}-${month}-${String(moment.getDate()).padStart(2, '0')}`;
}

/** Weak, for what is sent may be compressed. */
function entityTag(key: string): string {
  return `W/"${createHash('sha256').update(key).digest('base64url').slice(0, 22)}"`;
}

function tagged(body: string, etag: string): RawAnswer {
  return new RawAnswer(body, {
    'content-type': json,
    'cache-control': 'private, no-cache',
    etag,
  });
}

function unchanged(etag: string): RawAnswer {
  return new RawAnswer(null, { 'cache-control': 'private, no-cache', etag }, 304);
}
