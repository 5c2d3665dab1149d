// The texts of the Goals screen.
export const webGoals = {} as const satisfies Record<string, string>;
