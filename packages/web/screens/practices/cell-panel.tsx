// One cell of the matrix: what a function does on a dimension, the fact behind it, who said so and when.
import type { Business } from '@evenkeel/core';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { nameOf } from '../record/record-names.ts';
import { PanelPart, SidePanel } from '../record/side-panel.tsx';
import { DimensionStrip } from './dimension-strip.tsx';
import type { MatrixCell, MatrixRow } from './matrix.ts';
import classes from './practices.module.css';

export interface CellPanelProps {
  readonly business: Business;
  readonly row: MatrixRow;
  readonly cell: MatrixCell;
  readonly canEdit: boolean;
  readonly onEdit: (practice: string) => void;
  readonly onClose: () => void;
}

export function CellPanel({ business, row, cell, canEdit, onEdit, onClose }: CellPanelProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const { practice } = cell;
  if (practice === null) return null;
  const { dimension } = row;
  return (
    <SidePanel
      kind={t('practices.panel.kind', { dimension: dimension.name })}
      title={cell.function.name}
      onClose={onClose}
      actions={canEdit && <Button onClick={() => onEdit(practice.id)}>{t('practices.edit')}</Button>}
    >
      <div className={classes.panelMarks}>
        <StatusMark
          status={cell.isAgainst ? 'serious' : dimension.position === null ? 'unknown' : 'good'}
          word={t(
            cell.isAgainst
              ? 'practices.panel.against'
              : dimension.position === null
                ? 'practices.panel.undecided'
                : 'practices.panel.in-line',
          )}
        />
      </div>
      {practice.fact === null ? (
        <p className={classes.assertion}>{t('practices.panel.asserted')}</p>
      ) : (
        <blockquote className={classes.fact}>{practice.fact}</blockquote>
      )}
      <dl className={classes.facts}>
        <dt>{t('field.practice.stance.label')}</dt>
        <dd>{format.signed(practice.stance)}</dd>
        <dt>{t('field.dimension.position.label')}</dt>
        <dd>{dimension.position === null ? t('practices.undecided') : format.signed(dimension.position)}</dd>
        <dt>{t('field.practice.observedOn.label')}</dt>
        <dd>{practice.observedOn === null ? t('practices.unknown') : format.day(practice.observedOn)}</dd>
        <dt>{t('field.practice.respondent.label')}</dt>
        <dd>
          {practice.respondent === null
            ? t('practices.unknown')
            : nameOf(business, 'person', practice.respondent)}
        </dd>
      </dl>
      <PanelPart title={t('practices.panel.others')}>
        <DimensionStrip row={row} />
      </PanelPart>
    </SidePanel>
  );
}
