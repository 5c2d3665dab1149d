// The colours of the product in both themes, as plain data: theme.ts turns them into CSS variables, a test checks them.

/** The names of all colour tokens; each exists in the light and in the dark theme as `--ek-<name>`. */
export interface ColourTokens {
  /** Page background: paper by day, deep water by night. */
  readonly paper: string;
  /** One step above the page: cards, menus, dialogs. */
  readonly raised: string;
  /** One step below the page: wells, table heads, tracks. */
  readonly sunken: string;
  /** Hairlines that divide. */
  readonly hairline: string;
  /** Lines that carry meaning (axes, borders of inputs). */
  readonly line: string;
  /** Marks which must be seen but are not the point (capacity bands, ticks). */
  readonly quiet: string;
  readonly textMuted: string;
  readonly textSoft: string;
  readonly ink: string;
  readonly accent: string;
  readonly accentText: string;
  readonly accentWash: string;
  readonly onAccent: string;
  readonly signal: string;
  readonly signalText: string;
  readonly signalWash: string;
  readonly danger: string;
  readonly dangerWash: string;
}

/** Day: warm paper and navy ink. */
export const lightColours: ColourTokens = {
  paper: '#faf7f1',
  raised: '#fffdf9',
  sunken: '#f2eee5',
  hairline: '#e4ded2',
  line: '#8c8a86',
  quiet: '#cfc8ba',
  textMuted: '#5d6673',
  textSoft: '#45505f',
  ink: '#13253f',
  accent: '#0f6b62',
  accentText: '#0f6b62',
  accentWash: '#dfece6',
  onAccent: '#ffffff',
  signal: '#d9601a',
  signalText: '#a84308',
  signalWash: '#fbe9da',
  danger: '#b3261e',
  dangerWash: '#f9e1dd',
};

/** Night: drawn for the dark, not the day inverted. */
export const darkColours: ColourTokens = {
  paper: '#0f1a29',
  raised: '#16243a',
  sunken: '#0a1320',
  hairline: '#26364d',
  line: '#6d7c92',
  quiet: '#3a4b64',
  textMuted: '#97a3b3',
  textSoft: '#bac3cf',
  ink: '#ece8df',
  accent: '#63c7b5',
  accentText: '#63c7b5',
  accentWash: '#16353a',
  onAccent: '#0b1a22',
  signal: '#f28c3c',
  signalText: '#f5a15c',
  signalWash: '#38261c',
  danger: '#ff8a7a',
  dangerWash: '#3b1f22',
};

/** Series colours in their one fixed order; distinguishable with every common kind of colour-blindness. */
export const lightCategories = [
  '#2b5199',
  '#5e9586',
  '#8a6212',
  '#a57cc9',
  '#2b7498',
  '#34480f',
  '#82265a',
] as const;
/** The same order for the dark theme. */
export const darkCategories = [
  '#6d93e6',
  '#5fd9d0',
  '#ecdb8c',
  '#a75a97',
  '#45b8ee',
  '#7d872a',
  '#bb9bb3',
] as const;

/** Quiet background tints of the four scorecard perspectives and of goals without one. */
export const lightPerspectives = {
  financial: '#e9edf3',
  customer: '#e2eee9',
  process: '#f3ecd9',
  learning: '#efe6ee',
  none: '#f2eee5',
} as const;
/** The same tints for the dark theme. */
export const darkPerspectives = {
  financial: '#1b2c47',
  customer: '#16353a',
  process: '#33301f',
  learning: '#2f2640',
  none: '#1a2638',
} as const;

/** Every pair of text and background that the interface uses; the contrast test walks this list. */
export const textPairs: readonly (readonly [keyof ColourTokens, keyof ColourTokens])[] = [
  ...(['ink', 'textSoft', 'textMuted', 'accentText', 'signalText', 'danger'] as const).flatMap((text) =>
    (['paper', 'raised', 'sunken'] as const).map((background) => [text, background] as const),
  ),
  ['onAccent', 'accent'],
  ['onAccent', 'danger'],
  ['accentText', 'accentWash'],
  ['ink', 'accentWash'],
  ['signalText', 'signalWash'],
  ['ink', 'signalWash'],
  ['danger', 'dangerWash'],
  ['ink', 'dangerWash'],
  ['paper', 'ink'],
];

/** Pairs of a meaningful shape and what it stands on (WCAG 1.4.11 asks for 3:1). */
export const shapePairs: readonly (readonly [keyof ColourTokens, keyof ColourTokens])[] = [
  ['line', 'paper'],
  ['line', 'raised'],
  ['accent', 'paper'],
  ['accent', 'raised'],
  ['signal', 'paper'],
  ['signal', 'raised'],
  ['danger', 'paper'],
];
