// The Import screen.
import type { ReactNode } from 'react';
import { useText } from '../app/use-text.ts';
import { PageHeader } from '../ui/page-header.tsx';

/** Import of one business. */
export function ImportScreen(): ReactNode {
  const t = useText();
  return <PageHeader title={t('nav.import')} lead={t('nav.import.hint')} />;
}
