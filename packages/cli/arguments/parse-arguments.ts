// Reads the words after a verb into options and plain arguments, or says what is wrong with each word.
import { parseArgs } from 'node:util';
import type { OptionSpec, ParsedArguments, Verb } from '../verb.ts';
import { nearest } from './nearest.ts';

export function parseArguments(words: readonly string[], verb: Verb): ParsedArguments {
  const specs: Readonly<Record<string, OptionSpec>> = { ...verb.options, help: { kind: 'switch' } };
  const problems: ParsedArguments['problems'][number][] = [];
  const values: Record<string, string> = {};
  const switches = new Set<string>();
  const plain: string[] = [];
  const { tokens } = parseArgs({
    args: [...words],
    options: {
      ...Object.fromEntries(
        Object.entries(specs).map(([name, { kind }]) => [
          name,
          { type: kind === 'switch' ? 'boolean' : 'string' } as const,
        ]),
      ),
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') plain.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (!spec) {
      const meant = nearest(token.name, Object.keys(specs));
      problems.push({
        id: 'cli.unknown-option',
        data: { option: token.rawName, known: meant === null ? 'no' : 'yes', meant: `--${meant ?? ''}` },
      });
    } else if (spec.kind === 'switch') {
      if (token.value !== undefined) {
        problems.push({
          id: 'cli.option-takes-no-value',
          data: { option: token.rawName, value: token.value },
        });
      }
      switches.add(token.name);
    } else if (token.value === undefined || token.value === '' || isOption(token.value, token.inlineValue)) {
      problems.push({
        id: 'cli.option-needs-value',
        data: { option: token.rawName, value: spec.valueName ?? '' },
      });
    } else if (spec.choices && !spec.choices.includes(token.value)) {
      problems.push({
        id: 'cli.option-not-a-choice',
        data: { option: token.rawName, value: token.value, choices: spec.choices.join(', ') },
      });
    } else values[token.name] = token.value;
  }
  const wanted = verb.plain;
  for (const name of wanted.slice(plain.length))
    problems.push({ id: 'cli.argument-missing', data: { name } });
  for (const value of plain.slice(wanted.length))
    problems.push({ id: 'cli.argument-too-many', data: { value } });
  return { asksForHelp: switches.has('help'), plain, values, switches, problems };
}

/** `--port --host x`: the value was forgotten. */
function isOption(value: string, inline: boolean | undefined): boolean {
  return !inline && value.startsWith('--');
}
