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
import { BusinessScreens } from '../screens/business-screens.tsx';
import { ScreenSkeleton } from '../ui/skeletons.tsx';
import { AllTexts } from './all-texts.tsx';
import { ScreenFault } from './error-boundary.tsx';
import { Home, SignedIn } from './gate.tsx';
import { NotFound } from './not-found.tsx';
import { SessionSource } from './session-source.tsx';

const root = createRootRoute({ component: Root, notFoundComponent: NotFound });

const doors = createRoute({ getParentRoute: () => root, id: 'doors', component: AllTexts });
const home = createRoute({ getParentRoute: () => root, path: '/', component: Home });
const setup = createRoute({
  getParentRoute: () => doors,
  path: '/setup',
  component: lazyRouteComponent(() => import('../screens/account/setup.tsx'), 'SetupScreen'),
});
const signIn = createRoute({
  getParentRoute: () => doors,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('../screens/account/sign-in.tsx'), 'SignInScreen'),
});
const join = createRoute({
  getParentRoute: () => doors,
  path: '/join',
  component: lazyRouteComponent(() => import('../screens/account/join.tsx'), 'JoinScreen'),
});
const resetPassword = createRoute({
  getParentRoute: () => doors,
  path: '/reset-password',
  component: lazyRouteComponent(() => import('../screens/account/reset-password.tsx'), 'ResetPasswordScreen'),
});

const weigh = createRoute({
  getParentRoute: () => doors,
  path: '/weigh',
  component: lazyRouteComponent(() => import('../screens/weigh.tsx'), 'WeighScreen'),
});
const checkInLink = createRoute({
  getParentRoute: () => doors,
  path: '/check-in',
  component: lazyRouteComponent(() => import('../screens/check-in-link.tsx'), 'CheckInLinkScreen'),
});
const handIn = createRoute({
  getParentRoute: () => doors,
  path: '/hand-in',
  component: lazyRouteComponent(() => import('../screens/hand-in.tsx'), 'HandInScreen'),
});
const shared = createRoute({
  getParentRoute: () => doors,
  path: '/shared',
  component: lazyRouteComponent(() => import('../screens/shared.tsx'), 'SharedScreen'),
});

const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in', component: SignedIn });
const choosing = createRoute({ getParentRoute: () => signedIn, id: 'choosing', component: AllTexts });
const startScreen = createRoute({
  getParentRoute: () => choosing,
  path: '/start',
  component: lazyRouteComponent(() => import('../screens/account/start.tsx'), 'StartScreen'),
});

