// The strategy map in small.
import type { PageMap } from '@evenkeel/core';
import type { ReactNode } from 'react';

export function SheetMap(_: { readonly map: PageMap }): ReactNode {
  return null;
}
