// The data of a chart as tables.
import type { ReactNode } from 'react';
import classes from './chart-tables.module.css';

/** Cells are ready-made texts; a numeric column is aligned to the right. The first column names the row. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** One table after the other; wide ones scroll inside themselves. */
export function ChartTables(props: { readonly tables: readonly ChartTable[] }): ReactNode {
  return props.tables.map((table) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section key={table.caption} className={classes.scroll} tabIndex={0} aria-label={table.caption}>
      <table className={classes.table}>
        <caption className={classes.caption}>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.label} scope="col" data-numeric={column.numeric}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join('|')}>
              {table.columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.label} scope="row">
                    {row[index]}
                  </th>
                ) : (
                  <td key={column.label} data-numeric={column.numeric}>
                    {row[index]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  ));
}
