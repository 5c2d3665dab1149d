// The words of the board pack in the reader's language.
import type { Message } from '@evenkeel/core';
import type { Translate } from '../../app/use-text.ts';
import type { FigureWords } from '../parts/figure-words.ts';

export interface PackWords {
  readonly t: Translate;
  /** A value of a measure. */
  readonly value: (value: number, unit: string | null) => string;
  /** A difference of two of them, with its sign. */
  readonly signed: (value: number, unit: string | null) => string;
  readonly day: (day: string) => string;
  readonly month: (month: string) => string;
  readonly percent: (share: number) => string;
  readonly say: (message: Message) => string;
  readonly figures: FigureWords;
}
