// Where a verb speaks: output, error output, width, style and the sentences of a language.
import type { Message } from '@evenkeel/core';
import { createI18n, type Locale, loadCatalog, locales, type MessageId, sentence } from '@evenkeel/messages';
import { type Progress, progressOn } from './progress.ts';
import { type Style, styleOf, wantsColour } from './style.ts';

export interface Terminal {
  readonly print: (text: string) => void;
  readonly error: (text: string) => void;
  /** Columns that text may fill. */
  readonly width: number;
  readonly style: Style;
  /** Style of the error output. */
  readonly errorStyle: Style;
  /** A person can answer. */
  readonly isInteractive: boolean;
  /** A moving line on the error output. */
  readonly progress: Progress;
  readonly locale: Locale;
  readonly env: NodeJS.ProcessEnv;
  readonly say: (id: MessageId, data?: Message['data']) => string;
  /** The sentence of a message that the core made. */
  readonly tell: (message: Message) => string;
}

/** The streams and wishes of the process that runs us; tests give their own. */
export interface Surroundings {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: { readonly isTTY?: boolean };
  readonly env: NodeJS.ProcessEnv;
}

interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** An unknown language speaks English; the options say what is wrong with it. */
export async function openTerminal(
  language: string | undefined,
  { stdout, stderr, stdin, env }: Surroundings = process,
): Promise<Terminal> {
  const locale = locales.find((one) => one === language) ?? 'en';
  const i18n = createI18n(locale, await loadCatalog(locale));
  return {
    print: (text) => stdout.write(`${text}\n`),
    error: (text) => stderr.write(`${text}\n`),
    width: widthFor(stdout.columns ?? 0, Number(env.COLUMNS ?? 0)),
    style: styleOf(wantsColour(stdout, env)),
    errorStyle: styleOf(wantsColour(stderr, env)),
    isInteractive: stdin.isTTY === true && stdout.isTTY === true,
    progress: progressOn(stderr, env),
    locale,
    env,
    say: (id, data = {}) => sentence(i18n, { id, data }),
    tell: (message) => sentence(i18n, message),
  };
}

/** Long lines are hard to read: text never fills more than 100 columns unless COLUMNS says so. */
function widthFor(columns: number, wanted: number): number {
  if (wanted > 0) return Math.max(40, wanted);
  return columns > 0 ? Math.min(100, Math.max(40, columns)) : 80;
}
