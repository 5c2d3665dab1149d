// Pairs of practices: which help and which hinder each other, and which pair cannot be reconciled with the rest.
import type { Assessment, Business } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useText } from '../../app/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { HowComputed } from '../../ui/how-computed.tsx';
import { useFigureWords } from '../parts/figure-words.ts';
import { NameButton } from '../record/name-button.tsx';
import type { RecordDialogProps } from '../record/record-dialog.tsx';
import { nameOf } from '../record/record-names.ts';
import { PairSign } from './pair-sign.tsx';
import { PairTable } from './pair-table.tsx';
import classes from './pairs.module.css';
import { type PairCell, pairMatrix } from './practice-pairs.ts';

export interface PairsViewProps {
  readonly business: Business;
  readonly assessment: Assessment;
  readonly canEdit: boolean;
  readonly onAsk: (asked: Omit<RecordDialogProps, 'onClose'>) => void;
}

export function PairsView({ business, assessment, canEdit, onAsk }: PairsViewProps): ReactNode {
  const t = useText();
  const words = useFigureWords(business.profile.currency);
  const matrix = useMemo(() => pairMatrix(business), [business]);
  const said = matrix.rows.flat().filter(({ pair }) => pair !== null);
  const frustration = assessment.figures.find(({ id }) => id === 'practice-frustration');
  const edit = ({ one, other, pair }: PairCell): void =>
    onAsk(
      pair
        ? { noun: 'practice-pair', id: pair.id }
        : {
            noun: 'practice-pair',
            initial: { practice: one.record.id, other: other.record.id },
            focusField: 'sign',
          },
    );
  if (matrix.practices.length < 2) {
    return <EmptyState title={t('pairs.empty.title')} text={t('pairs.empty.text')} />;
  }
  const { reinforces, obstructs, neutral, unsaid } = matrix.counts;
  return (
    <>
      <p className={classes.lead}>{t('pairs.lead')}</p>
      <p className={classes.counts}>
        {t('pairs.counts', { help: reinforces, hinder: obstructs, neutral, unsaid })}
      </p>
      {frustration && frustration.value !== null && (
        <p className={classes.counts}>
          {t('pairs.frustration', { count: frustration.value })}
          <HowComputed {...words.how(frustration)} />
        </p>
      )}
      {frustration?.parts
        .filter(({ noun }) => noun === 'practice-pair')
        .map(({ id }) => (
          <p key={id} className={classes.change}>
            {t('pairs.change', { pair: nameOf(business, 'practice-pair', id) })}
          </p>
        ))}
      <PairTable matrix={matrix} canEdit={canEdit} onOpen={edit} />
      <section aria-labelledby="pairs" className={classes.list}>
        <header className={classes.listHeader}>
          <h2 id="pairs">{t('pairs.list')}</h2>
          {canEdit && (
            <Button
              variant="default"
              className="ek-no-print"
              onClick={() => onAsk({ noun: 'practice-pair' })}
            >
              {t('pairs.new')}
            </Button>
          )}
        </header>
        {said.length === 0 ? (
          <p className={classes.lead}>{t('pairs.nothing')}</p>
        ) : (
          <ul>
            {said.map((cell) => (
              <li key={cell.pair?.id}>
                <PairSign sign={cell.pair?.sign ?? null} />
                <div>
                  <NameButton onClick={() => edit(cell)}>
                    {t('pairs.cell', {
                      one: cell.other.name,
                      other: cell.one.name,
                      sign: t(`pairs.sign.${cell.pair?.sign ?? 'unsaid'}`),
                    })}
                  </NameButton>
                  {cell.pair?.rationale && <p className={classes.factLine}>{cell.pair.rationale}</p>}
                </div>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
