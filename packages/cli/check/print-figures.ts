// Prints the figures, each with its method, so that a number can be trusted or doubted.
import type { Assessment, Figure, MessageValue } from '@evenkeel/core';
import type { MessageId } from '@evenkeel/messages';
import type { Terminal } from '../terminal/terminal.ts';
import { wrap } from '../terminal/wrap.ts';

/** Figures of the whole business always; those of single records when everything is asked for. */
export function printFigures({ business, figures }: Assessment, isLong: boolean, terminal: Terminal): void {
  const { print, say, style, tell, width } = terminal;
  const shown = figures.filter(({ subject }) => isLong || subject === null);
  if (shown.length === 0) return;
  print('');
  print(style.bold(say('cli.figures')));
  for (const figure of shown) {
    const name = say(nameOf(figure), { subject: figure.subject?.name ?? '' });
    if (figure.value === null) {
      print(wrap(say('cli.figure.unknown', { name }), width, '  · ', '    '));
      for (const { what } of figure.needs) {
        print(wrap(style.dim(say('cli.need', { what: tell(what) })), width, '    '));
      }
      continue;
    }
    const value = quantity(figure.value, figure.unit, business.currency);
    print(wrap(style.bold(say('cli.figure', { name, value })), width, '  · ', '    '));
    if (figure.words) print(wrap(tell(figure.words), width, '    '));
    if (figure.interval && figure.level !== null) {
      const [low, high] = figure.interval;
      const data = {
        low: quantity(low, figure.unit, business.currency),
        high: quantity(high, figure.unit, business.currency),
        level: { kind: 'share', share: figure.level } as const,
      };
      print(wrap(say('cli.figure.interval', data), width, '    '));
    }
    const method =
      figure.citation === null
        ? say('cli.figure.formula', { formula: figure.formula })
        : say('cli.figure.method', { formula: figure.formula, citation: figure.citation });
    print(wrap(style.dim(method), width, '    '));
    if (isLong) printParts(figure, terminal);
    if (isLong) for (const note of figure.notes) print(wrap(style.dim(tell(note)), width, '    '));
  }
}

/** The checks inside a figure, each with its verdict and why. */
function printParts({ parts, methodId }: Figure, { print, say, tell, width }: Terminal): void {
  for (const { id, name, verdict, reasons = [] } of parts) {
    // A signal is no check: it has happened, for better or for worse.
    if (methodId === 'control-chart' && reasons.length > 0) {
      print(wrap(reasons.map(tell).join(' '), width, '    – ', '      '));
      continue;
    }
    if (verdict === undefined) continue;
    const text = say(`cli.part.${verdict}`, { part: name || say(`cli.part.${id}` as MessageId) });
    const why = { verdict: text, reasons: reasons.map(tell).join(' ') };
    print(wrap(reasons.length === 0 ? text : say('cli.part.why', why), width, '    – ', '      '));
  }
}

/** `smart:most-loved` is named by `cli.figure.smart`. */
function nameOf({ id }: Figure): MessageId {
  return `cli.figure.${id.split(':')[0]}` as MessageId;
}

function quantity(value: number, unit: string, currency: string): MessageValue {
  switch (unit) {
    case 'share':
      return { kind: 'share', share: value };
    case 'hours':
      return { kind: 'hours', hours: value };
    case 'minor-units':
      return { kind: 'money', amountMinor: Math.round(value), currency };
    case 'count':
    case 'goals':
      return { kind: 'number', value, unit: null };
    default:
      return { kind: 'number', value, unit };
  }
}
