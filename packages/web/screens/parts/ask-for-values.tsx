// The button that leads to where people are asked for values.
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';

/** For owners only. */
export function AskForValues({ businessId }: { readonly businessId: string }): ReactNode {
  const t = useText();
  return (
    <Button
      variant="default"
      renderRoot={(props) => (
        <Link
          to="/b/$business/settings/$section"
          params={{ business: businessId, section: 'asking' }}
          {...props}
        />
      )}
    >
      {t('asking.open')}
    </Button>
  );
}
