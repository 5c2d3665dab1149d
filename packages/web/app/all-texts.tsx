// Holds a screen back until the sentences behind the first page are there.
import { Outlet } from '@tanstack/react-router';
import { type ReactNode, use } from 'react';
import { useLocale } from './locale.tsx';

export function AllTexts(): ReactNode {
  const { moreTexts } = useLocale();
  use(moreTexts('later'));
  return <Outlet />;
}
