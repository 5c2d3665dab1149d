// The texts of the web application.
export const web = {} as const satisfies Record<string, string>;
