// What is really done in the restaurant, each with its fact.
import type { PlainRecord } from '../example.ts';
import { practicesNamed } from '../records.ts';

const practice = practicesNamed('2026-10-14');

export const practices: readonly PlainRecord[] = [
  practice(
    'twenty-minute-promise',
    'marketing',
    'pace',
    2,
    'The board outside, the trams and the receipt say “Lunch in 20 minutes, or it is on us”',
    'rosa-delgado',
  ),
  practice(
    'kitchen-layout',
    'kitchen',
    'pace',
    -2,
    '14 steps lie between grill and pass, and one pass serves both rooms; on 14 October finished plates waited six minutes',
    'owen-pryce',
  ),
  practice(
    'tables-laid',
    'service',
    'pace',
    1,
    'Water and cutlery are on all 26 tables at 11:45; every waiter carries a card machine',
    'freya-lund',
  ),
  practice(
    'long-lunch-card',
    'kitchen',
    'card',
    2,
    'The lunch card of October lists 46 dishes; 38 of them begin when they are ordered',
    'owen-pryce',
  ),
  practice(
    'cooked-from-raw',
    'kitchen',
    'freshness',
    2,
    'No frozen meals in the store; stock is made on Mondays and Thursdays',
    'mateo-silva',
  ),
  practice(
    'nearby-farms',
    'purchasing',
    'freshness',
    2,
    'Vegetables come twice a week from a farm eleven miles away',
    'sam-whitlock',
  ),
  practice(
    'everyday-lunch-price',
    'marketing',
    'price',
    -1,
    'Since March 2025 the lunch of the day has cost £12.50',
    'rosa-delgado',
  ),
  practice(
    'guests-greeted',
    'service',
    'welcome',
    2,
    'On six test visits in September every guest was greeted within a minute',
    'freya-lund',
  ),
  practice(
    'shouting-at-the-pass',
    'kitchen',
    'calm',
    -1,
    'In the week from 5 October voices were raised at the pass 31 times; two cooks asked for other shifts',
    'yasmin-aziz',
  ),
  practice(
    'evening-weighing',
    'purchasing',
    'nothing-wasted',
    2,
    'Leftovers are weighed every evening; 3% of the food bought in October was thrown away',
    'sam-whitlock',
  ),
  practice(
    'staff-meal',
    'management',
    'one-table',
    2,
    'At a quarter past eleven everyone on shift sits at the long table',
    'hannah-pryce',
  ),
];
