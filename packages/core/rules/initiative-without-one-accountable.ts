// An initiative in which parts are given to people, but none or several of them are accountable.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import { groupBy } from '../figures/group-by.ts';
import type { Change } from '../model/change.ts';
import type { Initiative } from '../model/initiative.ts';
import type { Responsibility } from '../model/responsibility.ts';
import { about } from './about.ts';
import { freshId } from './fresh-id.ts';
import { evidence, names } from './values.ts';
import { noInitiatives, openInitiatives } from './work.ts';

export const initiativeWithoutOneAccountable: Rule = {
  id: 'initiative-without-one-accountable',
  severity: 'warning',
  topic: 'work',
  basis: 'convention',
  citation: null,
  check(context) {
    const initiatives = openInitiatives(context);
    const parts = groupBy(context.business.responsibilities, ({ initiative }) => initiative);
    const findings = initiatives.flatMap((one) => draft(context, one, parts.get(one.id) ?? []));
    return verdict(findings, [], initiatives.length, noInitiatives);
  },
};

/** Where no part is given to anybody, the owner answers; that nobody owns it is another finding. */
function draft(context: Context, one: Initiative, parts: readonly Responsibility[]): readonly FindingDraft[] {
  const accountable = parts.filter(({ part }) => part === 'accountable');
  const people = new Set(accountable.map(({ person }) => person));
  if (parts.length === 0 || people.size === 1) return [];
  const named = names([...people].map((id) => context.nameOf('person', id)));
  const owner = one.owner === null ? '' : context.nameOf('person', one.owner);
  return [
    {
      about: [about('initiative', one)],
      data: {
        initiative: one.name,
        kind: people.size === 0 ? 'none' : 'several',
        ...named,
        owner,
        known: one.owner === null ? 'no' : 'yes',
      },
      evidence: parts.map(({ id, person, part }) =>
        evidence('responsibility', id, context.nameOf('person', person), 'has-part', { part }),
      ),
      suggestion: people.size === 0 ? nameOne(context, one, parts) : leaveOne(one, accountable),
    },
  ];
}

/** The owner, where there is one. */
function nameOne(context: Context, { id, owner }: Initiative, parts: readonly Responsibility[]) {
  const known = parts.find(({ person }) => person === owner);
  if (known) {
    const set = { part: 'accountable' };
    return { changes: [{ kind: 'update', noun: 'responsibility', id: known.id, set }] as const, asks: [] };
  }
  const key = freshId(context, 'responsibility', `${owner ?? 'accountable'}-${id}`);
  const set = { initiative: id, part: 'accountable', ...(owner !== null && { person: owner }) };
  return {
    changes: [{ kind: 'create', noun: 'responsibility', id: key, set }] as const,
    asks: owner === null ? ([{ noun: 'responsibility', id: key, field: 'person' }] as const) : [],
  };
}

/** The owner stays accountable and the others become responsible; else it is asked who does what. */
function leaveOne({ owner }: Initiative, accountable: readonly Responsibility[]) {
  if (accountable.some(({ person }) => person === owner)) {
    const changes = accountable
      .filter(({ person }) => person !== owner)
      .map(
        ({ id }): Change => ({
          kind: 'update',
          noun: 'responsibility',
          id,
          set: { part: 'responsible' },
        }),
      );
    return { changes, asks: [] };
  }
  return {
    changes: [],
    asks: accountable.map(({ id }) => ({ noun: 'responsibility', id, field: 'part' }) as const),
  };
}
