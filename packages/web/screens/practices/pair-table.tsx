// The matrix of change as a triangle: practices down the side, the same by number across the top.
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { PairSign } from './pair-sign.tsx';
import classes from './pairs.module.css';
import type { PairCell, PairMatrix } from './practice-pairs.ts';

export interface PairTableProps {
  readonly matrix: PairMatrix;
  readonly canEdit: boolean;
  readonly onOpen: (cell: PairCell) => void;
}

/** On a phone the list of pairs below takes its place. */
export function PairTable({ matrix, canEdit, onOpen }: PairTableProps): ReactNode {
  const t = useText();
  const { practices, rows } = matrix;
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className="ek-hidden">{t('pairs.table')}</caption>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              {t('pairs.column.practice')}
            </th>
            {practices.slice(0, -1).map(({ record, number, name }) => (
              <th key={record.id} scope="col" title={name}>
                {number}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {practices.map((practice, index) => (
            <tr key={practice.record.id}>
              <th scope="row" className={classes.practice}>
                <span className={classes.number}>{practice.number}</span>
                <span>
                  {practice.name}
                  {practice.record.fact !== null && (
                    <span className={classes.factLine}>{practice.record.fact}</span>
                  )}
                </span>
              </th>
              {(rows[index] ?? []).map((cell) => (
                <td key={cell.other.record.id}>
                  <button
                    type="button"
                    className={classes.cell}
                    disabled={!canEdit && cell.pair === null}
                    aria-label={t('pairs.cell', {
                      one: cell.one.name,
                      other: cell.other.name,
                      sign: t(`pairs.sign.${cell.pair?.sign ?? 'unsaid'}`),
                    })}
                    onClick={() => onOpen(cell)}
                  >
                    <PairSign sign={cell.pair?.sign ?? null} />
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
