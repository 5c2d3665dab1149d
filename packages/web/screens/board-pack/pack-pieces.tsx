// Draws pieces one below the other; neighbouring rows of one table become a table with its head.
import { Fragment, type ReactNode } from 'react';
import classes from './board-pack.module.css';
import type { PackPiece, PackTable } from './pack-piece.ts';

type Row = Extract<PackPiece, { readonly kind: 'row' }>;

export function PackPieces({ pieces }: { readonly pieces: readonly PackPiece[] }): ReactNode {
  return groupsOf(pieces).map((group) =>
    group.rows === null ? (
      <div key={group.id} className={classes.piece} data-piece={group.id}>
        {group.node}
      </div>
    ) : (
      <PiecesTable key={group.id} table={group.table} rows={group.rows} />
    ),
  );
}

function PiecesTable({
  table,
  rows,
}: {
  readonly table: PackTable;
  readonly rows: readonly Row[];
}): ReactNode {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: with display:block browsers drop the roles of table elements
    <table role="table" className={classes.table}>
      <caption className="ek-hidden">{table.caption}</caption>
      <colgroup>
        {table.columns.map(({ id, width }) => (
          <col key={id} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <thead role="rowgroup" data-head={table.id}>
        <tr role="row">
          {table.columns.map(({ id, header, numeric }) => (
            <th key={id} role="columnheader" scope="col" data-numeric={numeric}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row" data-piece={row.id} data-span={row.span !== undefined}>
            {row.span !== undefined ? (
              <td role="cell" colSpan={table.columns.length}>
                {row.span}
              </td>
            ) : (
              table.columns.map(({ id, header, numeric }, at) => (
                <Fragment key={id}>
                  {at === 0 ? (
                    <th role="rowheader" scope="row">
                      {row.cells[at]}
                    </th>
                  ) : (
                    <td role="cell" data-numeric={numeric} data-header={header}>
                      {row.cells[at]}
                    </td>
                  )}
                </Fragment>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

type Group =
  | { readonly id: string; readonly rows: null; readonly node: ReactNode }
  | { readonly id: string; readonly table: PackTable; readonly rows: Row[] };

function groupsOf(pieces: readonly PackPiece[]): readonly Group[] {
  const groups: Group[] = [];
  for (const piece of pieces) {
    const open = groups.at(-1);
    if (piece.kind === 'block') groups.push({ id: piece.id, rows: null, node: piece.node });
    else if (open && open.rows !== null && open.table.id === piece.table.id) open.rows.push(piece);
    else groups.push({ id: piece.id, table: piece.table, rows: [piece] });
  }
  return groups;
}
