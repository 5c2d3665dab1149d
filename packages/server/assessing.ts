// Assesses a business as it stands, once for each of its revisions and days: for owners, and for whoever sees no pay.
import { assess, type Day, settingsOf } from '@evenkeel/core';
import type { BusinessScope } from '@evenkeel/store';
import { createAnswerCache } from './handling/answer-cache.ts';
import type { OutlookDesk } from './outlooks/outlook-desk.ts';

export interface Assessed {
  /** The answer to whoever asks for the assessment, as JSON: `{ revision, pending, assessment }`. */
  readonly body: string;
  /** Measures whose forecast is not ready; what is not ready then comes with the next question. */
  readonly pending: number;
}

export interface Assessor {
  /** What the assessment of this revision and day is kept under. */
  keyOf(scope: BusinessScope, day: Day, asOf?: string): Promise<string>;
  answer(scope: BusinessScope, day: Day, asOf?: string): Promise<Assessed>;
}

/** So long anybody waits for forecasts. */
const PATIENCE_MS = 1_500;

/** @param version of the product: another one may assess otherwise */
export function createAssessor(version: string, desk: OutlookDesk): Assessor {
  const assessments = createAnswerCache();
  const keyOf: Assessor['keyOf'] = async (scope, day, asOf) =>
    `${scope.businessId} ${scope.role === 'owner' ? 'owner' : 'member'} ${version} ${day} ${asOf ?? (await scope.revision())}`;
  return {
    keyOf,
    async answer(scope, day, asOf) {
      const key = await keyOf(scope, day, asOf);
      const body = await assessments.get(key, async () => {
        const { business, revision } = await scope.snapshot(asOf);
        const { outlooks, pending } = await desk.of(business, day, PATIENCE_MS);
        const assessment = assess(business, day, settingsOf(business.profile), outlooks);
        return JSON.stringify({ revision, pending, assessment });
      });
      // Who asks at the same time gets the same answer, so what is open stands in the answer itself.
      const pending = Number(/^\{"revision":\d+,"pending":(\d+)/.exec(body)?.[1] ?? 0);
      if (pending > 0) assessments.forget(key);
      return { body, pending };
    },
  };
}
