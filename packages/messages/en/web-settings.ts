// The texts of the Settings screen.
export const webSettings = {
  'settings.sections': 'Parts of Settings',
} as const satisfies Record<string, string>;
