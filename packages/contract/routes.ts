// Every route of the server, declared once: validation, the API's description and the typed client follow from it.
import { type NounName, nounNames } from '@evenkeel/core';
import {
  addresses,
  type Method,
  type RecordVerb,
  type RouteName,
  recordAddresses,
  splitAddress,
} from './addresses.ts';
import type { RouteDeclaration } from './route.ts';
import { alertRoutes } from './routes/alerts.ts';
import { boardPackRoutes } from './routes/board-pack.ts';
import { oneBusinessRoutes } from './routes/business.ts';
import { businessRoutes } from './routes/businesses.ts';
import { checkInRoutes } from './routes/check-ins.ts';
import { factRoutes } from './routes/facts.ts';
import { handInRoutes } from './routes/hand-in.ts';
import { lineRoutes } from './routes/lines.ts';
import { memberRoutes } from './routes/members.ts';
import { recordRoutesByNoun } from './routes/records.ts';
import { sessionRoutes } from './routes/session.ts';
import { sourceRoutes } from './routes/sources.ts';
import { strategyRoutes } from './routes/strategy.ts';
import { systemRoutes } from './routes/system.ts';
import { weighingRoutes } from './routes/weighings.ts';

export const routes = {
  ...systemRoutes,
  ...sessionRoutes,
  ...businessRoutes,
  ...memberRoutes,
  ...oneBusinessRoutes,
  ...boardPackRoutes,
  ...weighingRoutes,
  ...checkInRoutes,
  ...alertRoutes,
  ...strategyRoutes,
  ...factRoutes,
  ...lineRoutes,
  ...handInRoutes,
  ...sourceRoutes,
} satisfies Readonly<Record<RouteName, RouteDeclaration>>;

/** A declared route with its name and address. */
export interface Route extends RouteDeclaration {
  /** `readAssessment`, or `goal.create` for the route of a noun. */
  readonly name: string;
  readonly method: Method;
  readonly path: string;
  /** The noun whose records it is about. */
  readonly noun: NounName | null;
}

export function routeNamed(name: RouteName): Route {
  return { ...(routes[name] as RouteDeclaration), name, ...splitAddress(addresses[name]), noun: null };
}

export function recordRoute(noun: NounName, verb: RecordVerb): Route {
  const { method, path } = splitAddress(recordAddresses[verb]);
  const declaration = recordRoutesByNoun[noun][verb];
  return { ...declaration, name: `${noun}.${verb}`, method, path: path.replace(':noun', noun), noun };
}

/** All routes, in the order in which they are described. */
export function allRoutes(): readonly Route[] {
  const named = (Object.keys(routes) as RouteName[]).map(routeNamed);
  const verbs = Object.keys(recordAddresses) as RecordVerb[];
  return [...named, ...nounNames.flatMap((noun) => verbs.map((verb) => recordRoute(noun, verb)))];
}
