// The strategy page for staff who have the link, without an account.
import { ProblemError } from '@evenkeel/contract';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { usePageTitle } from '../app/use-page-title.ts';
import { useText } from '../app/use-text.ts';
import { client } from '../data/client.ts';
import { PageHeader } from '../ui/page-header.tsx';
import '../ui/mantine-control-styles.ts';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { AccountPage } from './account/account-page.tsx';
import { Fault } from './account/fault.tsx';
import { tokenOfAddress } from './account/use-submit.ts';
import classes from './strategy/strategy.module.css';
import { StrategySheet } from './strategy/strategy-sheet.tsx';

export function SharedScreen(): ReactNode {
  const t = useText();
  const token = tokenOfAddress();
  const shared = useQuery({
    queryKey: ['shared-strategy', token],
    queryFn: () => client.lookAtStrategy({ body: { token: token ?? '' } }),
    enabled: token !== null,
    retry: false,
  });
  usePageTitle(shared.data?.name ?? t('nav.strategy'));
  if (token === null) {
    return <AccountPage title={t('strategy.shared.none')} lead={t('strategy.shared.none.text')} />;
  }
  if (shared.error instanceof ProblemError) {
    return (
      <AccountPage title={t('strategy.shared.none')}>
        <Fault error={shared.error} />
      </AccountPage>
    );
  }
  if (!shared.data) return <ListSkeleton rows={6} />;
  return (
    <main id="main" className={classes.public}>
      <div className="ek-no-print">
        <PageHeader
          title={t('strategy.shared.title')}
          lead={t('strategy.shared.lead', { business: shared.data.name })}
          actions={
            <Button variant="default" onClick={() => window.print()}>
              {t('strategy.print')}
            </Button>
          }
        />
      </div>
      <StrategySheet page={shared.data} />
    </main>
  );
}
