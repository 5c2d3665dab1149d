// What is done in the start-up: work that goes on, work that ends, what it is to change, and which goal it serves.
import type { PlainRecord, TimePart } from '../example.ts';
import { activity, carries, effect, initiative, requirement, work } from '../records.ts';
import { overhead } from './house.ts';

export const activities: readonly PlainRecord[] = [
  ...overhead,
  activity(
    'own-ideas',
    'Features from our own list',
    'product',
    'jonas-brandt',
    'Badges, a weather page, themes, a voice assistant: 14 since January.',
  ),
  activity(
    'asked-for',
    'Features that users asked for',
    'product',
    'yara-costa',
    'Two developers on Fridays.',
  ),
  activity('keeping-it-up', 'Releases, servers and repairs', 'product', 'elif-demir'),
  activity('advertising', 'Advertising', 'growth', 'zoe-laurent', 'Search and social networks.'),
  activity('texts', 'Texts and films for craftsmen', 'growth', 'bram-peeters'),
  activity('numbers', 'Numbers on the wall', 'growth', 'daan-smit', 'Every Monday, by ten.'),
  activity(
    'first-steps',
    'Help with the first steps',
    'care',
    'finn-keller',
    'A call with whoever asks for one.',
  ),
  activity('care', 'Answering users', 'care', 'rosa-nunez', 'Chat and mail, eight to six.'),
  activity(
    'user-talks',
    'Talks with users',
    'care',
    'rosa-nunez',
    'Half an hour, one question: what did you miss?',
  ),
];

export const initiatives: readonly PlainRecord[] = [
  initiative(
    'price-of-nineteen',
    'A small plan for €19',
    'growth',
    'nils-berg',
    ['2025-12-01', '2026-02-01'],
    9000,
    'done',
    'Until then there was one plan for €29.',
  ),
  initiative(
    'crew-feed',
    'Crew feed',
    'product',
    'jonas-brandt',
    ['2026-03-01', '2027-02-28'],
    290000,
    'active',
    'A page where crews follow each other and show their work.',
  ),
  initiative(
    'first-quote-guide',
    'A guide to the first quote',
    'product',
    'yara-costa',
    ['2026-09-01', '2027-03-31'],
    38000,
    'active',
    'Nine questions instead of thirty-one.',
  ),
  initiative(
    'builders-merchants',
    'Sold by builders’ merchants',
    'growth',
    'nils-berg',
    ['2027-02-01', '2027-12-31'],
    90000,
    'planned',
    'Three chains hand out the app with the customer card.',
  ),
  initiative(
    'yearly-plan',
    'Ten months for a year',
    'growth',
    'nils-berg',
    ['2027-03-01', '2027-05-31'],
    6000,
    'planned',
  ),
  initiative(
    'answers-at-once',
    'Answers in the app',
    'care',
    'rosa-nunez',
    ['2027-01-01', '2027-06-30'],
    12000,
    'planned',
    'The forty most frequent questions, answered where they come up.',
  ),
];

export const effects: readonly PlainRecord[] = [
  effect('crew-feed', 'active-users', [0, 60, 200], '2027-03-07', 'Said by the founders; no user was asked.'),
  effect(
    'builders-merchants',
    'trials',
    [10, 45, 120],
    '2028-01-02',
    'One in a hundred who get the card tries.',
  ),
  effect(
    'first-quote-guide',
    'first-quote-share',
    [4, 9, 16],
    '2027-04-01',
    'Of 60 people who were shown the draft, 31 sent a quote; usual are 23.',
  ),
  effect(
    'first-quote-guide',
    'trial-conversion',
    [0.5, 2, 4],
    '2027-04-15',
    'Whoever has sent a quote pays four times as often.',
  ),
  effect(
    'builders-merchants',
    'paying-users',
    [200, 900, 2400],
    '2028-01-31',
    'The chains have 41,000 customers with a card; one in fifty in the first year.',
  ),
  effect(
    'yearly-plan',
    'weekly-churn',
    [-0.5, -0.25, -0.05],
    '2027-09-05',
    'Who has paid for a year stays a year.',
  ),
  effect(
    'answers-at-once',
    'first-response',
    [-1.5, -0.8, 0],
    '2027-07-01',
    'A third of the questions come up again.',
  ),
];

