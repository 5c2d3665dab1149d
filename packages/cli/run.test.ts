// The verbs and their options: help, wrong words, exit status.
import { describe, expect, test } from 'vitest';
import { runCli, runHere } from './testing/run-cli.ts';
import { verbNames } from './verbs.ts';

describe('help', () => {
  test('of all lists every verb and ends well', async () => {
    const { status, output } = await runCli(['--help']);
    expect(status).toBe(0);
    for (const verb of verbNames) expect(output).toContain(`  ${verb}`);
  }, 60_000);

  test.each(verbNames)('of %s names its options and exit status', async (verb) => {
    const { status, output, errors } = await runHere([verb, '--help']);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output).toContain(`evenkeel ${verb}`);
    expect(output).toContain('--help, -h');
    expect(output).toContain('Exit status');
  });

  test('without any word shows the help, and says by its status that nothing was done', async () => {
    const { status, output } = await runHere([]);
    expect(status).toBe(2);
    expect(output).toContain('check <path>');
  });
});

describe('wrong words', () => {
  test.each([
    [['chekc', 'x'], 'There is no verb “chekc”. Did you mean “check”?'],
    [['frobnicate'], 'There is no verb “frobnicate”.\n'],
    [['check', 'x', '--fromat', 'json'], 'There is no option --fromat. Did you mean --format?'],
    [['check', 'x', '--format', 'xml'], '“xml” is no value for --format. Choose one of: text, json.'],
    [['check', 'x', '--today'], 'The option --today needs a value: --today YYYY-MM-DD.'],
    [['check', 'x', '--today', '--all'], 'The option --today needs a value'],
    [['check', 'x', '--today', '24.11.2026'], '“24.11.2026” is no day for --today.'],
    [['check', 'x', '--all=yes'], 'The option --all stands alone; leave out “yes”.'],
    [['check'], 'Something is missing: PATH.'],
    [['check', 'x', 'y'], 'There is one argument too many: “y”.'],
    [['check', 'x', '--constructor'], 'There is no option --constructor.'],
  ])('%j', async (words, sentence) => {
    const { status, output, errors } = await runHere(words);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain(sentence);
  });
});
