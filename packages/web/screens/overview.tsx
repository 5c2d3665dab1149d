// The Overview screen.
import type { ReactNode } from 'react';
import { useText } from '../app/use-text.ts';
import { PageHeader } from '../ui/page-header.tsx';

/** Overview of one business. */
export function OverviewScreen(): ReactNode {
  const t = useText();
  return <PageHeader title={t('nav.overview')} lead={t('nav.overview.hint')} />;
}