export const contributions: readonly PlainRecord[] = [
  carries(
    'more-trials-pay',
    'ten-thousand',
    100,
    'The trials are there; seven of eight leave without paying.',
  ),
  carries('first-quote-sent', 'more-trials-pay', 100, 'Whoever has sent a quote pays four times as often.'),
  carries('quick-answers', 'fewer-leave', 100, 'Who waits for an answer looks for another tool.'),
  carries('steady-releases', 'fewer-leave', 100, 'What is wrong today is right tomorrow.'),
  carries('hear-users', 'fewer-leave', 100, 'They tell us why before they go.'),
  carries('smaller-loss', 'year-of-cash', 100, 'What is not lost stays in the account.'),
  work('activity', 'own-ideas', 'ten-thousand', 100, 'New features bring new users, the founders say.'),
  work('activity', 'asked-for', 'fewer-leave', 100, 'They asked for it because they miss it.'),
  work('activity', 'keeping-it-up', 'steady-releases', 100, 'Small releases, quickly taken back.'),
  work('activity', 'advertising', 'ten-thousand', 100, 'Brings four of five trials.'),
  work('activity', 'texts', 'ten-thousand', 100, 'Brings the fifth.'),
  work('activity', 'numbers', 'smaller-loss', 100, 'What is measured can be left off.'),
  work(
    'activity',
    'first-steps',
    'first-quote-sent',
    100,
    'Half an hour on the telephone, and the quote is sent.',
  ),
  work('activity', 'care', 'quick-answers', 100, 'Whoever answers is there.'),
  work('activity', 'user-talks', 'hear-users', 100, 'The talks are the measure.'),
  work('initiative', 'first-quote-guide', 'first-quote-sent', 100, 'Nine questions instead of thirty-one.'),
  work('initiative', 'builders-merchants', 'ten-thousand', 100, 'Where craftsmen already are.'),
  work('initiative', 'yearly-plan', 'fewer-leave', 60, 'A decision once a year.'),
  work('initiative', 'yearly-plan', 'year-of-cash', 40, 'A year’s money comes at once.'),
  work('initiative', 'answers-at-once', 'quick-answers', 100, 'The answer is there before the question.'),
];

/** What must be true before there can be ten thousand. */
export const requirements: readonly PlainRecord[] = [
  requirement(
    'servers-for-ten-times',
    'ten-thousand',
    'technology',
    'The servers carry ten times the users of today',
    'in-place',
    'Load test of 9 October 2026: 14,000 users at once, slowest page 1.1 seconds',
    { owner: 'elif-demir' },
  ),
  requirement(
    'found-beyond-advertising',
    'ten-thousand',
    'marketing-and-sales',
    'Trials come from more than advertising',
    'gap',
    'In October four of five trials came from two advertising networks',
    { initiative: 'builders-merchants', neededBy: '2027-12-31', owner: 'nils-berg' },
  ),
  requirement(
    'answers-for-eight-times',
    'ten-thousand',
    'service',
    'Eight times as many questions are answered on the same day',
    'gap',
    'Three people answered 1,050 questions in October',
    { neededBy: '2027-11-30', owner: 'rosa-nunez' },
  ),
];

/** Parts of the weeks of those who work on the product. */
const developer = (own: number, feed: number, asked: number, upkeep: number): readonly TimePart[] => [
  { work: 'activity/own-ideas', part: own },
  { work: 'initiative/crew-feed', part: feed },
  { work: 'activity/asked-for', part: asked },
  { work: 'activity/keeping-it-up', part: upkeep },
];

export const weeks: Readonly<Record<string, readonly TimePart[]>> = {
  'ada-verhoeven': [
    { work: 'activity/running-the-company', part: 80 },
    { work: 'activity/own-ideas', part: 20 },
  ],
  'jonas-brandt': developer(55, 35, 2, 8),
  'yara-costa': [
    { work: 'activity/own-ideas', part: 55 },
    { work: 'activity/asked-for', part: 15 },
    { work: 'initiative/first-quote-guide', part: 30 },
  ],
  'mira-okonkwo': [
    { work: 'activity/own-ideas', part: 45 },
    { work: 'initiative/crew-feed', part: 40 },
    { work: 'initiative/first-quote-guide', part: 15 },
  ],
  'luca-moretti': developer(50, 40, 0, 10),
  'sofia-lindqvist': developer(55, 35, 0, 10),
  'pieter-claes': developer(70, 0, 20, 10),
  'hana-suzuki': developer(60, 0, 20, 20),
  'tomas-novak': developer(35, 55, 0, 10),
  'karim-haddad': developer(40, 50, 0, 10),
  'elif-demir': [
    { work: 'activity/keeping-it-up', part: 90 },
    { work: null, part: 10, project: 'Odds and ends' },
  ],
  'nils-berg': [
    { work: 'activity/advertising', part: 55 },
    { work: 'activity/texts', part: 25 },
    { work: 'initiative/price-of-nineteen', part: 20 },
    { work: null, part: 20, project: 'Meetings' },
  ],
  'zoe-laurent': [{ work: 'activity/advertising', part: 100 }],
  'bram-peeters': [{ work: 'activity/texts', part: 100 }],
  'daan-smit': [
    { work: 'activity/numbers', part: 60 },
    { work: 'activity/advertising', part: 40 },
  ],
  'rosa-nunez': [
    { work: 'activity/care', part: 75 },
    { work: 'activity/user-talks', part: 25 },
  ],
  'wout-jansen': [
    { work: 'activity/care', part: 95 },
    { work: 'activity/user-talks', part: 5 },
  ],
  'leila-amrani': [{ work: 'activity/care', part: 100 }],
  'finn-keller': [{ work: 'activity/first-steps', part: 100 }],
  'greet-maes': [{ work: 'activity/running-the-company', part: 100 }],
};
