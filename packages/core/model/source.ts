// A source: where the values of measures are fetched from, how they are found there, and how often.
import * as z from 'zod/mini';
import { boolean, choice, type Field, longText, optional, ref, text } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

/** What a source can be: a database that is asked, or a document that is fetched. */
export const sourceKinds = ['postgresql', 'mysql', 'sqlite', 'json', 'csv'] as const;

/** How often a source is read by itself. */
export const sourceSchedules = ['by-hand', 'hourly', 'daily', 'weekly', 'monthly'] as const;

/** Whatever stands here is seen by everyone in the business, so it takes no password: that is kept apart, encrypted. */
const address: Field<string> = {
  ...longText(),
  schema: longText().schema.check(
    z.refine((value: string) => !/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*:[^/?#]*@/i.test(value), {
      error: 'holds a password; leave it out here and enter it as the secret of the source',
    }),
  ),
};

export const source = defineNoun(
  'source',
  'sources',
  {
    name: text(),
    kind: choice(sourceKinds),
    /** `host:port/database`, a file below the folder of the administrator, or a web address. */
    address,
    /** SQL: one SELECT, for databases. */
    query: optional(longText()),
    /** JSONPath to the rows of a document; without it the columns are paths into the whole document. */
    path: optional(text()),
    /** The column (field, JSONPath) with the day of a value. */
    dayColumn: text(),
    valueColumn: text(),
    /** All values belong to this measure. */
    kpi: optional(ref('kpi')),
    /** The column that names the measure of each value. */
    kpiColumn: optional(text()),
    schedule: choice(sourceSchedules),
    /** Not read by itself for the time being. */
    isPaused: boolean(),
    /** With whom the secret belongs: the user of the database, or of the web address. */
    username: optional(text()),
    /** The header in which a web address wants its secret; `Authorization: Bearer` where left out. */
    secretHeader: optional(text()),
    dateOrder: optional(choice(['ymd', 'dmy', 'mdy'])),
    decimalSign: optional(choice(['point', 'comma'])),
    /** IANA name of the zone in which a moment becomes a day; that of the server where left out. */
    timeZone: optional(text()),
    /** Who is asked when it fails. */
    owner: optional(ref('person')),
  },
  { oneOf: [{ fields: ['kpi', 'kpiColumn'], count: 'exactly-one' }] },
);

export type Source = RecordOf<typeof source>;
