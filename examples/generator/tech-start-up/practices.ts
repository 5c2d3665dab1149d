// What is really done in the start-up, each with its fact, and which practices get in each other's way.
import type { PlainRecord } from '../example.ts';
import { pair, practicesNamed } from '../records.ts';

const practice = practicesNamed('2026-11-06');

export const practices: readonly PlainRecord[] = [
  practice(
    'own-list-first',
    'product',
    'listening',
    -2,
    'Of 14 features since January none was among the ten most wanted; 11 are used by fewer than 2% of the accounts',
    'yara-costa',
  ),
  practice(
    'wishes-written-down',
    'care',
    'listening',
    2,
    'Every wish goes into one list, with who wants it: 412 since January',
    'rosa-nunez',
  ),
  practice(
    'thirty-one-questions',
    'product',
    'simplicity',
    -1,
    'A new account is asked 31 questions before the first quote; the median is 26 minutes',
    'mira-okonkwo',
  ),
  practice(
    'ten-minutes-promised',
    'growth',
    'simplicity',
    2,
    'Every advertisement says “your first quote in ten minutes”',
    'zoe-laurent',
  ),
  practice(
    'small-plan-first',
    'growth',
    'price',
    -1,
    'Since February the page of prices opens with the small plan for €19',
    'nils-berg',
  ),
  practice(
    'four-eyes',
    'product',
    'care',
    1,
    'Each change is read by a second person and can be taken back in ten minutes',
    'elif-demir',
  ),
  practice(
    'monday-numbers',
    'management',
    'numbers-for-all',
    2,
    'All numbers hang in the kitchen every Monday, and the worst is talked about first',
    'daan-smit',
  ),
  practice(
    'no-sunday-releases',
    'product',
    'no-sundays',
    1,
    'Since January no release went out on a Sunday; on call are two, in turns',
    'elif-demir',
  ),
];

export const practicePairs: readonly PlainRecord[] = [
  pair(
    'own-list-first',
    'obstructs',
    'wishes-written-down',
    'Who writes down wishes for nothing stops asking.',
  ),
  pair(
    'thirty-one-questions',
    'obstructs',
    'ten-minutes-promised',
    'Who expects ten minutes is gone after twenty.',
  ),
  pair('small-plan-first', 'neutral', 'ten-minutes-promised', 'Neither gets in the way of the other.'),
  pair(
    'four-eyes',
    'reinforces',
    'wishes-written-down',
    'What two have read seldom comes back as a complaint.',
  ),
];
