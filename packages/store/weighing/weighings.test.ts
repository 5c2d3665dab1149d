// Links that work once whatever happens at the same moment, and answers that lead nowhere back.
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseContents } from '../testing/database-contents.ts';
import { sampleBusiness } from '../testing/sample-business.ts';
import { machineOwner, storeFixture } from '../testing/store-fixture.ts';
import type { HeldWeighing, Weighings } from './weighing.ts';

const fixture = storeFixture();
let superuser: Client;
beforeAll(async () => {
  superuser = new Client({ connectionString: fixture.database.url });
  await superuser.connect();
});
afterAll(() => superuser.end());

const ratio = { method: 'ratio', ratio: 3 } as const;
const days = { createdOn: '2026-11-24', expiresOn: '2026-12-24' };
const staff = { stakeholder: 'staff', stakeholderName: 'Staff', person: null, personName: null };
let hashes = 0;

interface Round {
  readonly businessId: string;
  readonly links: readonly string[];
  readonly within: <T>(work: (weighings: Weighings) => Promise<T>) => Promise<T>;
}

/** A round called `round` in a business of its own. */
async function aRound(count: number): Promise<Round> {
  const { businessId } = await fixture.store.createBusiness(sampleBusiness(), machineOwner);
  const within: Round['within'] = (work) => fixture.within(businessId, ({ weighings }) => work(weighings));
  const links = Array.from({ length: count }, () => `hash-${hashes++}`);
  await within(async (weighings) => {
    const named = { id: 'round', title: 'Round', question: null, method: 'ratio', goals: [] } as const;
    await weighings.create({ ...named, openedOn: '2026-11-24', closesOn: '2026-12-24', closedOn: null });
    await weighings.addLinks('round', staff, { hashes: links, ...days });
  });
  return { businessId, links, within };
}

const hold = <T>(link: string | undefined, work: (held: HeldWeighing) => Promise<T>): Promise<T | null> =>
  fixture.store.holdingWeighingLink(link ?? '', 'answer', work);

/** Answers if the link is still open. */
const answer = (link: string | undefined) =>
  hold(link, async (held) => {
    if (held.weighing.closedOn !== null || held.link.state !== 'open') return held.link.state;
    await held.answer(ratio, false);
    return 'stored';
  });

test('of many who hold one link at the same moment, one answers; the others wait and see it used', async () => {
  const { links, within } = await aRound(1);
  // Connections are opened first, so that nobody is late for want of one.
  await Promise.all(Array.from({ length: 8 }, () => within((weighings) => weighings.list())));
  const all = await Promise.all(Array.from({ length: 8 }, () => answer(links[0])));
  expect(all.sort()).toEqual(['stored', ...Array.from({ length: 7 }, () => 'used')].sort());
  await within((weighings) => weighings.close('round', '2026-11-25'));
  expect(await within((weighings) => weighings.answers('round'))).toEqual([{ ...staff, answer: ratio }]);
});

test('an answer that cannot be stored leaves the link as it was', async () => {
  const { links, within } = await aRound(1);
  const broken = { method: 'ranking', order: [['\u0000']] } as const;
  await expect(hold(links[0], (held) => held.answer(broken, false))).rejects.toThrow();
  await expect(
    hold(links[0], async (held) => {
      await held.answer(ratio, false);
      throw new Error('the server fell over');
    }),
  ).rejects.toThrow('fell over');
  expect(await within(async (weighings) => (await weighings.find('round'))?.groups)).toMatchObject([
    { links: 1, used: 0 },
  ]);
  expect(await answer(links[0])).toBe('stored');
});

test('a link that was used takes no second answer, whoever forgets to look', async () => {
  const { links } = await aRound(1);
  await answer(links[0]);
  await expect(hold(links[0], (held) => held.answer(ratio, false))).rejects.toThrow('no row');
});

test('answers that are given while a round closes are all in it or all refused', async () => {
  const { links, within } = await aRound(20);
  const answering = Promise.all(links.map(answer));
  const closing = within((weighings) => weighings.close('round', '2026-11-25'));
  const [given] = await Promise.all([answering, closing]);
  const stored = given.filter((one) => one === 'stored').length;
  expect(given.filter((one) => one !== 'stored' && one !== 'closed')).toEqual([]);
  expect(await within((weighings) => weighings.answers('round'))).toHaveLength(stored);
});

test('an answer that is being given holds the closing of its round up, and is counted', async () => {
  const { links, within } = await aRound(1);
  let closing: Promise<void> | undefined;
  let closed = false;
  await hold(links[0], async (held) => {
    closing = within((weighings) => weighings.close('round', '2026-11-25')).then(() => {
      closed = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(closed).toBe(false);
    await held.answer(ratio, false);
  });
  await closing;
  expect(await within((weighings) => weighings.answers('round'))).toHaveLength(1);
});

test('once closed, neither the place of an answer nor what wrote it leads to a link', async () => {
  const { businessId, links, within } = await aRound(12);
  for (const link of links) await answer(link);
  const read = async (table: string): Promise<string[]> => {
    const { rows } = await superuser.query<{ by: string }>(
      `select xmin::text as by from business.${table} where business_id = $1`,
      [businessId],
    );
    return rows.map(({ by }) => by);
  };
  await within((weighings) => weighings.close('round', '2026-11-25'));
  const [byAnswers, byLinks] = [await read('weighing_answer'), await read('weighing_link')];
  expect(byAnswers).toHaveLength(12);
  expect(new Set(byAnswers).size).toBe(1);
  expect(byLinks.filter((one) => byAnswers.includes(one))).toEqual([]);
});

test('answers of an open round are given to nobody', async () => {
  const { links, within } = await aRound(2);
  await answer(links[0]);
  expect(await within((weighings) => weighings.answers('round'))).toEqual([]);
});

test('a viewer of the business changes no round, and an editor no link to the strategy', async () => {
  const { businessId } = await aRound(1);
  const accounts = ['vera', 'edda'].map((id) => ({ id, name: id, email: `${id}@example.org` }));
  await fixture.store.accounts.insertInto('user').values(accounts).execute();
  await fixture.store.setMember(businessId, 'vera', 'viewer');
  await fixture.store.setMember(businessId, 'edda', 'editor');
  const as = (accountId: string, work: (weighings: Weighings) => Promise<unknown>) =>
    fixture.store.inBusiness(businessId, { accountId, name: accountId }, ({ weighings }) => work(weighings));
  for (const work of [
    (weighings: Weighings) => weighings.close('round', '2026-11-25'),
    (weighings: Weighings) => weighings.remove('round'),
    (weighings: Weighings) => weighings.withdrawLinks('round', { stakeholder: 'staff', person: null }),
  ]) {
    await expect(as('vera', work)).rejects.toMatchObject({ code: 'not-allowed' });
  }
  expect(await as('vera', (weighings) => weighings.list())).toHaveLength(1);
  const sharing = fixture.store.inBusiness(
    businessId,
    { accountId: 'edda', name: 'edda' },
    ({ shareLinks }) => shareLinks.add({ id: 'h', createdBy: null, expiresAt: null }),
  );
  await expect(sharing).rejects.toMatchObject({ code: 'not-allowed' });
});

test('with its business, everything of a round is gone', async () => {
  const before = await databaseContents(fixture.database.url);
  const { businessId, links, within } = await aRound(2);
  await answer(links[0]);
  await within((weighings) => weighings.close('round', '2026-11-25'));
  await fixture.store.removeBusiness(businessId, machineOwner);
  expect(await databaseContents(fixture.database.url)).toEqual(before);
  expect(await answer(links[1])).toBeNull();
});
