// Whole rounds: what is shown, what is kept back, who differs; and that nothing shown belongs to fewer than five.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../assess/figure.ts';
import { aggregateWeights } from '../methods/aggregate-weights.ts';
import { arbitraryRound, someGoals, swingAnswer } from '../testing/weighing-answers.ts';
import { judgeAnswer } from './judge-answer.ts';
import type { WeighingAnswer } from './weighing-answer.ts';
import { weighingResult } from './weighing-result.ts';
import type { GivenAnswer, PeopleSummary } from './weighing-round.ts';

const goals = someGoals(3);
const early = swingAnswer(goals, [100, 50, 50]);
const late = swingAnswer(goals, [25, 25, 50]);

function unnamed(group: string, ...answers: readonly WeighingAnswer[]): readonly GivenAnswer[] {
  return answers.map((answer) => ({
    group,
    groupName: `The ${group}`,
    person: null,
    personName: null,
    answer,
  }));
}

function named(person: string, answer: WeighingAnswer, group = 'owners'): GivenAnswer {
  return { group, groupName: `The ${group}`, person, personName: person.toUpperCase(), answer };
}

function times<A>(count: number, one: A): readonly A[] {
  return Array.from({ length: count }, () => one);
}

function values(figures: readonly Figure[] = []): readonly (number | null)[] {
  return figures.map(({ value }) => (value === null ? null : Number(value.toFixed(6))));
}

