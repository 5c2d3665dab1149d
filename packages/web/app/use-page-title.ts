// Keeps the title of the browser tab in step with the screen.
import { useEffect } from 'react';
import { useText } from './use-text.ts';

/** Sets the tab title to `<title> · Evenkeel`. */
export function usePageTitle(title: string): void {
  const t = useText();
  const full = t('page.title', { title });
  useEffect(() => {
    document.title = full;
  }, [full]);
}
