// What a verb is: the words it takes, and the work that is loaded when it is asked for.
import type { MessageId } from '@evenkeel/messages';
import type { ExitStatus } from './exit-status.ts';
import type { Terminal } from './terminal/terminal.ts';

export interface Verb {
  /** The plain arguments, all of them required. */
  readonly plain: readonly string[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly load: () => Promise<Perform>;
}

export interface OptionSpec {
  /** A switch stands alone; a value follows or is joined by `=`. */
  readonly kind: 'switch' | 'value';
  /** How the value is named in the help (`PORT`). */
  readonly valueName?: string;
  readonly choices?: readonly string[];
}

export type Perform = (given: ParsedArguments, terminal: Terminal) => Promise<ExitStatus>;

export interface ParsedArguments {
  readonly asksForHelp: boolean;
  /** Plain arguments in the order that the verb declares. */
  readonly plain: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
  /** Sentences about the words that are wrong. */
  readonly problems: readonly { readonly id: MessageId; readonly data: Readonly<Record<string, string>> }[];
}
