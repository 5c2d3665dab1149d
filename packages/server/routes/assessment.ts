// The assessment and the snapshot of a business, and living with a finding.
import { createHash } from 'node:crypto';
import type { Day } from '@evenkeel/core';
import type { BusinessScope } from '@evenkeel/store';
import { invalidInput, Refusal } from '../errors/refusal.ts';
import type { Context } from '../handling/context.ts';
import { type Handlers, RawAnswer } from '../handling/handler.ts';
import { presentApplied } from '../presenters/change.ts';

const json = 'application/json; charset=utf-8';

type Names = 'readAssessment' | 'readSnapshot' | 'readOutlook' | 'acceptFinding' | 'reopenFinding';

export function assessmentHandlers({ today, assessor, outlooks: desk }: Context): Handlers<Names> {
  return {
    async readAssessment({ query, enter, request }) {
      const { asOf } = query;
      const day = asOf === undefined ? today() : localDay(new Date(asOf));
      return enter(async (scope) => {
        const tag = entityTag(await assessor.keyOf(scope, day, asOf));
        if (request.headers['if-none-match'] === tag) return unchanged(tag);
        const { body, pending } = await assessor.answer(scope, day, asOf);
        if (pending === 0) return tagged(body, tag);
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
