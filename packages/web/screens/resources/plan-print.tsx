// The plan on paper: the load of every pool by month, and every allocation, as tables on A4 across.
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { type PlanLoads, stateOf } from '../timeline/plan-loads.ts';
import type { PlanGroup } from './plan-groups.ts';
import classes from './resources.module.css';
import type { PlanWords } from './use-plan-words.ts';

export function PlanPrint(props: {
  readonly groups: readonly PlanGroup[];
  readonly loads: PlanLoads;
  readonly months: readonly string[];
  readonly words: PlanWords;
}): ReactNode {
  const t = useText();
  const { words, months } = props;
  return (
    <div className={classes.print}>
      <h2>{t('resources.print.loads')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('resources.column.of')}</th>
            {months.map((month) => (
              <th key={month} scope="col">
                {words.month(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.groups.map((group) => (
            <tr key={group.key}>
              <th scope="row">{group.name}</th>
              {((group.noun === 'pool' ? props.loads.pools : props.loads.people).get(group.id) ?? []).map(
                (cell) => (
                  <td key={cell.month} data-state={stateOf(cell)}>
                    {stateOf(cell) === 'over' && '▲ '}
                    {cell.load === null ? '–' : words.percent(cell.load)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{t('resources.print.allocations')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('resources.column.of')}</th>
            <th scope="col">{t('resources.column.work')}</th>
            <th scope="col">{t('resources.column.amount')}</th>
            <th scope="col">{t('resources.column.months')}</th>
          </tr>
        </thead>
        <tbody>
          {props.groups.flatMap((group) =>
            group.rows.map(({ allocation, label, detail }) => (
              <tr key={`${group.key} ${allocation.id}`}>
                <th scope="row">{group.name}</th>
                <td>{detail === null ? label : `${label} · ${detail}`}</td>
                <td>{words.amount(allocation)}</td>
                <td>
                  {t('work.dates', { start: words.month(allocation.from), end: words.month(allocation.to) })}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
