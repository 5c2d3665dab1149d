// The texts of the Practices screen.
export const webPractices = {} as const satisfies Record<string, string>;
