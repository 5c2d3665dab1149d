// Which fields of a source its form asks for: those that its kind needs, in the order in which one thinks of them.
import { type FieldMeta, nouns, type Source } from '@evenkeel/core';
import type { Question } from '../../record/field-plan.ts';

type Field = Exclude<keyof Source, 'id'>;

export interface SourceQuestions {
  readonly where: readonly Question[];
  readonly what: readonly Question[];
  /** Seldom needed. */
  readonly more: readonly Question[];
}

const isDatabase = (kind: string): boolean => kind === 'postgresql' || kind === 'mysql' || kind === 'sqlite';

/** @param kind `''` while none is chosen */
export function questionsOf(kind: string): SourceQuestions {
  const user: readonly Field[] = kind === 'sqlite' ? [] : ['username'];
  const isWeb = !isDatabase(kind);
  const how: readonly Field[] = isDatabase(kind) ? ['query'] : kind === 'json' ? ['path'] : [];
  return {
    where: ask('name', 'kind', 'address', ...(isWeb ? [] : user)),
    what: ask(...how, 'dayColumn', 'valueColumn'),
    more: ask(
      ...(isWeb ? (['username', 'secretHeader'] as const) : []),
      'dateOrder',
      'decimalSign',
      'timeZone',
      'owner',
      'isPaused',
    ),
  };
}

/** The question for one field. */
export function ask(...names: readonly Field[]): readonly Question[] {
  const fields: Readonly<Record<string, { readonly meta: FieldMeta }>> = nouns.source.fields;
  return names.flatMap((name): Question[] => {
    const meta = fields[name]?.meta;
    return meta === undefined ? [] : [{ kind: 'field', name, meta }];
  });
}
