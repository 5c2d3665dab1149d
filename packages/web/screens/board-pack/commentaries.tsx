// What is said about the period and its measures, and the one that is being written.
import type { PackCommentary } from '@evenkeel/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { TextButton } from '../record/text-button.tsx';
import { CommentaryForm } from './commentary-form.tsx';
import { CommentaryText } from './commentary-text.tsx';

export interface Commentaries {
  /** What was written, or the form in which it is being written; null for nothing. `kpi` null is the whole period. */
  readonly shown: (kpi: string | null, measure: string | null) => ReactNode;
  /** The verb that begins to write, where nothing is written yet and the reader may. */
  readonly asked: (kpi: string | null, measure: string | null) => ReactNode;
}

export type SaveCommentary = (
  commentary: PackCommentary | null,
  kpi: string | null,
  text: string,
) => Promise<boolean>;

export function useCommentaries(
  written: readonly PackCommentary[],
  canEdit: boolean,
  save: SaveCommentary,
): Commentaries {
  const t = useText();
  /** The record, or the place of one to be. */
  const [writing, setWriting] = useState<string | null>(null);
  return useMemo(() => {
    const newOne = (kpi: string | null): string => `new:${kpi ?? ''}`;
    const own = (kpi: string | null) => written.filter((one) => one.kpi === kpi);
    const form = (
      commentary: PackCommentary | null,
      kpi: string | null,
      measure: string | null,
    ): ReactNode => (
      <CommentaryForm
        key={commentary?.id ?? 'new'}
        label={measure === null ? t('pack.commentary.whole') : t('pack.commentary.of', { measure })}
        text={commentary?.text ?? ''}
        onSave={async (text) => {
          if (await save(commentary, kpi, text)) setWriting(null);
        }}
        onCancel={() => setWriting(null)}
      />
    );
    return {
      shown(kpi, measure) {
        const all = own(kpi);
        if (all.length === 0) return writing === newOne(kpi) && canEdit ? form(null, kpi, measure) : null;
        return all.map((one) =>
          writing === one.id && canEdit ? (
            form(one, kpi, measure)
          ) : (
            <CommentaryText
              key={one.id}
              commentary={one}
              label={
                measure === null ? t('pack.commentary.edit.whole') : t('pack.commentary.edit.of', { measure })
              }
              onEdit={canEdit ? () => setWriting(one.id) : null}
            />
          ),
        );
      },
      asked(kpi, measure) {
        if (!canEdit || own(kpi).length > 0 || writing === newOne(kpi)) return null;
        const label =
          measure === null ? t('pack.commentary.add.whole') : t('pack.commentary.add.of', { measure });
        return (
          <TextButton label={label} onClick={() => setWriting(newOne(kpi))}>
            {t(measure === null ? 'pack.commentary.add.whole' : 'pack.commentary.add')}
          </TextButton>
        );
      },
    };
  }, [t, written, canEdit, save, writing]);
}
