// Sentences of what the server noticed, asks or suggests about a file, in the reader's language.
import type { ImportNote } from '@evenkeel/contract';
import { useLingui } from '@lingui/react';
import { useCallback } from 'react';

/** The message `<prefix>.<code>`; names of columns' roles inside it are translated, too. */
export function useNote(): (prefix: 'reason' | 'question' | 'note', note: ImportNote) => string {
  const { i18n } = useLingui();
  return useCallback(
    (prefix, { code, data }) => {
      const id = `${prefix}.${code}`;
      if (!(id in i18n.messages)) return '';
      const role = data.role ?? (prefix === 'question' ? data.column : undefined);
      const roleId = `column-role.${role}`;
      const words = roleId in i18n.messages ? i18n._(roleId) : String(role ?? '');
      return i18n._(
        id,
        data.role === undefined
          ? { ...data, ...(role === undefined ? {} : { column: words }) }
          : { ...data, role: words },
      );
    },
    [i18n],
  );
}