describe('weighingResult', () => {
  it('cannot tell anything of nobody', () => {
    const result = weighingResult(goals, []);
    expect(result).toMatchObject({
      status: 'cannot-tell',
      answers: 0,
      overall: null,
      groups: [],
      leaders: [],
    });
    expect(result.keptBack).toBeNull();
    expect(result.needs[0]?.what).toEqual({ id: 'need.weighing-answers', data: { have: 0, required: 2 } });
  });

  it('tells what one leader says, and that agreement needs another', () => {
    const result = weighingResult(goals, [named('ana', early)]);
    expect(result).toMatchObject({ status: 'ok', answers: 1, leadersApart: null });
    expect(values(result.overall?.weights)).toEqual([0.5, 0.25, 0.25]);
    for (const figure of [
      result.overall?.agreement,
      result.overall?.concordance,
      result.overall?.homogeneity,
    ]) {
      expect(figure).toMatchObject({ status: 'insufficient-data', value: null });
      expect(figure?.needs[0]?.what.data).toEqual({ have: 1, required: 2 });
    }
    expect(result.leaders[0]).toMatchObject({
      person: 'ana',
      name: 'ANA',
      method: 'swing',
      difference: null,
    });
    expect(result.needs).toHaveLength(1);
  });

  it('keeps fewer than five answers without a name back, out of every number', () => {
    const few = unnamed('staff', ...times(4, late));
    const result = weighingResult(goals, [named('ana', early), ...few]);
    const alone = weighingResult(goals, [named('ana', early)]);
    expect(result.keptBack).toEqual({
      answers: 4,
      why: { id: 'weighing.kept-back', data: { answers: 4, least: 5 } },
    });
    expect(result.needs[0]?.what).toEqual({ id: 'need.unnamed-answers', data: { missing: 1 } });
    expect({ ...result, keptBack: null, needs: [] }).toEqual({ ...alone, needs: [] });
    expect(weighingResult(goals, few)).toMatchObject({ status: 'cannot-tell', overall: null, groups: [] });
  });

  it('weighs everybody alike by the geometric mean, with an interval from five answers on', () => {
    const answers = [...times(4, early), late];
    const result = weighingResult(goals, unnamed('staff', ...answers));
    const rows = answers.map((answer) => judgeAnswer(goals, answer).weights.map(({ share }) => share));
    expect(values(result.overall?.weights)).toEqual(
      aggregateWeights(rows).map((share) => Number(share.toFixed(6))),
    );
    const [first] = result.overall?.weights ?? [];
    expect(first).toMatchObject({
      id: 'goal-weight:a',
      level: 0.9,
      n: 5,
      unit: 'share',
      methodId: 'group-weights',
    });
    expect(first?.subject).toEqual({ noun: 'goal', id: 'a', name: 'A' });
    expect(first?.interval?.[0]).toBeLessThan(first?.value ?? 0);
    const four = weighingResult(goals, [named('ana', early), named('ben', late), named('cem', late)]);
    expect(four.overall?.weights[0]).toMatchObject({
      interval: null,
      noInterval: { id: 'figure.no-interval.few-answers', data: { answers: 3, required: 5 } },
    });
  });

  it('shows each group that may be shown, and pools the others', () => {
    const result = weighingResult(goals, [
      ...unnamed('staff', ...times(6, early)),
      ...unnamed('customers', ...times(3, late)),
      ...unnamed('investors', ...times(2, late)),
      named('ana', early),
    ]);
    expect(result.groups.map(({ group, answers, named: byName }) => [group, answers, byName])).toEqual([
      ['owners', 1, 1],
      ['staff', 6, 0],
      [null, 5, 0],
    ]);
    expect(values(result.groups[1]?.weights)).toEqual([0.5, 0.25, 0.25]);
    expect(values(result.groups[2]?.weights)).toEqual([0.25, 0.25, 0.5]);
    expect(result.groups[2]?.pooled.map(({ name }) => name)).toEqual(['The customers', 'The investors']);
    expect(result.notes[0]?.data).toEqual({
      groups: { kind: 'names', names: ['The customers', 'The investors'] },
    });
  });

  it('says per goal how far people agree, and calls a dispute one', () => {
    const one = swingAnswer(goals, [100, 50, 10]);
    const other = swingAnswer(goals, [10, 50, 100]);
    const { overall } = weighingResult(goals, unnamed('staff', ...times(3, one), ...times(3, other)));
    const [a, b] = overall?.agreement.parts ?? [];
    // Ranks 1,1,1,3,3,3: s² = 1.2 against (3² − 1)/12 = 2/3; mean deviation 1 against 3/6.
    expect(a?.values).toMatchObject({ rwg: 0, averageDeviation: 1, cut: 0.5, disputed: 1 });
    expect(a?.values.variance).toBeCloseTo(1.2, 12);
    expect(a?.reasons).toHaveLength(1);
    expect(b?.values).toMatchObject({ rwg: 1, averageDeviation: 0, disputed: 0 });
    expect(overall?.agreement.value).toBeCloseTo(1 / 3, 12);
    expect(overall?.concordance.value).toBe(0);
    expect(overall?.concordance.comparisons.find(({ id }) => id === 'chance-agreement')?.value).toBe(1);
    const alike = weighingResult(goals, unnamed('staff', ...times(6, one))).overall;
    expect(alike?.agreement.value).toBe(1);
    expect(alike?.concordance.value).toBe(1);
    expect(alike?.homogeneity.value).toBeCloseTo(1, 12);
  });

  it('marks agreement among fewer than five as unstable', () => {
    const ids = ({ notes }: Figure) => notes.map(({ id }) => id);
    const few = weighingResult(goals, [named('ana', early), named('ben', late)]).overall;
    const many = weighingResult(goals, unnamed('staff', ...times(5, early))).overall;
    if (!few || !many) throw new Error('nothing to compare');
    for (const key of ['agreement', 'concordance', 'homogeneity'] as const) {
      expect(ids(few[key])).toContain('figure.note.few-raters');
      expect(ids(many[key])).not.toContain('figure.note.few-raters');
    }
  });

  it('cannot tell whether orders agree when nobody prefers anything', () => {
    const flat = swingAnswer(goals, [100, 100, 100]);
    const { overall } = weighingResult(goals, unnamed('staff', ...times(5, flat)));
    expect(overall?.concordance).toMatchObject({ status: 'insufficient-data', n: 5 });
    expect(overall?.concordance.needs[0]?.what.id).toBe('need.weighing-preferences');
  });

  it('shows leaders one by one, who differs most, and on which goal', () => {
    const result = weighingResult(goals, [named('ana', early), named('ben', early), named('cem', late)]);
    expect(result.leadersApart?.mostApart).toBe('cem');
    const cem = result.leaders[2]?.difference;
    expect(cem).toMatchObject({ goal: 'a', ownShare: 0.25 });
    expect(cem?.othersShare).toBeCloseTo(0.5, 12);
    expect(cem?.distance).toBeCloseTo(0.25, 12);
    expect(result.leadersApart?.ranges[0]).toEqual({
      goal: 'a',
      lowest: { person: 'cem', share: 0.25 },
      highest: { person: 'ben', share: 0.5 },
    });
    expect(values(result.leaders[2]?.weights)).toEqual([0.25, 0.25, 0.5]);
  });

  it('calls neither of two leaders the one who differs, nor anybody among equals', () => {
    const two = weighingResult(goals, [named('ana', early), named('ben', late)]);
    expect(two.leadersApart?.mostApart).toBeNull();
    expect(two.leaders.map(({ difference }) => difference?.goal)).toEqual(['a', 'a']);
    const alike = weighingResult(goals, [named('ana', early), named('ben', early)]);
    expect(alike.leaders[0]?.difference).toMatchObject({ goal: null, distance: 0 });
  });

  it('shows whether a leader’s answers fit together, against the published limit', () => {
    const circle: WeighingAnswer = {
      method: 'pairwise',
      judgements: [
        { more: 'a', less: 'b', times: 5 },
        { more: 'b', less: 'c', times: 4 },
        { more: 'c', less: 'a', times: 3 },
      ],
    };
    const result = weighingResult(goals, [named('ana', circle), named('ben', early)]);
    const [ana, ben] = result.leaders;
    expect(ana?.consistency).toMatchObject({ id: 'answer-consistency:ana', methodId: 'pairwise-weights' });
    expect(ana?.consistency?.words?.id).toBe('figure.answer-consistency.no');
    expect(ana?.consistency?.comparisons[0]).toMatchObject({ id: 'consistency-limit', value: 0.1 });
    expect(ana?.reconsider).not.toBeNull();
    expect(ben?.consistency).toBeNull();
    expect(result.overall?.contradicting).toBe(1);
  });

  it('does not let one person’s zero decide for all', () => {
    const zero = swingAnswer(goals, [0, 50, 100]);
    const { overall } = weighingResult(goals, unnamed('staff', ...times(5, early), zero));
    expect(overall?.weights[0]?.value).toBeGreaterThan(0.1);
  });

  it('does not tell whether somebody gave a zero', () => {
    const notesOf = (one: WeighingAnswer) =>
      weighingResult(goals, unnamed('staff', ...times(5, early), one)).overall?.weights.map(
        ({ notes }) => notes,
      );
    expect(notesOf(swingAnswer(goals, [0, 50, 100]))).toEqual(notesOf(late));
  });

  it('refuses a leader who answers twice', () => {
    expect(() => weighingResult(goals, [named('ana', early), named('ana', late)])).toThrow(RangeError);
  });

  it('says the same whoever answered first, and can be sent', () => {
    fc.assert(
      fc.property(arbitraryRound(someGoals(4)), (round) => {
        const result = weighingResult(someGoals(4), round);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(weighingResult(someGoals(4), [...round].reverse())).toEqual(result);
      }),
      { numRuns: 40 },
    );
  });

  it('shows no number that rests on one to four people without a name', () => {
    fc.assert(
      fc.property(arbitraryRound(someGoals(3)), (round) => {
        const result = weighingResult(goals, round);
        const leaders = result.leaders.length;
        const without = ({ answers }: PeopleSummary, byName: number) => answers - byName;
        const sizes = result.groups.map((group) => without(group, group.named));
        if (result.overall) sizes.push(without(result.overall, leaders));
        for (const size of sizes) expect(size === 0 || size >= 5).toBe(true);
        // Groups part the whole: nothing is left over that could be computed.
        expect(result.groups.reduce((sum, { answers }) => sum + answers, 0)).toBe(result.answers);
        expect(result.answers + (result.keptBack?.answers ?? 0)).toBe(round.length);
      }),
      { numRuns: 60 },
    );
  });

  it('changes nothing that is shown when an answer that is kept back changes', () => {
    fc.assert(
      fc.property(arbitraryRound(someGoals(3)), arbitraryRound(someGoals(3)), (round, others) => {
        const leaders = round.filter(({ person }) => person !== null);
        const few = others.filter(({ person }) => person === null).slice(0, 4);
        if (few.length === 0) return;
        const result = weighingResult(goals, [...leaders, ...few]);
        const alone = weighingResult(goals, leaders);
        expect({ ...result, keptBack: null, needs: [] }).toEqual({ ...alone, needs: [] });
      }),
      { numRuns: 40 },
    );
  });
});
