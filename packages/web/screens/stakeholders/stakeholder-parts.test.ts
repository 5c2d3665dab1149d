// Starting groups, needs by group, agreement in words, and links to paste.
import { type Assessment, applyChanges, type Figure } from '@evenkeel/core';
import { describe, expect, it } from 'vitest';
import { aBusiness, goal, stakeholder, stakeholderNeed } from '../../../core/testing/a-business.ts';
import { consensusOf } from './agreement-words.ts';
import { distanceWith } from './distance-with.ts';
import { linksText } from './links-file.ts';
import { needGroups } from './need-groups.ts';
import { startingGroups } from './starting-groups.ts';

it('begins with the usual groups that are not there yet, in one change set', () => {
  const business = aBusiness(stakeholder('staff', { kind: 'employees' })).build();
  const applied = applyChanges(
    business,
    startingGroups(business, (kind) => `Our ${kind}`),
  );
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  expect(applied.value.stakeholders.map(({ kind }) => kind).sort()).toEqual([
    'customers',
    'employees',
    'investors',
    'leaders',
  ]);
});

it('puts needs that no active goal answers first, with their finding', () => {
  const business = aBusiness(
    goal('a'),
    goal('dropped', { status: 'dropped' }),
    stakeholder('guests'),
    stakeholderNeed('answered', { stakeholder: 'guests', goals: ['a'] }),
    stakeholderNeed('lost', { stakeholder: 'guests', goals: ['dropped'] }),
  ).build();
  const finding = { key: 'need-unanswered:need/lost', accepted: null, about: [{ noun: 'need', id: 'lost' }] };
  const [guests] = needGroups(business, { findings: [finding] } as unknown as Assessment);
  expect(guests?.needs.map(({ record, finding: key }) => [record.id, key])).toEqual([
    ['lost', 'need-unanswered:need/lost'],
    ['answered', null],
  ]);
  expect(guests?.unanswered).toBe(1);
});

describe('agreement about a goal in words', () => {
  const figure = (averageDeviation: number, disputed: number): Figure =>
    ({
      parts: [
        { noun: 'goal', id: 'a', name: 'A', values: { averageDeviation, cut: 0.8, rwg: 0.5, disputed } },
      ],
    }) as unknown as Figure;

  it.each([
    [0.4, 0, 'close'],
    [0.41, 0, 'differ'],
    [0.8, 0, 'differ'],
    [0.81, 1, 'dispute'],
  ])('%d places apart (disputed: %d) is "%s"', (deviation, disputed, word) => {
    expect(consensusOf(figure(deviation, disputed), 'a')?.word).toBe(word);
  });

  it('is nothing where the goal was not judged', () => {
    expect(consensusOf(figure(0, 0), 'other')).toBeNull();
  });
});

it('tells how far the money would be from other weights', () => {
  const part = (noun: string | null, id: string, actual: number) => ({
    noun,
    id,
    name: '',
    values: { actual },
  });
  const figure = {
    value: 0.35,
    parts: [part('goal', 'a', 0.6), part('goal', 'b', 0.3), part(null, 'no-goal', 0.1)],
  } as unknown as Figure;
  const shares = (a: number, b: number) => new Map(Object.entries({ a, b }));
  expect(distanceWith(figure, shares(0.25, 0.75))).toBeCloseTo(0.45, 9);
  expect(distanceWith(figure, shares(0.65, 0.35))).toBeCloseTo(0.1, 9);
  expect(distanceWith({ ...figure, value: null }, shares(0.5, 0.5))).toBeNull();
  expect(distanceWith(figure, new Map())).toBeNull();
});

it('writes links one per line, with the name where there is one', () => {
  expect(
    linksText([
      { name: null, link: 'https://a' },
      { name: 'Ada', link: 'https://b' },
    ]),
  ).toBe('https://a\nAda\thttps://b');
});
