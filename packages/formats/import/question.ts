// What a file does not say about itself.

/** Something that the file does not say; an answer is a change of the mapping. */
export interface Question {
  /** `date-order`, `decimal-sign`, `other-currency`, `column-missing`: the message `question.<code>`. */
  readonly code: string;
  readonly data: Readonly<Record<string, string>>;
}
