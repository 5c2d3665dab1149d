// What a mark of the X-matrix rests on: the records from the one end to the other, each open to change.
import { type NounName, nounNames, type XMark } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { RecordDialogProps } from '../record/record-dialog.tsx';
import { nameOf } from '../record/record-names.ts';
import { TextButton } from '../record/text-button.tsx';
import classes from './matrix.module.css';
import type { StrategyMapView } from './use-map.ts';

export interface MarkDialogProps {
  readonly view: StrategyMapView;
  readonly mark: XMark;
  readonly onClose: () => void;
  readonly onEdit: (form: Omit<RecordDialogProps, 'onClose'>) => void;
}

export function MarkDialog({ view, mark, onClose, onEdit }: MarkDialogProps): ReactNode {
  const t = useText();
  const { business } = view;
  const { canEdit } = view.goals.open;
  return (
    <Dialog title={t(`map.matrix.mark.${mark.strength}`)} onClose={onClose} sheet width={560}>
      <p className={classes.lead}>{t(`map.matrix.mark.${mark.strength}.text`)}</p>
      <ul className={classes.undated}>
        {mark.records.map(({ noun, id }) => {
          const known = nounNames.find((one): one is NounName => one === noun);
          const name = nameOf(business, noun, id);
          return (
            <li key={`${noun}/${id}`}>
              <span className={classes.quiet}>{t(`noun.${noun}.one` as TextId)}</span> {name}{' '}
              {canEdit && known && (
                <TextButton
                  label={t('map.panel.change.of', { name })}
                  onClick={() => onEdit({ noun: known, id })}
                >
                  {t('map.panel.change')}
                </TextButton>
              )}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
