// The screen "stakeholders" of a business.
import type { ReactNode } from 'react';
import { useText } from '../app/use-text.ts';
import { PageHeader } from '../ui/page-header.tsx';

export function StakeholdersScreen(): ReactNode {
  const t = useText();
  return <PageHeader title={t('nav.stakeholders')} lead={t('nav.stakeholders.hint')} />;
}
