// Writes what is said about a period: one record per measure and one for the whole, each write with undo.
import { ProblemError } from '@evenkeel/contract';
import type { Business, Change, DayRange, PackCommentary } from '@evenkeel/core';
import { useState } from 'react';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/use-text.ts';
import { isConflict, useApply } from '../../data/use-apply.ts';
import type { RawRecord } from '../record/form-values.ts';
import { newKey } from '../record/new-key.ts';
import type { FormConflict } from '../record/use-record-form.ts';

export interface CommentaryWrites {
  /** Resolves to true when it was written. */
  readonly save: (commentary: PackCommentary | null, kpi: string | null, text: string) => Promise<boolean>;
  readonly refusal: ProblemError | null;
  readonly conflict: FormConflict | null;
  readonly writeMine: () => void;
  readonly takeTheirs: () => void;
}

export function useCommentary(businessId: string, business: Business, period: DayRange): CommentaryWrites {
  const t = useText();
  const { account } = useSession();
  const apply = useApply(businessId);
  const [refusal, setRefusal] = useState<ProblemError | null>(null);
  const [clash, setClash] = useState<{ readonly change: Change; readonly conflict: FormConflict } | null>(
    null,
  );
  const write = async (change: Change, regardless: boolean): Promise<boolean> => {
    setRefusal(null);
    setClash(null);
    const message = t(change.kind === 'remove' ? 'pack.commentary.removed' : 'pack.commentary.saved');
    try {
      await apply([change], { message, regardless });
      return true;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const [first] = error.problem.conflicts;
      if (isConflict(error) && first) {
        const current = (first.current ?? null) as RawRecord | null;
        const mine = 'set' in change ? change.set : {};
        setClash({ change, conflict: { current, who: first.changedBy, when: first.changedAt, mine } });
      } else setRefusal(error);
      return false;
    }
  };
  return {
    async save(commentary, kpi, text) {
      const noun = 'commentary';
      if (commentary !== null && text === '')
        return write({ kind: 'remove', noun, id: commentary.id }, false);
      if (text === '') return true;
      // Signed by the person of the business who is called like the account.
      const author = business.people.find(({ name }) => name === account?.name)?.id ?? null;
      if (commentary !== null) {
        return write({ kind: 'update', noun, id: commentary.id, set: { text, author } }, false);
      }
      const id = newKey(business, noun, `${kpi ?? 'whole'}-${period.from}`);
      return write({ kind: 'create', noun, id, set: { ...period, kpi, text, author } }, false);
    },
    refusal,
    conflict: clash?.conflict ?? null,
    writeMine: () => void (clash && write(clash.change, true)),
    takeTheirs: () => setClash(null),
  };
}
