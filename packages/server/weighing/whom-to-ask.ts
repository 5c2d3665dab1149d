// Whom new links ask: some people of a group, or one person who may weigh by name.
import type { Business, Problem } from '@evenkeel/core';
import type { Asked } from '@evenkeel/store';
import { invalidInput } from '../errors/refusal.ts';

interface Wanted {
  readonly stakeholder: string;
  readonly count?: number | null | undefined;
  readonly person?: string | null | undefined;
}

/** @throws Refusal `invalid-input` */
export function whomToAsk({ stakeholders, people }: Business, wanted: Wanted): Asked {
  const group = stakeholders.find(({ id }) => id === wanted.stakeholder);
  const person = people.find(({ id }) => id === wanted.person);
  const { count = null, person: key = null } = wanted;
  const problems: Problem[] = [];
  const fields = 'count, person';
  if (!group) problems.push(unknown('stakeholder', wanted.stakeholder));
  if (key !== null && !person) problems.push(unknown('person', key));
  if (count === null && key === null) {
    problems.push({ code: 'one-of-missing', path: [], value: null, data: { fields } });
  }
  if (count !== null && key !== null) {
    problems.push({ code: 'one-of-many', path: ['person'], value: key, data: { fields, set: fields } });
  }
  if (!group || problems.length > 0) throw invalidInput(problems);
  return {
    stakeholder: group.id,
    stakeholderName: group.name,
    person: person?.id ?? null,
    personName: person?.name ?? null,
  };
}

function unknown(noun: string, id: string): Problem {
  return { code: 'no-such-record', path: [noun], value: id, data: { noun, id } };
}
