// A business as plain data for a file: fields in the order of their declaration, defaults left out.
import { type Business, type Fields, nounNames, nouns, profileFields, recordsOf } from '@evenkeel/core';
import { FORMAT_VERSION } from './format-version.ts';

export type Plain = Readonly<Record<string, unknown>>;

/** Lists without records are left out; facts and their totals are not part of it. */
export function plainBusiness(business: Business): Plain {
  const plain: Record<string, unknown> = {
    evenkeel: FORMAT_VERSION,
    profile: plainFields(business.profile, profileFields),
  };
  for (const noun of nounNames) {
    const { plural, fields } = nouns[noun];
    const records = recordsOf(business, noun);
    if (records.length > 0)
      plain[plural] = records.map((record) => ({ id: record.id, ...plainFields(record, fields) }));
  }
  return plain;
}

function plainFields(record: unknown, fields: Fields): Plain {
  const values = record as Plain;
  const plain: Record<string, unknown> = {};
  for (const [name, { meta }] of Object.entries(fields)) {
    const value = values[name];
    if (value === null || value === undefined || value === false || isEmpty(value)) continue;
    const { element } = meta;
    plain[name] =
      element === null ? value : (value as readonly unknown[]).map((one) => plainFields(one, element));
  }
  return plain;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
