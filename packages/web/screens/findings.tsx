// The Findings screen.
import type { ReactNode } from 'react';
import { useText } from '../app/use-text.ts';
import { PageHeader } from '../ui/page-header.tsx';

/** Findings of one business. */
export function FindingsScreen(): ReactNode {
  const t = useText();
  return <PageHeader title={t('nav.findings')} lead={t('nav.findings.hint')} />;
}
