// One corner of the X-matrix as a table of its own: rows and columns are named for screen readers, arrow keys go from cell to cell.
import type { XMark, XMatrix } from '@evenkeel/core';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import classes from './matrix.module.css';
import { type Corner, markAt } from './matrix-cells.ts';

export interface MatrixTableProps {
  readonly matrix: XMatrix;
  readonly corner: Corner;
  readonly canEdit: boolean;
  readonly onOpenMark: (mark: XMark) => void;
  readonly onTie: (corner: Corner, down: string, across: string) => void;
}

const steps: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function MatrixTable({ matrix, corner, canEdit, onOpenMark, onTie }: MatrixTableProps): ReactNode {
  const t = useText();
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const rows = matrix.lists[corner.down];
  const columns = matrix.lists[corner.across];
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = event.currentTarget.querySelector<HTMLElement>(
      `[data-cell="${at[0] + step[0]}/${at[1] + step[1]}"]`,
    );
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <table className={classes.corner} data-place={corner.place} onKeyDown={onKeyDown}>
      <caption className="ek-hidden">{t(`map.matrix.block.${corner.block}`)}</caption>
      <thead className={classes.unseen}>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column.id} scope="col">
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, down) => (
          <tr key={row.id}>
            <th scope="row" className={classes.unseen}>
              {row.name}
            </th>
            {columns.map((column, across) => {
              const mark = markAt(matrix, corner, row.id, column.id);
              const pair = { row: row.name, column: column.name };
              const label = mark
                ? t(`map.matrix.${mark.strength}`, pair)
                : t(canEdit ? 'map.matrix.tie' : 'map.matrix.none', pair);
              const isHere = at[0] === down && at[1] === across;
              return (
                <td key={column.id} className={classes.cell}>
                  {mark || canEdit ? (
                    <button
                      type="button"
                      className={classes.press}
                      data-cell={`${down}/${across}`}
                      tabIndex={isHere ? 0 : -1}
                      aria-label={label}
                      title={label}
                      onFocus={() => setAt([down, across])}
                      onClick={() => (mark ? onOpenMark(mark) : onTie(corner, row.id, column.id))}
                    >
                      <Dot strength={mark?.strength ?? null} />
                    </button>
                  ) : (
                    <span className="ek-hidden">{label}</span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** ● strong, ○ weak. */
export function Dot({ strength }: { readonly strength: XMark['strength'] | null }): ReactNode {
  return (
    <svg width={18} height={18} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      {strength === null ? (
        <path d="M9 5.500v7M5.500 9h7" className={classes.plus} />
      ) : (
        <circle cx={9} cy={9} r={strength === 'strong' ? 6 : 5} className={classes[strength]} />
      )}
    </svg>
  );
}
