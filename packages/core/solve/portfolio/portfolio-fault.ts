// What is wrong with a portfolio problem: a stable code, where, and what stood there.

/** A `Problem` of the model: its sentence is the message `problem.<code>`. */
export interface PortfolioFault {
  readonly code: string;
  /** Keys and indexes from the outside in. */
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly data: Readonly<Record<string, string | number>>;
}

export function fault(
  code: string,
  path: PortfolioFault['path'],
  value: unknown,
  data: PortfolioFault['data'] = {},
): PortfolioFault {
  return { code, path, value, data };
}
