// The texts of the command line.
export const cli = {} as const satisfies Record<string, string>;
