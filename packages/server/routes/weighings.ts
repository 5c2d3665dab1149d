// Rounds in which people weigh the goals: members open, close and read them; whoever holds a link answers once.
import { randomUUID } from 'node:crypto';
import {
  addDays,
  checkAnswer,
  type Day,
  type GivenAnswer,
  type WeighingResult,
  weighingResult,
} from '@evenkeel/core';
import type { BusinessScope, StoredAnswer, WeighingWithCounts } from '@evenkeel/store';
import { hashOf, newToken } from '../accounts/one-time-token.ts';
import { invalidInput, Refusal } from '../errors/refusal.ts';
import { createAnswerCache } from '../handling/answer-cache.ts';
import type { Context } from '../handling/context.ts';
import type { Handlers } from '../handling/handler.ts';
import { oneAtATime } from '../handling/one-at-a-time.ts';
import { mayAnswer, mayInvite } from '../policies/weighing.ts';
import { presentQuestion, presentWeighing } from '../presenters/weighing.ts';
import { newWeighing } from '../weighing/new-weighing.ts';
import { whomToAsk } from '../weighing/whom-to-ask.ts';

type Names =
  | 'listWeighings'
  | 'createWeighing'
  | 'readWeighingResult'
  | 'createWeighingLinks'
  | 'withdrawWeighingLinks'
  | 'closeWeighing'
  | 'removeWeighing'
  | 'lookAtWeighing'
  | 'answerWeighing';

/** Links of one round, withdrawn ones too; more would be a mistake, or mischief. */
const mostLinks = 2000;

const done = { done: true } as const;

export function weighingHandlers({ store, addressFor, today }: Context): Handlers<Names> {
  const results = createAnswerCache();

  return {
    async listWeighings({ enter }) {
      const weighings = await enter((scope) => scope.weighings.list());
      return { weighings: weighings.map((one) => presentWeighing(one, today())) };
    },
    async createWeighing({ body, enter }) {
      return enter(async (scope) => {
        const { business } = await scope.snapshot();
        const weighing = newWeighing(business, body, randomUUID(), today());
        await scope.weighings.create(weighing);
        return { weighing: presentWeighing(await present(scope, weighing.id), today()) };
      });
    },
    async readWeighingResult({ businessId, params, enter }) {
      return enter(async (scope) => {
        const stored = await present(scope, params.weighingId);
        const weighing = presentWeighing(stored, today());
        if (weighing.state !== 'closed') {
          const { atLeast, exact } = weighing.answered;
          const data = { title: weighing.title, answered: atLeast, exact: exact ? 'yes' : 'no' };
          throw new Refusal('weighing-open', { data });
        }
        // A closed round never changes, and many answers take a while.
        const result = await results.get(`${businessId} ${weighing.id}`, async () => {
          const answers = await scope.weighings.answers(weighing.id);
          return JSON.stringify(weighingResult(stored.goals, answers.map(givenAnswer)));
        });
        return { weighing, result: JSON.parse(result) as WeighingResult };
      });
    },
    createWeighingLinks({ businessId, params, body, enter, request }) {
      return oneAtATime(businessId, async () => {
        const tokens = Array.from({ length: body.count ?? 1 }, newToken);
        await enter(async (scope) => {
          const weighing = await present(scope, params.weighingId);
          mayInvite(weighing, today());
          const { business } = await scope.snapshot();
          const asked = whomToAsk(business, body);
          if (linksOf(weighing) + tokens.length > mostLinks) {
            throw new Refusal('too-many-links', { data: { maximum: mostLinks } });
          }
          const days = { createdOn: today(), expiresOn: expiryOf(weighing.closesOn, today(), body.days) };
          const added = await scope.weighings.addLinks(weighing.id, asked, {
            hashes: tokens.map(hashOf),
            ...days,
          });
          if (!added) throw new Refusal('person-has-answered', { data: { person: asked.personName ?? '' } });
        });
        return { links: tokens.map((token) => `${addressFor(request)}/weigh#token=${token}`) };
      });
    },
    async withdrawWeighingLinks({ params, body, enter }) {
      await enter(async (scope) => {
        const { id } = await present(scope, params.weighingId);
        await scope.weighings.withdrawLinks(id, {
          stakeholder: body.stakeholder,
          person: body.person ?? null,
        });
      });
      return done;
    },
    async closeWeighing({ params, enter }) {
      return enter(async (scope) => {
        const { id } = await present(scope, params.weighingId);
        await scope.weighings.close(id, today());
        return { weighing: presentWeighing(await present(scope, id), today()) };
      });
    },
    async removeWeighing({ params, enter }) {
      const removed = await enter((scope) => scope.weighings.remove(params.weighingId));
      if (!removed) throw new Refusal('not-found');
      return done;
    },
    async lookAtWeighing({ body }) {
      const question = await store.holdingWeighingLink(hashOf(body.token), 'look', async (held) => {
        mayAnswer(held, today());
        return presentQuestion(held);
      });
      if (question === null) throw new Refusal('weighing-link-unknown');
      return question;
    },
    async answerWeighing({ body }) {
      const stored = await store.holdingWeighingLink(hashOf(body.token), 'answer', async (held) => {
        const { weighing, link } = held;
        mayAnswer(held, today());
        const checked = checkAnswer(weighing.goals, weighing.method, body.answer);
        if (!checked.ok) {
          throw invalidInput(checked.problems.map((one) => ({ ...one, path: ['answer', ...one.path] })));
        }
        if (body.byName && link.person === null) {
          throw invalidInput([{ code: 'link-without-name', path: ['byName'], value: true, data: {} }]);
        }
        await held.answer(checked.value, body.byName);
        return done;
      });
      if (stored === null) throw new Refusal('weighing-link-unknown');
      return stored;
    },
  };
}

/** @throws Refusal `not-found` */
async function present(scope: BusinessScope, id: string): Promise<WeighingWithCounts> {
  const found = await scope.weighings.find(id);
  if (!found) throw new Refusal('not-found');
  return found;
}

function linksOf({ groups, people }: WeighingWithCounts): number {
  return groups.reduce((sum, { links }) => sum + links, people.length);
}

function expiryOf(closesOn: Day, today: Day, days: number | null | undefined): Day {
  const expires = days === null || days === undefined ? closesOn : addDays(today, days);
  return expires < closesOn ? expires : closesOn;
}

function givenAnswer({
  stakeholder,
  stakeholderName,
  person,
  personName,
  answer,
}: StoredAnswer): GivenAnswer {
  return { group: stakeholder, groupName: stakeholderName, person, personName, answer };
}
