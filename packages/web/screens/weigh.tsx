// A page for people without an account: "weigh".
import type { ReactNode } from 'react';
import { useText } from '../app/use-text.ts';
import { PageHeader } from '../ui/page-header.tsx';

export function WeighScreen(): ReactNode {
  const t = useText();
  return <PageHeader title={t('nav.stakeholders')} />;
}
