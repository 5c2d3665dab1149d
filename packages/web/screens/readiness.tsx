// The screen "readiness" of a business.
import type { ReactNode } from 'react';
import { useText } from '../app/use-text.ts';
import { PageHeader } from '../ui/page-header.tsx';

export function ReadinessScreen(): ReactNode {
  const t = useText();
  return <PageHeader title={t('nav.readiness')} lead={t('nav.readiness.hint')} />;
}
