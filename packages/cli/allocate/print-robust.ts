// Prints which projects are right whatever weights and estimates turn out to be, and how the plan does when they are drawn.
import type { Terminal } from '../terminal/terminal.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Allocation } from './allocation.ts';
import { number } from './number.ts';

export function printRobust({ robust, drawn }: Allocation, terminal: Terminal): void {
  const { print, say, style, width } = terminal;
  if (robust) {
    print('');
    print(style.bold(say('cli.allocate.robust', { count: robust.plans.length, method: robust.method })));
    for (const standing of ['core', 'borderline', 'exterior'] as const) {
      const names = robust.coreIndex
        .filter((one) => one.standing === standing)
        .sort((a, b) => b.index - a.index)
        .map(({ project, index }) =>
          standing === 'borderline' ? `${project} (${Math.round(index * 100)} %)` : project,
        );
      if (names.length === 0) continue;
      const sentence = say(`cli.allocate.${standing}`, {
        method: robust.method,
        names: { kind: 'names', names },
      });
      print(wrap(sentence, width, '  ', '    '));
    }
    if (robust.method === 'sampled')
      print(wrap(say('cli.allocate.sampled', { count: robust.samples }), width, '  ', '    '));
  }
  if (!drawn) return;
  const { planValue, planIsBest, regret, chosen, draws } = drawn;
  const percent = (share: number) => number(Math.round(share * 1000) / 10);
  print('');
  print(style.bold(say('cli.allocate.drawn', { draws })));
  const sentences = [
    say('cli.allocate.drawn-value', {
      low: number(planValue.low),
      high: number(planValue.high),
      mean: number(planValue.mean),
      error: number(planValue.error),
    }),
    say('cli.allocate.drawn-best', { share: percent(planIsBest.mean), error: percent(planIsBest.error) }),
    say('cli.allocate.drawn-regret', { mean: number(regret.mean), error: number(regret.error) }),
    say('cli.allocate.drawn-chosen', {
      names: {
        kind: 'names',
        names: [...chosen]
          .sort(([, a], [, b]) => b.mean - a.mean)
          .map(([id, share]) => `${id} (${Math.round(share.mean * 100)} %)`),
      },
    }),
  ];
  for (const sentence of sentences) print(wrap(sentence, width, '  ', '    '));
}
