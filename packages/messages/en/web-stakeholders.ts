// The texts of the Stakeholders screen.
export const webStakeholders = {
  'stakeholders.view': 'What to see',
} as const satisfies Record<string, string>;
