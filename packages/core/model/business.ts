// The whole business as one typed value: what every figure and rule reads.
import type { NounName, nouns, RecordOfNoun } from './nouns.ts';
import type { Profile } from './profile.ts';
import type { Totals } from './totals.ts';

type Lists = {
  readonly [N in NounName as (typeof nouns)[N]['plural']]: readonly RecordOfNoun<N>[];
};

/** Every record of a business, its profile, and the totals of its facts, as they were on some moment. */
export interface Business extends Lists {
  readonly profile: Profile;
  readonly totals: Totals;
}

/** The name of the list that holds the records of each noun. */
export type ListName = keyof Lists;
