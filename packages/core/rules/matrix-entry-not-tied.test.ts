// Tests of the rule matrix-entry-not-tied.
import { aBusiness, contribution, effect, goal, initiative, kpi, person } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { matrixEntryNotTied } from './matrix-entry-not-tied.ts';

/** Everything is tied to something. */
const tied = aBusiness(
  person('mara'),
  kpi('share', { owner: 'mara' }),
  goal('national', { horizon: 'long-term', kpi: 'share' }),
  goal('shop', { horizon: 'annual' }),
  initiative('website'),
  contribution('shop-national', { supportingGoal: 'shop', goal: 'national' }),
  contribution('website-shop', { initiative: 'website', goal: 'shop' }),
);

testRule(matrixEntryNotTied, {
  found: [
    {
      name: 'a measure that somebody watches, but no initiative moves and no long-term goal is told by',
      business: tied.with(kpi('clicks', { owner: 'mara' })),
      about: ['kpi/clicks'],
      severity: 'advice',
      data: { entry: 'Clicks', list: 'measures', weak: 0 },
      answers: {
        'effect/on-clicks/initiative': 'website',
        'effect/on-clicks/low': 1,
        'effect/on-clicks/likely': 2,
        'effect/on-clicks/high': 3,
      },
    },
    {
      name: 'a long-term goal to which the goals of this year lead only through another',
      business: tied.with(
        goal('loved', { horizon: 'long-term' }),
        contribution('national-loved', { supportingGoal: 'national', goal: 'loved' }),
      ),
      about: ['goal/loved'],
      // Weak: the goal of this year, and the measure of the goal between.
      data: { entry: 'Loved', list: 'longTerm', weak: 2 },
      answers: { 'contribution/to-loved/supportingGoal': 'shop' },
    },
    {
      name: 'a goal of this year that leads on through another, with no initiative of its own',
      business: tied.with(
        goal('known', { horizon: 'annual' }),
        contribution('known-shop', { supportingGoal: 'known', goal: 'shop' }),
      ),
      about: ['goal/known'],
      answers: { 'contribution/from-known/goal': 'national' },
    },
    {
      name: 'an initiative for a long-term goal without a measure of its own',
      business: tied.with(
        goal('loved', { horizon: 'long-term' }),
        contribution('shop-loved', { supportingGoal: 'shop', goal: 'loved' }),
        initiative('festival'),
        contribution('festival-loved', { initiative: 'festival', goal: 'loved' }),
      ),
      about: ['initiative/festival'],
      answers: { 'contribution/from-festival/goal': 'shop' },
    },
  ],
  clear: [
    { name: 'everything is tied to something', business: tied },
    {
      name: 'an effect ties a measure',
      business: tied.with(
        kpi('clicks', { owner: 'mara' }),
        effect('e', { initiative: 'website', kpi: 'clicks', low: 1, likely: 2, high: 3 }),
      ),
    },
    {
      name: 'what stands alone in a way that has a rule of its own',
      business: tied.with(
        kpi('unwatched'),
        initiative('idle'),
        goal('alone', { horizon: 'long-term' }),
        goal('nowhere', { horizon: 'annual' }),
      ),
    },
  ],
  cannotTell: [
    {
      name: 'no goal of several years',
      business: aBusiness(goal('shop', { horizon: 'annual' })),
      needs: ['need.goal-horizons'],
    },
    {
      name: 'no goal of this year',
      business: aBusiness(goal('national', { horizon: 'long-term' })),
      needs: ['need.goal-horizons'],
    },
  ],
});
