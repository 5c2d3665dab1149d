// The screen "map" of a business.
import type { ReactNode } from 'react';
import { useText } from '../app/use-text.ts';
import { PageHeader } from '../ui/page-header.tsx';

export function MapScreen(): ReactNode {
  const t = useText();
  return <PageHeader title={t('nav.map')} lead={t('nav.map.hint')} />;
}
