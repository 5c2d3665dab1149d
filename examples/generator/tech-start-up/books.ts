// The books of the start-up: what comes in, and what is spent on what.
import type { PostingStream } from '../example.ts';
import { month, week } from '../rhythms.ts';
import { setApart, spend, wagesOf, year } from '../streams.ts';

const wages = wagesOf('Social Security Office', 0.25);

/** What was in the account when the two years began, from the seed round of the month before; in main units. */
export const cashAtStart = 4_450_000;

export const postings: readonly PostingStream[] = [
  setApart('income', 'Paddock Payments', 'Subscriptions', 'Payout, value added tax settled', week(2), -1020, {
    noise: 0.05,
    growth: 0.76,
  }),
  setApart(
    'income',
    'Trades Chamber of Gelderrode',
    'Other income',
    'Licence for the school',
    month(1, 4),
    -6500,
  ),
  ...wages('Management', 8900, 'activity/running-the-company'),
  ...wages('Books', 2600, 'activity/running-the-company'),
  ...wages('Own list', 19800, 'activity/own-ideas'),
  ...wages('Asked for', 2900, 'activity/asked-for'),
  ...wages('Releases', 6900, 'activity/keeping-it-up'),
  ...wages('Advertising', 6400, 'activity/advertising'),
  ...wages('Texts', 3600, 'activity/texts'),
  ...wages('Numbers', 2300, 'activity/numbers'),
  ...wages('First steps', 1900, 'activity/first-steps'),
  ...wages('Care', 8300, 'activity/care'),
  ...wages('Talks', 1100, 'activity/user-talks'),
  ...wages('Guide', 3100, 'initiative/first-quote-guide').map((one) => ({ ...one, from: '2026-09' })),
  ...wages('Feed', 14200, 'initiative/crew-feed').map((one) => ({ ...one, from: '2026-03' })),
  spend('Canal Street Lofts', 'Rent', 'Rent', month(1, 1), 4300, 'activity/office'),
  spend('Gelder Power', 'Energy', 'Electricity and heat', month(1, 17), 520, 'activity/office', {
    noise: 0.1,
  }),
  spend(
    ['Deskworks', 'NOTEBOOK OUTLET', 'Beans & Leaves'],
    'Office',
    'Card payment',
    week(),
    140,
    'activity/office',
    {
      noise: 0.5,
    },
  ),
  spend(
    ['Chatterbox Suite', 'Boardly', 'Mailpost', 'Drawtable'],
    'Software',
    'Tools, subscription',
    week(2),
    165,
    'activity/office',
    { noise: 0.3 },
  ),
  spend('Westline Telecom', 'Telephone', 'Telephone and internet', month(1, 9), 210, 'activity/office'),
  spend('Borough Mutual', 'Insurance', 'Insurance, quarter', year(2, 5, 8, 11), 1450, 'activity/office'),
  spend('Marlow Ledger Services', 'Fees', 'Accounts', month(1, 12), 780, 'activity/running-the-company'),
  spend('Van Dael Notaries', 'Fees', 'Contracts', year(3, 9), 2900, 'activity/running-the-company', {
    noise: 0.3,
  }),
  spend(
    'Paddock Payments fees',
    'Bank',
    'Fees of the payouts',
    month(2, 5),
    340,
    'activity/running-the-company',
    {
      noise: 0.06,
      growth: 0.5,
    },
  ),
  spend('Gelder Bank', 'Bank', 'Account fees', month(1, 28), 48, 'activity/running-the-company'),
  spend('Northcloud', 'Servers', 'Servers', month(2, 3), 1450, 'activity/keeping-it-up', {
    noise: 0.06,
    growth: 0.2,
  }),
  spend(['Watchtower', 'Bugcatcher'], 'Servers', 'Monitoring', month(2, 8), 210, 'activity/keeping-it-up', {
    noise: 0.1,
  }),
  spend(['Seekwell Ads', 'Circles Ads'], 'Advertising', 'Clicks', week(2), 1080, 'activity/advertising', {
    noise: 0.15,
    growth: 0.22,
  }),
  spend('Poster & Page', 'Advertising', 'Trade journal', month(1, 20), 690, 'activity/advertising', {
    noise: 0.1,
  }),
  spend(
    ['Lightbox Film', 'Joost de Wit, texts'],
    'Advertising',
    'Film or text',
    month(2),
    540,
    'activity/texts',
    {
      noise: 0.3,
    },
  ),
  spend('Numberhouse', 'Software', 'Figures of use', month(1, 6), 380, 'activity/numbers'),
  spend('Callbridge', 'Software', 'Telephone for calls', month(1, 7), 90, 'activity/first-steps'),
  spend('Answerdesk', 'Software', 'Chat and mail', month(1, 7), 460, 'activity/care', { growth: 0.1 }),
  spend('Thank-you cards', 'Gifts', 'Vouchers for talks', month(1, 21), 160, 'activity/user-talks', {
    noise: 0.2,
  }),
  spend(
    ['Kestrel Freelance', 'Studio Halfmoon', 'Voiceworks'],
    'Outside work',
    'Invoice, own list',
    month(3),
    1650,
    'activity/own-ideas',
    { noise: 0.25 },
  ),
  spend(
    ['Feedsmith', 'Pixel & Pine'],
    'Outside work',
    'Invoice, crew feed',
    month(2),
    2300,
    'initiative/crew-feed',
    { noise: 0.2, from: '2026-03' },
  ),
  spend(
    'Studio Leeway',
    'Outside work',
    'Test with users',
    month(1, 15),
    900,
    'initiative/first-quote-guide',
    {
      noise: 0.1,
      from: '2026-09',
    },
  ),
  spend('Price Lab', 'Fees', 'Study of prices', month(1, 18), 2600, 'initiative/price-of-nineteen', {
    from: '2025-12',
    to: '2026-01',
  }),
  // What nobody has assigned yet.
  spend(
    ['SUMUP *LANTERN', 'CARD 2291 GELDERRODE', 'TRAINLINE 88'],
    'Card payments',
    'Card payment',
    week(),
    190,
    null,
    { noise: 0.6 },
  ),
  spend('OAK & PARTNERS', 'Fees', 'Invoice', year(1, 4, 7, 10), 5200, null, { noise: 0.2 }),
  spend('FOUNDERS SUMMIT', 'Travel', 'Tickets and stand', year(5, 11), 7800, null, { noise: 0.1 }),
];
