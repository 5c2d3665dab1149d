// A bakery's money and hours, invented, to look at the charts with.
import type { FlowData } from '../charts/flow-data.ts';

const goals = [
  { id: 'organic', kind: 'goal', label: 'Everything from organic flour', intendedShare: 0.35 },
  { id: 'regulars', kind: 'goal', label: 'Regulars come twice a week', intendedShare: 0.25 },
  { id: 'wholesale', kind: 'goal', label: 'Twelve cafés in the neighbourhood', intendedShare: 0.2 },
  { id: 'team', kind: 'goal', label: 'A team that stays', intendedShare: 0.12 },
  { id: 'energy', kind: 'goal', label: 'Half the energy per loaf', intendedShare: 0.08 },
] as const;
const adrift = { id: 'none', kind: 'goal', label: 'Serves no goal', adrift: true } as const;

/** Euro of one year, from budgets through work to goals. */
export const sampleMoney: FlowData = {
  nodes: [
    { id: 'running', kind: 'resource', label: 'Running costs' },
    { id: 'invest', kind: 'resource', label: 'Investment' },
    { id: 'marketing', kind: 'resource', label: 'Marketing' },
    ...(
      [
        ['bread', 'Bread and rolls, day shift'],
        ['night', 'Night shift'],
        ['flour', 'Organic flour contracts'],
        ['premixes', 'Premixes and improvers'],
        ['delivery', 'Delivery to cafés'],
        ['loyalty', 'Loyalty card'],
        ['discount', 'Discount flyers'],
        ['training', 'Training and apprentices'],
        ['oven', 'New deck oven'],
        ['accounting', 'Accounting'],
        ['web', 'Web shop'],
        ['stall', 'Market stall'],
        ['catering', 'Catering for weddings'],
        ['repairs', 'Repairs'],
      ] as const
    ).map(([id, label]) => ({ id, kind: 'work', label }) as const),
    ...goals,
    adrift,
  ],
  links: [
    { from: 'running', to: 'bread', value: 62000 },
    { from: 'running', to: 'night', value: 38000 },
    { from: 'running', to: 'flour', value: 21000 },
    { from: 'running', to: 'premixes', value: 33500 },
    { from: 'running', to: 'delivery', value: 24200 },
    { from: 'running', to: 'training', value: 8200 },
    { from: 'running', to: 'accounting', value: 9800 },
    { from: 'running', to: 'repairs', value: 6100 },
    { from: 'running', to: 'stall', value: 5400 },
    { from: 'invest', to: 'oven', value: 28000 },
    { from: 'invest', to: 'web', value: 9100 },
    { from: 'marketing', to: 'loyalty', value: 7600 },
    { from: 'marketing', to: 'discount', value: 11900 },
    { from: 'marketing', to: 'catering', value: 4300 },
    { from: 'bread', to: 'organic', value: 18000 },
    { from: 'bread', to: 'regulars', value: 44000 },
    { from: 'night', to: 'wholesale', value: 29000 },
    { from: 'night', to: 'regulars', value: 9000 },
    { from: 'flour', to: 'organic', value: 21000 },
    { from: 'premixes', to: 'none', value: 33500 },
    { from: 'delivery', to: 'wholesale', value: 24200 },
    { from: 'training', to: 'team', value: 8200 },
    { from: 'accounting', to: 'none', value: 9800 },
    { from: 'repairs', to: 'energy', value: 2100 },
    { from: 'repairs', to: 'none', value: 4000 },
    { from: 'stall', to: 'regulars', value: 5400 },
    { from: 'oven', to: 'energy', value: 28000 },
    { from: 'web', to: 'regulars', value: 9100 },
    { from: 'loyalty', to: 'regulars', value: 7600 },
    { from: 'discount', to: 'none', value: 11900 },
    { from: 'catering', to: 'none', value: 4300 },
  ],
};

/** Hours of one year, from roles through work to goals. */
export const sampleHours: FlowData = {
  nodes: [
    { id: 'bakers', kind: 'resource', label: 'Bakers' },
    { id: 'sales', kind: 'resource', label: 'Shop team' },
    { id: 'owner', kind: 'resource', label: 'Owner' },
    { id: 'bread', kind: 'work', label: 'Bread and rolls, day shift' },
    { id: 'shop', kind: 'work', label: 'Shop' },
    { id: 'office', kind: 'work', label: 'Office' },
    ...goals,
    adrift,
  ],
  links: [
    { from: 'bakers', to: 'bread', value: 5200 },
    { from: 'sales', to: 'shop', value: 4100 },
    { from: 'owner', to: 'office', value: 1900 },
    { from: 'owner', to: 'shop', value: 300 },
    { from: 'bread', to: 'organic', value: 3000 },
    { from: 'bread', to: 'wholesale', value: 2200 },
    { from: 'shop', to: 'regulars', value: 4400 },
    { from: 'office', to: 'team', value: 300 },
    { from: 'office', to: 'none', value: 1600 },
  ],
};
