// Prints an assessment for people: the answer first, then the flows, the findings, the open questions, the figures.
import type { Assessment } from '@evenkeel/core';
import type { MessageId } from '@evenkeel/messages';
import type { Terminal } from '../terminal/terminal.ts';
import { wrap } from '../terminal/wrap.ts';
import { printFigures } from './print-figures.ts';
import { printFindings } from './print-findings.ts';
import { printFlow } from './print-flow.ts';
import { printUntold } from './print-untold.ts';

export function printAssessment(
  assessment: Assessment,
  { isLong }: { readonly isLong: boolean },
  terminal: Terminal,
): void {
  const { business, today, window, counts } = assessment;
  const { print, say, style, width } = terminal;
  print(
    style.bold(
      wrap(say('cli.heading', { business: business.name, day: { kind: 'day', day: today } }), width),
    ),
  );
  const from = { kind: 'month', month: window.from } as const;
  const to = { kind: 'month', month: window.to } as const;
  print(style.dim(wrap(say('cli.window', { from, to }), width)));
  print('');
  print(style.bold(wrap(say(answerOf(assessment), { ...counts, business: business.name }), width)));
  printFlow(assessment, 'money', terminal);
  printFlow(assessment, 'hours', terminal);
  printFindings(assessment, isLong, terminal);
  printUntold(assessment, isLong, terminal);
  printFigures(assessment, isLong, terminal);
  print('');
  if (!isLong) print(style.dim(wrap(say('cli.check.more'), width)));
}

function answerOf({ counts, rules }: Assessment): MessageId {
  if (counts.serious > 0) return 'cli.answer.serious';
  if (counts.warning > 0) return 'cli.answer.warning';
  const told = rules.filter(({ outcome }) => outcome !== 'cannot-tell').length;
  return told < rules.length / 2 ? 'cli.answer.unknown' : 'cli.answer.clear';
}
