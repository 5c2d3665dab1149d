// One account of a statement in two lines: its number, and whether its balances and entries agree.
import type { BankStatement } from '@evenkeel/contract';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { BalanceCheck } from '../import/balance-check.tsx';
import { groupedAccount } from '../import/grouped-account.ts';
import classes from './hand-in.module.css';

export function AccountLine({ statement }: { readonly statement: BankStatement }): ReactNode {
  const t = useText();
  const account = groupedAccount(statement.account) || t('import.accounts.unnamed');
  return (
    <p className={classes.account}>
      <span>{t('hand-in.account', { account })}</span>
      <span>
        {t('import.accounts.check')} <BalanceCheck statement={statement} />
      </span>
    </p>
  );
}
