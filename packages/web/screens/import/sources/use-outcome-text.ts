// How a run ended, or would have: the sentence of its code in the reader's language.
import { useLingui } from '@lingui/react';
import { useCallback } from 'react';

type Data = Readonly<Record<string, string | number>>;

/** A code without a sentence of its own is said as a fault. */
export function useOutcomeText(): (outcome: string, data: Data) => string {
  const { i18n } = useLingui();
  return useCallback(
    (outcome, data) => {
      const id = `source.outcome.${outcome}`;
      return id in i18n.messages ? i18n._(id, data) : i18n._('source.outcome.fault');
    },
    [i18n],
  );
}
