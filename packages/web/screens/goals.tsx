// The Goals screen.
import type { ReactNode } from 'react';
import { useText } from '../app/use-text.ts';
import { PageHeader } from '../ui/page-header.tsx';

/** Goals of one business. */
export function GoalsScreen(): ReactNode {
  const t = useText();
  return <PageHeader title={t('nav.goals')} lead={t('nav.goals.hint')} />;
}