const business = createRoute({
  getParentRoute: () => signedIn,
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
/** The overview is the first page; every other screen waits for its sentences. */
const rooms = createRoute({ getParentRoute: () => business, id: 'rooms', component: AllTexts });
const findings = createRoute({
  getParentRoute: () => rooms,
  path: '/findings',
  component: lazyRouteComponent(() => import('../screens/findings.tsx'), 'FindingsScreen'),
});
const goals = createRoute({
  getParentRoute: () => rooms,
  path: '/goals',
  component: lazyRouteComponent(() => import('../screens/goals.tsx'), 'GoalsScreen'),
});
const measures = createRoute({
  getParentRoute: () => rooms,
  path: '/measures',
  component: lazyRouteComponent(() => import('../screens/measures.tsx'), 'MeasuresScreen'),
});
const boardPack = createRoute({
  getParentRoute: () => rooms,
  path: '/board-pack',
  component: lazyRouteComponent(() => import('../screens/board-pack.tsx'), 'BoardPackScreen'),
});
const kpi = createRoute({
  getParentRoute: () => rooms,
  path: '/measures/$kpi',
  component: lazyRouteComponent(() => import('../screens/kpi.tsx'), 'KpiScreen'),
});
const alerts = createRoute({
  getParentRoute: () => rooms,
  path: '/alerts',
  component: lazyRouteComponent(() => import('../screens/alerts.tsx'), 'AlertsScreen'),
});
const checkIn = createRoute({
  getParentRoute: () => rooms,
  path: '/check-in',
  component: lazyRouteComponent(() => import('../screens/check-in.tsx'), 'CheckInScreen'),
});
const practices = createRoute({
  getParentRoute: () => rooms,
  path: '/practices',
  component: lazyRouteComponent(() => import('../screens/practices.tsx'), 'PracticesScreen'),
});
const map = createRoute({
  getParentRoute: () => rooms,
  path: '/map',
  component: lazyRouteComponent(() => import('../screens/map.tsx'), 'MapScreen'),
});
const stakeholders = createRoute({
  getParentRoute: () => rooms,
  path: '/stakeholders',
  component: lazyRouteComponent(() => import('../screens/stakeholders.tsx'), 'StakeholdersScreen'),
});
const strategy = createRoute({
  getParentRoute: () => rooms,
  path: '/strategy',
  component: lazyRouteComponent(() => import('../screens/strategy.tsx'), 'StrategyScreen'),
});
const readiness = createRoute({
  getParentRoute: () => rooms,
  path: '/readiness',
  component: lazyRouteComponent(() => import('../screens/readiness.tsx'), 'ReadinessScreen'),
});
const work = createRoute({
  getParentRoute: () => rooms,
  path: '/work',
  component: lazyRouteComponent(() => import('../screens/work.tsx'), 'WorkScreen'),
});
const resources = createRoute({
  getParentRoute: () => rooms,
  path: '/resources',
  component: lazyRouteComponent(() => import('../screens/resources.tsx'), 'ResourcesScreen'),
});
const roadmap = createRoute({
  getParentRoute: () => rooms,
  path: '/roadmap',
  component: lazyRouteComponent(() => import('../screens/roadmap.tsx'), 'RoadmapScreen'),
});
const choose = createRoute({
  getParentRoute: () => rooms,
  path: '/choose',
  component: lazyRouteComponent(() => import('../screens/choose.tsx'), 'ChooseScreen'),
});
const repair = createRoute({
  getParentRoute: () => rooms,
  path: '/repair',
  component: lazyRouteComponent(() => import('../screens/repair.tsx'), 'RepairScreen'),
});
const scenarios = createRoute({
  getParentRoute: () => rooms,
  path: '/scenarios',
  component: lazyRouteComponent(() => import('../screens/scenarios.tsx'), 'ScenariosScreen'),
});
const realised = createRoute({
  getParentRoute: () => rooms,
  path: '/realised',
  component: lazyRouteComponent(() => import('../screens/realised.tsx'), 'RealisedScreen'),
});
const imports = createRoute({
  getParentRoute: () => rooms,
  path: '/import',
  component: lazyRouteComponent(() => import('../screens/import.tsx'), 'ImportScreen'),
});
const assign = createRoute({
  getParentRoute: () => rooms,
  path: '/assign',
  component: lazyRouteComponent(() => import('../screens/assign.tsx'), 'AssignScreen'),
});
const settings = createRoute({
  getParentRoute: () => rooms,
  path: '/settings',
  component: lazyRouteComponent(() => import('../screens/settings.tsx'), 'SettingsScreen'),
});

/** Import and Settings have several parts, each with an address of its own. */
const importSection = createRoute({
  getParentRoute: () => rooms,
  path: '/import/$section',
  component: lazyRouteComponent(() => import('../screens/import.tsx'), 'ImportScreen'),
});
const settingsSection = createRoute({
  getParentRoute: () => rooms,
  path: '/settings/$section',
  component: lazyRouteComponent(() => import('../screens/settings.tsx'), 'SettingsScreen'),
});

const tree = root.addChildren([
  home,
  doors.addChildren([setup, signIn, join, resetPassword, weigh, checkInLink, handIn, shared]),
  signedIn.addChildren([
    choosing.addChildren([startScreen]),
    business.addChildren([
      start,
      overview,
      rooms.addChildren([
        findings,
        goals,
        measures,
        kpi,
        boardPack,
        alerts,
        checkIn,
        map,
        stakeholders,
        strategy,
        readiness,
        practices,
        work,
        resources,
        roadmap,
        realised,
        choose,
        scenarios,
        repair,
        imports,
        importSection,
        assign,
        settings,
        settingsSection,
      ]),
    ]),
  ]),
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

function Root() {
  return (
    <SessionSource>
      <Outlet />
    </SessionSource>
  );
}

function BusinessShell() {
  return <BusinessScreens business={business.useParams().business} />;
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
