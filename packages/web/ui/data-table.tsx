// A table on a wide screen and a list of cards on a phone, from one description.
import type { ReactNode } from 'react';
import classes from './data-table.module.css';

/** A column; the first one names the row and heads its card on a phone. */
export interface DataColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  /** Width hint such as `30%`. */
  readonly width?: string;
  /** Left out on a phone's card. */
  readonly wideOnly?: boolean;
}

/** `caption` is for screen readers unless `showCaption`. */
export interface DataTableProps<Row> {
  readonly caption: string;
  readonly showCaption?: boolean;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** Rows of data; its roles are spelled out because a card layout would take them away. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: with display:block browsers drop the roles of table elements
    <table role="table" className={classes.table}>
      <caption className={props.showCaption ? classes.caption : 'ek-hidden'}>{props.caption}</caption>
      <thead role="rowgroup" className={classes.head}>
        <tr role="row">
          {props.columns.map((column) => (
            <th
              key={column.id}
              role="columnheader"
              scope="col"
              data-numeric={column.numeric}
              style={column.width ? { width: column.width } : undefined}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={classes.body}>
        {props.rows.map((row) => (
          <tr key={props.rowKey(row)} role="row" className={classes.row}>
            {props.columns.map((column, index) =>
              index === 0 ? (
                <th key={column.id} role="rowheader" scope="row" className={classes.name}>
                  {column.cell(row)}
                </th>
              ) : (
                <td
                  key={column.id}
                  role="cell"
                  className={classes.cell}
                  data-numeric={column.numeric}
                  data-wide-only={column.wideOnly}
                  data-header={column.header}
                >
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}
