// The Mantine theme: paper, ink, sea-green, signal orange, two typefaces, a 4-px grid, and every token as a CSS variable.
import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  rem,
} from '@mantine/core';
import {
  type ColourTokens,
  darkCategories,
  darkColours,
  darkPerspectives,
  lightCategories,
  lightColours,
  lightPerspectives,
} from './tokens.ts';

const sea: MantineColorsTuple = [
  '#eef6f3',
  '#dfece6',
  '#bcdcd2',
  '#93cabb',
  '#63c7b5',
  '#3fa695',
  '#1f8376',
  '#0f6b62',
  '#0b564f',
  '#07403b',
];
const signal: MantineColorsTuple = [
  '#fdf3ea',
  '#fbe9da',
  '#f6cfae',
  '#f5b27e',
  '#f28c3c',
  '#e6741f',
  '#d9601a',
  '#a84308',
  '#8a3706',
  '#6b2a04',
];
const danger: MantineColorsTuple = [
  '#fdf1ef',
  '#f9e1dd',
  '#f3c0b9',
  '#f39e92',
  '#ff8a7a',
  '#d9483d',
  '#c4352b',
  '#b3261e',
  '#921d17',
  '#701510',
];
// The eight-step neutral scale is gray[0..7]; 8 and 9 close the range Mantine expects.
const gray: MantineColorsTuple = [
  '#faf7f1',
  '#f2eee5',
  '#e4ded2',
  '#cfc8ba',
  '#8c8a86',
  '#5d6673',
  '#45505f',
  '#13253f',
  '#0e1c31',
  '#091425',
];
const dark: MantineColorsTuple = [
  '#ece8df',
  '#bac3cf',
  '#97a3b3',
  '#6d7c92',
  '#3a4b64',
  '#26364d',
  '#16243a',
  '#0f1a29',
  '#0a1320',
  '#060c16',
];

const sans =
  "'Inter Variable', 'Inter', system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif";
const serif = "'Source Serif 4 Variable', 'Source Serif 4', 'Iowan Old Style', Palatino, Georgia, serif";

/** The one theme of the application; hand it to `MantineProvider` together with `resolveTokens`. */
export const theme = createTheme({
  colors: { sea, signal, danger, gray, dark },
  white: '#fffdf9',
  black: '#13253f',
  primaryColor: 'sea',
  primaryShade: { light: 7, dark: 4 },
  // Text on a filled button follows the theme: white by day, dark on the bright colours of the night.
  variantColorResolver: (input) => {
    const colours = defaultVariantColorsResolver(input);
    return input.variant === 'filled' ? { ...colours, color: 'var(--ek-on-accent)' } : colours;
  },
  fontFamily: sans,
  headings: {
    fontFamily: serif,
    fontWeight: '560',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: rem(32), lineHeight: '1.2' },
      h2: { fontSize: rem(22), lineHeight: '1.3' },
      h3: { fontSize: rem(18), lineHeight: '1.35' },
      h4: { fontSize: rem(16), lineHeight: '1.4' },
      h5: { fontSize: rem(14), lineHeight: '1.4' },
      h6: { fontSize: rem(13), lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: rem(12), sm: rem(14), md: rem(15), lg: rem(17), xl: rem(20) },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.55', lg: '1.55', xl: '1.5' },
  spacing: { xs: rem(8), sm: rem(12), md: rem(16), lg: rem(24), xl: rem(40) },
  radius: { xs: rem(2), sm: rem(4), md: rem(6), lg: rem(10), xl: rem(16) },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Modal: { defaultProps: { transitionProps: { duration: 120 }, centered: true } },
    Drawer: { defaultProps: { transitionProps: { duration: 150 } } },
    Menu: { defaultProps: { transitionProps: { duration: 100 }, shadow: 'sm', radius: 'md' } },
    Popover: { defaultProps: { transitionProps: { duration: 100 }, shadow: 'sm', radius: 'md' } },
    Tooltip: { defaultProps: { transitionProps: { duration: 80 }, openDelay: 250 } },
  },
});

/** CSS that prints in the day theme on white paper whatever the screen shows; rendered once after the theme's own. */
export const printInLight = `@media print{:root[data-mantine-color-scheme]{${Object.entries(
  variablesOf({ ...lightColours, paper: '#ffffff' }, lightCategories, lightPerspectives),
)
  .map(([name, value]) => `${name}:${value};`)
  .join('')}}}`;

/** Writes every token as `--ek-…` and corrects the Mantine variables whose default contrast is too weak. */
export const resolveTokens: CSSVariablesResolver = () => ({
  variables: { '--ek-serif': serif, '--ek-sans': sans },
  light: variablesOf(lightColours, lightCategories, lightPerspectives),
  dark: variablesOf(darkColours, darkCategories, darkPerspectives),
});

function variablesOf(
  colours: ColourTokens,
  categories: readonly string[],
  perspectives: Readonly<Record<string, string>>,
): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(colours)) variables[`--ek-${kebab(name)}`] = value;
  categories.forEach((value, index) => {
    variables[`--ek-series-${index + 1}`] = value;
  });
  for (const [name, value] of Object.entries(perspectives)) variables[`--ek-perspective-${name}`] = value;
  return { ...variables, ...mantineVariables(colours) };
}

function mantineVariables(colours: ColourTokens): Record<string, string> {
  return {
    '--mantine-color-body': colours.paper,
    '--mantine-color-text': colours.ink,
    '--mantine-color-bright': colours.ink,
    '--mantine-color-dimmed': colours.textMuted,
    '--mantine-color-placeholder': colours.textMuted,
    '--mantine-color-anchor': colours.accentText,
    '--mantine-color-error': colours.danger,
    '--mantine-color-default': colours.raised,
    '--mantine-color-default-hover': colours.sunken,
    '--mantine-color-default-color': colours.ink,
    '--mantine-color-default-border': colours.line,
    '--mantine-color-disabled': colours.sunken,
    '--mantine-color-disabled-color': colours.textMuted,
    '--mantine-color-disabled-border': colours.hairline,
    '--mantine-primary-color-contrast': colours.onAccent,
    '--mantine-color-sea-light': colours.accentWash,
    '--mantine-color-sea-light-hover': colours.accentWash,
    '--mantine-color-sea-light-color': colours.accentText,
    '--mantine-color-sea-text': colours.accentText,
    '--mantine-color-signal-light': colours.signalWash,
    '--mantine-color-signal-light-hover': colours.signalWash,
    '--mantine-color-signal-light-color': colours.signalText,
    '--mantine-color-signal-text': colours.signalText,
    '--mantine-color-danger-light': colours.dangerWash,
    '--mantine-color-danger-light-hover': colours.dangerWash,
    '--mantine-color-danger-light-color': colours.danger,
    '--mantine-color-danger-text': colours.danger,
  };
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
