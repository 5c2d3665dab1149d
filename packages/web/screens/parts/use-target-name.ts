// What a line of the books or timesheets belongs to, in words.
import type { Business } from '@evenkeel/core';
import { useCallback } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { nameOf } from '../record/record-names.ts';

/** Names a target (`activity/bread`, `nature/transfer`, `nothing`, `rules`). */
export function useTargetName(business: Business): (target: string) => string {
  const t = useText();
  return useCallback(
    (target) => {
      const slash = target.indexOf('/');
      if (slash < 0) return t(target === 'rules' ? 'target.rules' : 'target.nothing');
      const [noun, value] = [target.slice(0, slash), target.slice(slash + 1)];
      return noun === 'nature' ? t(`import.nature.${value}` as TextId) : nameOf(business, noun, value);
    },
    [business, t],
  );
}
