// Each goal's share as meant, as planned and as it really was – money and hours beside each other.
import type { Flow, FlowLayer, RealisedStrategy } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import classes from './realised.module.css';

interface SideRow {
  readonly id: string;
  readonly name: string;
  readonly meant: number | null;
  readonly shares: Readonly<Record<'money' | 'hours', Readonly<Record<'planned' | 'actual', number | null>>>>;
}

export function SideBySide({ found }: { readonly found: RealisedStrategy }): ReactNode {
  const t = useText();
  const { percent } = useFormat();
  const flows = { money: found.money.flow, hours: found.hours.flow };
  const rows = rowsOf(flows, found, t('overview.flow.noGoal'));
  const write = (share: number | null): ReactNode =>
    share === null ? <span className={classes.quiet}>–</span> : percent(share);
  const shareColumns = (['money', 'hours'] as const).flatMap((resource) =>
    (['planned', 'actual'] as const).map((layer) => ({
      id: `${resource}-${layer}`,
      header: t(`realised.side.${resource}.${layer}`),
      numeric: true,
      cell: (row: SideRow) => write(row.shares[resource][layer]),
    })),
  );
  return (
    <section aria-labelledby="realised-side">
      <h2 id="realised-side" className={classes.heading}>
        {t('realised.side.title')}
      </h2>
      <p className={classes.soft}>{t('realised.side.lead')}</p>
      <div className={classes.sideTable}>
        <DataTable
          caption={t('realised.side.title')}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { id: 'goal', header: t('realised.goal'), width: '34%', cell: ({ name }) => name },
            {
              id: 'meant',
              header: t('realised.side.meant'),
              numeric: true,
              cell: ({ meant }) => write(meant),
            },
            ...shareColumns,
          ]}
        />
      </div>
    </section>
  );
}

function rowsOf(
  flows: Readonly<Record<'money' | 'hours', Flow>>,
  { money }: RealisedStrategy,
  noGoal: string,
): readonly SideRow[] {
  const { intended } = flows.money;
  const sharesOf = (of: (layer: FlowLayer) => number): SideRow['shares'] => ({
    money: { planned: share(flows.money.planned, of), actual: share(flows.money.actual, of) },
    hours: { planned: share(flows.hours.planned, of), actual: share(flows.hours.actual, of) },
  });
  const goals = money.months.rows.flatMap(({ goal, name }): readonly SideRow[] =>
    goal === null
      ? []
      : [
          {
            id: goal,
            name,
            meant: intended?.[goal] ?? null,
            shares: sharesOf(({ byGoal }) => byGoal[goal] ?? 0),
          },
        ],
  );
  goals.sort((a, b) => (b.meant ?? 0) - (a.meant ?? 0));
  return [
    ...goals,
    {
      id: '',
      name: noGoal,
      meant: intended === null ? null : 0,
      shares: sharesOf((layer) => layer.noGoal),
    },
  ];
}

/** Of what can be directed to goals; null where there is nothing. */
function share(layer: FlowLayer, of: (layer: FlowLayer) => number): number | null {
  const directed = layer.total - layer.overhead;
  return directed > 0 ? of(layer) / directed : null;
}
