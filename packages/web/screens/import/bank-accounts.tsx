// The accounts of a bank statement: whose money, from when to when, and whether the entries explain the balances.
import type { BankStatement } from '@evenkeel/contract';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { BalanceCheck } from './balance-check.tsx';
import { groupedAccount } from './grouped-account.ts';
import { Step } from './step.tsx';

export function BankAccounts({ statements }: { readonly statements: readonly BankStatement[] }): ReactNode {
  const t = useText();
  const format = useFormat();
  const money = (minor: number | null, currency: string): string =>
    minor === null ? '–' : format.money(minor, currency, { exact: true });
  return (
    <Step isWide title={t('import.accounts.title')} lead={t('import.accounts.lead')}>
      <DataTable
        caption={t('import.accounts.title')}
        rows={statements}
        rowKey={({ account, currency }) => `${account} ${currency}`}
        columns={[
          {
            id: 'account',
            header: t('import.accounts.account'),
            width: '26%',
            cell: ({ account }) => groupedAccount(account) || t('import.accounts.unnamed'),
          },
          {
            id: 'check',
            header: t('import.accounts.check'),
            cell: (one) => <BalanceCheck statement={one} />,
          },
          {
            id: 'period',
            header: t('import.accounts.period'),
            cell: ({ period }) =>
              period === null ? '–' : `${format.day(period.from)} – ${format.day(period.to)}`,
          },
          {
            id: 'entries',
            header: t('import.accounts.entries'),
            numeric: true,
            cell: ({ entries }) => format.number(entries),
          },
          {
            id: 'opening',
            header: t('import.accounts.opening'),
            numeric: true,
            cell: ({ openingMinor, currency }) => money(openingMinor, currency),
          },
          {
            id: 'closing',
            header: t('import.accounts.closing'),
            numeric: true,
            cell: ({ closingMinor, currency }) => money(closingMinor, currency),
          },
        ]}
      />
    </Step>
  );
}
