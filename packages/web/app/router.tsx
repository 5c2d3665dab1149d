// Every address of the application; each screen is loaded when it is first opened.
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router';
import { ScreenSkeleton } from '../ui/skeletons.tsx';
import { ScreenFault } from './error-boundary.tsx';
import { NotFound } from './not-found.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const business = createRoute({
  getParentRoute: () => root,
  path: '/b/$business',
  component: BusinessShell,
});

const start = createRoute({
  getParentRoute: () => business,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/b/$business/overview', params, replace: true });
  },
});

const overview = createRoute({
  getParentRoute: () => business,
  path: '/overview',
  component: lazyRouteComponent(() => import('../screens/overview.tsx'), 'OverviewScreen'),
});
const findings = createRoute({
  getParentRoute: () => business,
  path: '/findings',
  component: lazyRouteComponent(() => import('../screens/findings.tsx'), 'FindingsScreen'),
});
const goals = createRoute({
  getParentRoute: () => business,
  path: '/goals',
  component: lazyRouteComponent(() => import('../screens/goals.tsx'), 'GoalsScreen'),
});
const practices = createRoute({
  getParentRoute: () => business,
  path: '/practices',
  component: lazyRouteComponent(() => import('../screens/practices.tsx'), 'PracticesScreen'),
});
const work = createRoute({
  getParentRoute: () => business,
  path: '/work',
  component: lazyRouteComponent(() => import('../screens/work.tsx'), 'WorkScreen'),
});
const imports = createRoute({
  getParentRoute: () => business,
  path: '/import',
  component: lazyRouteComponent(() => import('../screens/import.tsx'), 'ImportScreen'),
});
const settings = createRoute({
  getParentRoute: () => business,
  path: '/settings',
  component: lazyRouteComponent(() => import('../screens/settings.tsx'), 'SettingsScreen'),
});

const tree = root.addChildren([
  business.addChildren([start, overview, findings, goals, practices, work, imports, settings]),
]);

/** The router; `history` is given by tests and the gallery, the browser's own is used otherwise. */
export function createAppRouter(history?: RouterHistory) {
  return createRouter({
    routeTree: tree,
    ...(history ? { history } : {}),
    defaultPreload: 'intent',
    defaultPendingComponent: ScreenSkeleton,
    defaultErrorComponent: ({ error, reset }) => <ScreenFault error={asError(error)} onRetry={reset} />,
    scrollRestoration: true,
  });
}

function BusinessShell() {
  return <Shell business={business.useParams().business} />;
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
