// The accounts of a bank statement: whose money, from when to when, and whether the entries explain the balances.
import type { BankStatement } from '@evenkeel/contract';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Step } from './step.tsx';

export function BankAccounts({ statements }: { readonly statements: readonly BankStatement[] }): ReactNode {
  const t = useText();
  const format = useFormat();
  const money = (minor: number | null, currency: string): string =>
    minor === null ? '–' : format.money(minor, currency);
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
            cell: ({ account }) => grouped(account) || t('import.accounts.unnamed'),
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
          {
            id: 'check',
            header: t('import.accounts.check'),
            cell: ({ differenceMinor, currency }) => checkOf(differenceMinor, currency),
          },
        ]}
      />
    </Step>
  );

  function checkOf(difference: number | null, currency: string): ReactNode {
    if (difference === null) return <StatusMark status="unknown" word={t('import.accounts.unchecked')} />;
    if (difference === 0) return <StatusMark status="good" word={t('import.accounts.adds-up')} />;
    const amount = money(Math.abs(difference), currency);
    return <StatusMark status="attention" word={t('import.accounts.differs', { amount })} />;
  }
}

/** An IBAN in groups of four, as people read it. */
function grouped(account: string): string {
  return /^[A-Z]{2}\d{2}/.test(account) ? account.replace(/(.{4})(?=.)/g, '$1 ') : account;
}
