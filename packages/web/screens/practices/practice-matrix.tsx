// The matrix of functions and dimensions as a table on a wide screen, one dimension per card on a phone.
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { IconChevronDown, IconChevronRight } from '../../ui/icons.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { NameButton } from '../record/name-button.tsx';
import { TextButton } from '../record/text-button.tsx';
import { DimensionStrip } from './dimension-strip.tsx';
import type { Matrix, MatrixCell, MatrixRow } from './matrix.ts';
import classes from './practices.module.css';
import { StanceMark } from './stance-mark.tsx';

export interface PracticeMatrixProps {
  readonly matrix: Matrix;
  readonly canEdit: boolean;
  /** The dimension whose strip is shown. */
  readonly unfolded: string | null;
  readonly onUnfold: (dimension: string | null) => void;
  readonly onOpen: (row: MatrixRow, cell: MatrixCell) => void;
  readonly onEditDimension: (id: string) => void;
  readonly onEditFunction: (id: string) => void;
}

export function PracticeMatrix(props: PracticeMatrixProps): ReactNode {
  const t = useText();
  const { functions, rows } = props.matrix;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: with display:block browsers drop the roles of table elements
    <div className={classes.scroll}>
      <table role="table" className={classes.matrix}>
        <caption className="ek-hidden">{t('practices.table')}</caption>
        <thead role="rowgroup" className={classes.head}>
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('practices.column.dimension')}
            </th>
            {functions.map((one) => (
              <th key={one.id} role="columnheader" scope="col">
                {props.canEdit ? (
                  <NameButton onClick={() => props.onEditFunction(one.id)}>{one.name}</NameButton>
                ) : (
                  one.name
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className={classes.bodyRows}>
          {rows.map((row) => (
            <DimensionRows key={row.dimension.id} {...props} row={row} />
          ))}
        </tbody>
      </table>
    </div>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

function DimensionRows(props: PracticeMatrixProps & { readonly row: MatrixRow }): ReactNode {
  const t = useText();
  const { row, matrix, unfolded } = props;
  const { dimension } = row;
  const isOpen = unfolded === dimension.id;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: with display:block browsers drop the roles of table elements
    <>
      <tr role="row" className={classes.row}>
        <th role="rowheader" scope="row" className={classes.dimension}>
          <button
            type="button"
            className={classes.dimensionName}
            aria-expanded={isOpen}
            onClick={() => props.onUnfold(isOpen ? null : dimension.id)}
          >
            {isOpen ? (
              <IconChevronDown size={16} aria-hidden="true" />
            ) : (
              <IconChevronRight size={16} aria-hidden="true" />
            )}
            {dimension.name}
          </button>
          <Position row={row} />
          {props.canEdit && (
            <TextButton
              label={t('practices.dimension.edit.of', { dimension: dimension.name })}
              onClick={() => props.onEditDimension(dimension.id)}
            >
              {t('practices.dimension.edit')}
            </TextButton>
          )}
        </th>
        {row.cells.map((cell) => (
          <td key={cell.function.id} role="cell" className={classes.cell} data-empty={cell.practice === null}>
            <button
              type="button"
              className={classes.open}
              data-against={cell.isAgainst}
              aria-label={t('practices.cell.open', {
                function: cell.function.name,
                dimension: dimension.name,
                state:
                  cell.practice === null
                    ? t('practices.unsaid')
                    : cell.isAgainst
                      ? t('practices.against')
                      : t('practices.in-line'),
              })}
              disabled={cell.practice === null && !props.canEdit}
              onClick={() => props.onOpen(row, cell)}
            >
              <span className={classes.cellName} aria-hidden="true">
                {cell.function.name}
              </span>
              <StanceMark cell={cell} />
            </button>
          </td>
        ))}
      </tr>
      {isOpen && (
        <tr role="row" className={classes.stripRow}>
          <td role="cell" colSpan={matrix.functions.length + 1}>
            <DimensionStrip row={row} />
          </td>
        </tr>
      )}
    </>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

/** The chosen position in words of the poles. */
function Position({ row }: { readonly row: MatrixRow }): ReactNode {
  const t = useText();
  const { signed } = useFormat();
  const { position, lowPole, highPole, promise } = row.dimension;
  return (
    <span className={classes.position}>
      {position === null ? (
        <StatusMark status="unknown" word={t('practices.undecided')} />
      ) : (
        <span>
          <strong>{signed(position)}</strong>{' '}
          {position === 0
            ? t('practices.between', { low: lowPole, high: highPole })
            : position < 0
              ? lowPole
              : highPole}
        </span>
      )}
      {promise && <span className={classes.promise}>{t('practices.promise', { promise })}</span>}
    </span>
  );
}
