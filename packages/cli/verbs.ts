// The verbs, listed by hand: what each takes, and where its work is loaded from when it is asked for.
import { locales } from '@evenkeel/messages';
import type { OptionSpec, Verb } from './verb.ts';

const lang: OptionSpec = { kind: 'value', valueName: 'LANGUAGE', choices: locales };
const data: OptionSpec = { kind: 'value', valueName: 'FOLDER' };

export const verbs = {
  check: {
    plain: ['PATH'],
    options: {
      format: { kind: 'value', valueName: 'FORMAT', choices: ['text', 'json'] },
      today: { kind: 'value', valueName: 'YYYY-MM-DD' },
      all: { kind: 'switch' },
      lang,
    },
    load: async () => (await import('./verbs/check.ts')).check,
  },
  forecast: {
    plain: ['FILE'],
    options: {
      horizon: { kind: 'value', valueName: 'STEPS' },
      period: { kind: 'value', valueName: 'STEPS' },
      level: { kind: 'value', valueName: 'PERCENT,…' },
      json: { kind: 'switch' },
      lang,
    },
    load: async () => (await import('./verbs/forecast.ts')).forecast,
  },
  signals: {
    plain: ['FILE'],
    options: {
      better: { kind: 'value', valueName: 'WAY', choices: ['higher', 'lower'] },
      screen: { kind: 'switch' },
      plain: { kind: 'switch' },
      baseline: { kind: 'value', valueName: 'COUNT' },
      reset: { kind: 'value', valueName: 'WHEN,…' },
      period: { kind: 'value', valueName: 'STEPS' },
      columns: { kind: 'value', valueName: 'NAME,…' },
      json: { kind: 'switch' },
      lang,
    },
    load: async () => (await import('./verbs/signals.ts')).signals,
  },
  allocate: {
    plain: ['PATH'],
    options: {
      objective: { kind: 'value', valueName: 'AIM', choices: ['money', 'goals'] },
      today: { kind: 'value', valueName: 'YYYY-MM-DD' },
      write: { kind: 'value', valueName: 'FILE' },
      seconds: { kind: 'value', valueName: 'SECONDS' },
      gap: { kind: 'value', valueName: 'PERCENT' },
      frontier: { kind: 'value', valueName: 'RESOURCE' },
      robust: { kind: 'switch' },
      json: { kind: 'switch' },
      lang,
    },
    load: async () => (await import('./verbs/allocate.ts')).allocate,
  },
  repair: {
    plain: ['PATH'],
    options: {
      today: { kind: 'value', valueName: 'YYYY-MM-DD' },
      warnings: { kind: 'switch' },
      json: { kind: 'switch' },
      lang,
    },
    load: async () => (await import('./verbs/repair.ts')).repair,
  },
  start: {
    plain: [],
    options: {
      port: { kind: 'value', valueName: 'PORT' },
      host: { kind: 'value', valueName: 'HOST' },
      data,
      lang,
    },
    load: async () => (await import('./verbs/start.ts')).start,
  },
  import: {
    plain: ['BUSINESS', 'FILE'],
    options: {
      mapping: { kind: 'value', valueName: 'FILE' },
      'save-mapping': { kind: 'value', valueName: 'FILE' },
      'good-rows': { kind: 'switch' },
      yes: { kind: 'switch' },
      data,
      lang,
    },
    load: async () => (await import('./verbs/import.ts')).importFile,
  },
  export: {
    plain: ['BUSINESS', 'FOLDER'],
    options: { data, lang },
    load: async () => (await import('./verbs/export.ts')).exportBusiness,
  },
  'setup-link': {
    plain: [],
    options: { data, lang },
    load: async () => (await import('./verbs/setup-link.ts')).setupLink,
  },
  'reset-password': {
    plain: ['EMAIL'],
    options: { data, lang },
    load: async () => (await import('./verbs/reset-password.ts')).resetPassword,
  },
} as const satisfies Readonly<Record<string, Verb>>;

export type VerbName = keyof typeof verbs;
export const verbNames = Object.keys(verbs) as readonly VerbName[];
