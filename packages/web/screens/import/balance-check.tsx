// Whether the entries of an account explain its balances, as word, shape and colour.
import type { BankStatement } from '@evenkeel/contract';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { StatusMark } from '../../ui/status-mark.tsx';

export function BalanceCheck({ statement }: { readonly statement: BankStatement }): ReactNode {
  const t = useText();
  const format = useFormat();
  const { differenceMinor: difference, currency } = statement;
  if (difference === null) return <StatusMark status="unknown" word={t('import.accounts.unchecked')} />;
  if (difference === 0) return <StatusMark status="good" word={t('import.accounts.adds-up')} />;
  const amount = format.money(Math.abs(difference), currency, { exact: true });
  return <StatusMark status="attention" word={t('import.accounts.differs', { amount })} />;
}
