// The application's frame with invented counts and an empty screen, without a server behind it.
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
  useParams,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { destinations } from '../app/destinations.ts';
import { Shell } from '../app/shell.tsx';
import { useText } from '../app/use-text.ts';
import { PageHeader } from '../ui/page-header.tsx';

const root = createRootRoute();
const business = createRoute({
  getParentRoute: () => root,
  path: '/b/$business',
  component: BusinessFrame,
});
const screens = destinations.map((place) =>
  createRoute({
    getParentRoute: () => business,
    path: place.id,
    component: () => <EmptyScreen place={place} />,
  }),
);
const tree = root.addChildren([business.addChildren(screens)]);

/** The shell at the given path, such as `/b/kornhaus/goals`. */
export function ShellPiece(props: { readonly path: string }): ReactNode {
  const history = createMemoryHistory({ initialEntries: [props.path] });
  return <RouterProvider router={createRouter({ routeTree: tree, history })} />;
}

function BusinessFrame(): ReactNode {
  const { business: open = '' } = useParams({ strict: false });
  return <Shell business={open} counts={{ findings: 7 }} />;
}

function EmptyScreen(props: { readonly place: (typeof destinations)[number] }): ReactNode {
  const t = useText();
  return <PageHeader title={t(props.place.label)} lead={t(props.place.hint)} />;
}
