// The page for an address that leads nowhere.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { EmptyState } from '../ui/empty-state.tsx';
import { usePageTitle } from './use-page-title.ts';
import { useText } from './use-text.ts';

/** Says so, and offers the way back. */
export function NotFound(): ReactNode {
  const t = useText();
  usePageTitle(t('notFound.title'));
  return (
    <main style={{ padding: '32px' }}>
      <EmptyState
        level={1}
        title={t('notFound.title')}
        text={t('notFound.text')}
        action={
          <Button component="a" href="/">
            {t('notFound.action')}
          </Button>
        }
      />
    </main>
  );
}
