// The frame around every screen: navigation, top bar, banners, and the place where the screen appears.
import { Outlet } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { ScreenSkeleton } from '../ui/skeletons.tsx';
import { BottomNav } from './bottom-nav.tsx';
import type { NavigationCounts } from './destinations.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import classes from './shell.module.css';
import { Shortcuts } from './shortcuts.tsx';
import { SideNav } from './side-nav.tsx';
import { TopBar } from './top-bar.tsx';
import { useScreenFocus } from './use-screen-focus.ts';
import { useShellCommands } from './use-shell-commands.ts';
import { useText } from './use-text.ts';

/** The application frame for one business; the current screen is rendered through the router's outlet. */
export function Shell(props: { readonly business: string; readonly counts?: NavigationCounts }): ReactNode {
  const t = useText();
  const main = useScreenFocus();
  useShellCommands();
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#main">
        {t('shell.skip')}
      </a>
      <SideNav business={props.business} counts={props.counts ?? {}} />
      <div className={classes.column}>
        <TopBar business={props.business} />
        <OfflineBanner />
        <main id="main" ref={main} tabIndex={-1} className={classes.main}>
          <ErrorBoundary>
            <Suspense fallback={<ScreenSkeleton />}>
              <Outlet />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      <BottomNav business={props.business} counts={props.counts ?? {}} />
      <Shortcuts business={props.business} />
    </div>
  );
}
