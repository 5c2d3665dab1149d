// Finds the verb, checks its options, runs it, and tells what is wrong in words.
import { nearest } from './arguments/nearest.ts';
import { parseArguments } from './arguments/parse-arguments.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { helpOf, helpOfAll } from './help.ts';
import { openTerminal, type Surroundings } from './terminal/terminal.ts';
import { type VerbName, verbNames, verbs } from './verbs.ts';
import { version } from './version.ts';

/** @returns the exit status; never throws. */
export async function run(
  words: readonly string[],
  surroundings: Surroundings = process,
): Promise<ExitStatus> {
  const terminal = await openTerminal(languageOf(words), surroundings);
  const { say } = terminal;
  const refuse = (...lines: readonly string[]): ExitStatus => {
    for (const line of lines) terminal.error(line);
    return exitStatus.badInput;
  };
  try {
    const [verbName, ...rest] = words;
    if (verbName === '--version' || verbName === '-v') {
      terminal.print(version);
      return exitStatus.fine;
    }
    const asksForHelp = verbName === 'help' ? rest[0] : verbName;
    if (verbName === undefined || verbName === 'help' || verbName === '--help' || verbName === '-h') {
      if (verbName === 'help' && isVerb(asksForHelp)) terminal.print(helpOf(asksForHelp, terminal));
      else terminal.print(helpOfAll(terminal));
      return verbName === undefined ? exitStatus.badInput : exitStatus.fine;
    }
    if (!isVerb(verbName)) {
      const meant = nearest(verbName, verbNames);
      return refuse(
        say('cli.unknown-verb', { verb: verbName, known: meant === null ? 'no' : 'yes', meant: meant ?? '' }),
        say('cli.see-help', { command: 'evenkeel --help' }),
      );
    }
    const verb = verbs[verbName];
    const parsed = parseArguments(rest, verb);
    if (parsed.asksForHelp) {
      terminal.print(helpOf(verbName, terminal));
      return exitStatus.fine;
    }
    if (parsed.problems.length > 0) {
      return refuse(
        ...parsed.problems.map(({ id, data }) => say(id, data)),
        say('cli.see-help', { command: `evenkeel ${verbName} --help` }),
      );
    }
    const perform = await verb.load();
    return await perform(parsed, terminal);
  } catch (error) {
    terminal.error(say('cli.our-fault', { reason: error instanceof Error ? error.message : String(error) }));
    if (error instanceof Error && error.stack) terminal.error(error.stack);
    return exitStatus.failed;
  }
}

function isVerb(name: string | undefined): name is VerbName {
  return verbNames.includes(name as VerbName);
}

/** Read before everything else, so that also a refusal speaks the language asked for. */
function languageOf(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return undefined;
  return words[at]?.includes('=') ? words[at].slice('--lang='.length) : words[at + 1];
}
