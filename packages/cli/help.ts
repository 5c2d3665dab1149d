// The help of the whole command line and of each verb.
import type { MessageId } from '@evenkeel/messages';
import type { Terminal } from './terminal/terminal.ts';
import type { Verb } from './verb.ts';
import { type VerbName, verbNames, verbs } from './verbs.ts';

export function helpOfAll({ say, style }: Terminal): string {
  const rows = verbNames.map((name) => [usageOf(name), say(`cli.verb.${name}` as MessageId)] as const);
  return [
    say('cli.help.title'),
    '',
    style.bold(say('cli.help.usage')),
    '  evenkeel <verb> [--option …]',
    '',
    style.bold(say('cli.help.verbs')),
    ...columns(rows),
    '',
    say('cli.help.more', { command: 'evenkeel <verb> --help' }),
  ].join('\n');
}

export function helpOf(name: VerbName, { say, style }: Terminal): string {
  const verb: Verb = verbs[name];
  const rows = Object.entries(verb.options).map(
    ([option, spec]) =>
      [
        `--${option}${spec.kind === 'value' ? ` ${spec.choices?.join('|') ?? spec.valueName}` : ''}`,
        say(`cli.option.${option}` as MessageId),
      ] as const,
  );
  return [
    say(`cli.verb.${name}` as MessageId),
    '',
    style.bold(say('cli.help.usage')),
    `  evenkeel ${usageOf(name)}${rows.length > 0 ? ' [--option …]' : ''}`,
    '',
    style.bold(say('cli.help.options')),
    ...columns([...rows, ['--help, -h', say('cli.option.help')]]),
    '',
    style.bold(say('cli.help.status')),
    say(`cli.status.${name}` as MessageId),
  ].join('\n');
}

function usageOf(name: VerbName): string {
  const verb: Verb = verbs[name];
  return [name, ...verb.plain.map((one) => `<${one.toLowerCase()}>`)].join(' ');
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}
