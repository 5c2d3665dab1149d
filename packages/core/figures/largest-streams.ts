// The largest pieces of what was really used, as evidence: work by name, and untied payees or projects.
import type { Evidence } from '../assess/figure.ts';
import type { MessageValue } from '../model/message.ts';
import { message } from '../model/message.ts';
import type { Context } from './context.ts';
import type { Flow } from './flow.ts';

const MOST_WORKS = 10;
const MOST_LABELS = 5;

export function largestStreams(context: Context, { actual, resource }: Flow): readonly Evidence[] {
  const works = actual.links
    .filter(({ from, to }) => from === 'resource' && to !== 'untied')
    .map(({ to, amount }) => [to, amount] as const)
    .sort(byAmount)
    .slice(0, MOST_WORKS)
    .map(([key, amount]) => {
      const [noun, id] = key.split('/') as ['activity' | 'initiative', string];
      return { noun, id, name: context.nameOf(noun, id), detail: detailOf(amount) };
    });
  return [...works, ...untied()];

  function untied(): readonly Evidence[] {
    return [...context.usageOf(resource).untied]
      .map(([label, { inWindow }]) => [label, inWindow] as const)
      .filter(([, amount]) => amount > 0)
      .sort(byAmount)
      .slice(0, MOST_LABELS)
      .map(([label, amount]) => ({
        noun: resource === 'money' ? 'payee' : 'project',
        id: label,
        name: label,
        detail: detailOf(resource === 'money' ? amount : amount / 60),
      }));
  }

  function detailOf(amount: number) {
    const { currency } = context.business.profile;
    const value: MessageValue =
      resource === 'money'
        ? { kind: 'money', amountMinor: Math.round(amount), currency }
        : { kind: 'hours', hours: amount };
    return message(resource === 'money' ? 'evidence.spent' : 'evidence.worked', { amount: value });
  }
}

function byAmount(a: readonly [string, number], b: readonly [string, number]): number {
  return b[1] - a[1] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);
}
