// How often postings come.

export const week = (times = 1) => ({ per: 'week', times }) as const;
export const month = (times = 1, dayOfMonth?: number) =>
  ({ per: 'month', times, ...(dayOfMonth === undefined ? {} : { dayOfMonth }) }) as const;
