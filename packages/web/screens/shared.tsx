// A page for people without an account: "shared".
import type { ReactNode } from 'react';
import { useText } from '../app/use-text.ts';
import { PageHeader } from '../ui/page-header.tsx';

export function SharedScreen(): ReactNode {
  const t = useText();
  return <PageHeader title={t('nav.strategy')} />;
}
