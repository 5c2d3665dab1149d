// The Work screen.
import type { ReactNode } from 'react';
import { useText } from '../app/use-text.ts';
import { PageHeader } from '../ui/page-header.tsx';

/** Work of one business. */
export function WorkScreen(): ReactNode {
  const t = useText();
  return <PageHeader title={t('nav.work')} lead={t('nav.work.hint')} />;
}
