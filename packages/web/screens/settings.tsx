// The Settings screen.
import type { ReactNode } from 'react';
import { useText } from '../app/use-text.ts';
import { PageHeader } from '../ui/page-header.tsx';

/** Settings of one business. */
export function SettingsScreen(): ReactNode {
  const t = useText();
  return <PageHeader title={t('nav.settings')} lead={t('nav.settings.hint')} />;
}
