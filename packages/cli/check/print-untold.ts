// Prints what cannot be told yet, and what would help: silence must never look like "all is well".
import type { Assessment, Need } from '@evenkeel/core';
import type { Terminal } from '../terminal/terminal.ts';
import { wrap } from '../terminal/wrap.ts';

const SHOWN = 3;

export function printUntold({ rules }: Assessment, isLong: boolean, terminal: Terminal): void {
  const { print, say, style, tell, width } = terminal;
  const sentences = new Set(
    rules.flatMap(({ untold }) => untold.map(({ reason, needs }) => sentenceOf(tell(reason), needs))),
  );
  if (sentences.size === 0) return;
  print('');
  print(style.bold(say('cli.untold', { count: sentences.size })));
  for (const sentence of [...sentences].slice(0, isLong ? undefined : SHOWN)) {
    print(wrap(sentence, width, '  ? ', '    '));
  }
  const rest = sentences.size - SHOWN;
  if (!isLong && rest > 0) print(wrap(style.dim(say('cli.untold.more', { count: rest })), width, '    '));

  function sentenceOf(reason: string, needs: readonly Need[]): string {
    return [
      reason,
      ...needs.map(({ what, minutes }) =>
        minutes === null
          ? say('cli.need', { what: tell(what) })
          : say('cli.need.minutes', { what: tell(what), minutes }),
      ),
    ].join(' ');
  }
}
