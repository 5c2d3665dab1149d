// The Practices screen.
import type { ReactNode } from 'react';
import { useText } from '../app/use-text.ts';
import { PageHeader } from '../ui/page-header.tsx';

/** Practices of one business. */
export function PracticesScreen(): ReactNode {
  const t = useText();
  return <PageHeader title={t('nav.practices')} lead={t('nav.practices.hint')} />;
}
