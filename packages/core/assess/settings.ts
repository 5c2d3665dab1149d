// What the owners may set about the assessment; every usual value is a convention and can be changed.
import { limitFields } from '../model/limits.ts';
import type { Profile } from '../model/profile.ts';

/** The limits of `core/model/limits.ts`, each with a value. */
export type Settings = { readonly [Name in keyof typeof limitFields]: number };

export const defaultSettings: Settings = {
  windowMonths: 12,
  farShare: 0.15,
  seriousFarShare: 0.25,
  overloadTolerance: 0.1,
  idleShare: 0.5,
  materialShare: 0.02,
  stalePeriods: 2,
};

/** The limits that the owners of a business chose, the usual ones where they chose none. */
export function settingsOf(profile: Profile): Settings {
  const names = Object.keys(limitFields) as (keyof Settings)[];
  const chosen = names.map((name) => [name, profile[name] ?? defaultSettings[name]] as const);
  return Object.fromEntries(chosen) as unknown as Settings;
}
