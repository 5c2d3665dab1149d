// What a closed round of weighing says, and to whom: weights, agreement, and who differs – without showing anybody who
// was promised not to be shown.
import type { Need } from '../assess/figure.ts';
import { message } from '../model/message.ts';
import { leadersApart, leadersOf } from './compare-leaders.ts';
import { judgeAnswer } from './judge-answer.ts';
import { LEAST_ANONYMOUS, shownGroups } from './shown-groups.ts';
import { summarisePeople } from './summarise-people.ts';
import type { WeighedGoal } from './weighing-answer.ts';
import type { GivenAnswer, PeopleSummary, WeighingResult } from './weighing-round.ts';

/**
 * The result of a round. Serialisable, and the only thing that ever leaves the answers. It is to be computed once, when
 * the round is closed, and kept: two results between which one answer came or went would show that answer.
 *
 * Everybody counts alike (geometric mean over people). Nothing in it rests on fewer than five people without a name,
 * and no sums or differences of what is in it do.
 *
 * @param goals those of the round, in its order.
 * @param answers at most one per person, each let pass by `checkAnswer` for these goals.
 * @throws RangeError when a leader answers twice or an answer was not checked: a bug of the caller.
 */
export function weighingResult(
  goals: readonly WeighedGoal[],
  answers: readonly GivenAnswer[],
): WeighingResult {
  requireOnePerLeader(answers);
  const { published, groups, keptBack } = shownGroups(answers);
  const judged = new Map(published.map((given) => [given, judgeAnswer(goals, given.answer)]));
  const summaryOf = (members: readonly GivenAnswer[]): PeopleSummary =>
    summarisePeople(
      goals,
      members.flatMap((member) => judged.get(member) ?? []),
    );
  const named = [...judged]
    .flatMap(([given, own]) =>
      given.person === null ? [] : [{ given: { ...given, person: given.person }, judged: own }],
    )
    .sort((one, other) => (one.given.person < other.given.person ? -1 : 1));
  const leaders = leadersOf(goals, named);
  const pooled = groups.flatMap((group) => group.pooled.map(({ name }) => name));
  return {
    status: published.length > 0 ? 'ok' : 'cannot-tell',
    answers: published.length,
    keptBack:
      keptBack > 0
        ? {
            answers: keptBack,
            why: message('weighing.kept-back', { answers: keptBack, least: LEAST_ANONYMOUS }),
          }
        : null,
    overall: published.length > 0 ? summaryOf(published) : null,
    groups: groups.map(({ group, name, pooled: inPool, members }) => ({
      group,
      name,
      pooled: inPool,
      named: members.filter(({ person }) => person !== null).length,
      ...summaryOf(members),
    })),
    leaders,
    leadersApart: leadersApart(goals, leaders),
    notes:
      pooled.length > 0 ? [message('weighing.pooled', { groups: { kind: 'names', names: pooled } })] : [],
    needs: needsOf(published.length, keptBack),
  };
}

/** What would let more be told. */
function needsOf(published: number, keptBack: number): readonly Need[] {
  if (keptBack > 0) {
    const what = message('need.unnamed-answers', { missing: LEAST_ANONYMOUS - keptBack });
    return [{ what, minutes: null }];
  }
  if (published >= 2) return [];
  return [{ what: message('need.weighing-answers', { have: published, required: 2 }), minutes: null }];
}

function requireOnePerLeader(answers: readonly GivenAnswer[]): void {
  const people = answers.flatMap(({ person }) => person ?? []);
  if (new Set(people).size !== people.length) throw new RangeError('weighingResult: a leader answers twice');
}
