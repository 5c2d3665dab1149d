// The screen "strategy" of a business.
import type { ReactNode } from 'react';
import { useText } from '../app/use-text.ts';
import { PageHeader } from '../ui/page-header.tsx';

export function StrategyScreen(): ReactNode {
  const t = useText();
  return <PageHeader title={t('nav.strategy')} lead={t('nav.strategy.hint')} />;
}
