// The texts of the Work screen.
export const webWork = {} as const satisfies Record<string, string>;
