// Turns a refusal of the server into sentences of the reader's language; falls back to the server's English.
import type { ProblemError } from '@evenkeel/contract';
import { useLingui } from '@lingui/react';
import { useCallback } from 'react';

export interface ProblemText {
  readonly title: string;
  readonly detail: string;
  readonly todo: string;
  /** Each fault of the input: where, and what is wrong. */
  readonly faults: readonly string[];
}

export function useProblemText(): (error: ProblemError) => ProblemText {
  const { i18n } = useLingui();
  return useCallback(
    ({ problem }) => {
      const known = (
        id: string,
        values: Readonly<Record<string, string | number>>,
        otherwise: string,
      ): string => (id in i18n.messages ? i18n._(id, values) : otherwise);
      const part = (name: 'title' | 'detail' | 'todo'): string =>
        known(`error.${problem.code}.${name}`, problem.data, problem[name]);
      return {
        title: part('title'),
        detail: part('detail'),
        todo: part('todo'),
        faults: problem.problems.map((fault) => {
          const where = fault.path.join(' › ');
          const what = known(`problem.${fault.code}`, fault.data, fault.detail);
          return where === '' ? what : `${where}: ${what}`;
        }),
      };
    },
    [i18n],
  );
}
