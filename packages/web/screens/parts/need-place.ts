// Where in the application something missing can be supplied.
import type { Destination } from '../../app/destinations.ts';
import type { TextId } from '../../app/use-text.ts';

export interface NeedPlace {
  readonly to: Destination['to'];
  /** The verb on the button that leads there. */
  readonly verb: TextId;
}

const goals: NeedPlace = { to: '/b/$business/goals', verb: 'need.verb.goals' };
const work: NeedPlace = { to: '/b/$business/work', verb: 'need.verb.work' };
const map: NeedPlace = { to: '/b/$business/map', verb: 'need.verb.map' };
const practices: NeedPlace = { to: '/b/$business/practices', verb: 'need.verb.practices' };
const books: NeedPlace = { to: '/b/$business/import', verb: 'need.verb.import' };
const readiness: NeedPlace = { to: '/b/$business/readiness', verb: 'need.verb.readiness' };
const stakeholders: NeedPlace = { to: '/b/$business/stakeholders', verb: 'need.verb.stakeholders' };
const resources: NeedPlace = { to: '/b/$business/resources', verb: 'need.verb.resources' };
const realised: NeedPlace = { to: '/b/$business/realised', verb: 'need.verb.realised' };
const roadmap: NeedPlace = { to: '/b/$business/roadmap', verb: 'need.verb.roadmap' };
const settings: NeedPlace = { to: '/b/$business/settings', verb: 'need.verb.settings' };

/** By the beginning of the need's id; the longest beginning that fits wins. */
const places: readonly (readonly [beginning: string, place: NeedPlace])[] = [
  ['need.activities', work],
  ['need.allocations', resources],
  ['need.assignments', books],
  ['need.books', books],
  ['need.cash', settings],
  ['need.cash-months', books],
  ['need.causes', map],
  ['need.dimension-weight', practices],
  ['need.driving-goal', map],
  ['need.due-dates', goals],
  ['need.effect', work],
  ['need.fewer-pairs', practices],
  ['need.financial-goal', map],
  ['need.goal', goals],
  ['need.goals-on-map', map],
  ['need.hours', books],
  ['need.initiative', work],
  ['need.kpi', goals],
  ['need.kpi-history', books],
  ['need.kpi-periods', books],
  ['need.kpi-that-varies', books],
  ['need.kpi-values', books],
  ['need.ledger', books],
  ['need.first-run', books],
  ['need.months-for-patterns', books],
  ['need.pattern-answers', realised],
  ['need.people', settings],
  ['need.person-allocations', resources],
  ['need.person-hours', settings],
  ['need.perspectives', map],
  ['need.plan', work],
  ['need.pool', resources],
  ['need.position', practices],
  ['need.practice', practices],
  ['need.needs-of', stakeholders],
  ['need.readiness', readiness],
  ['need.requirement', readiness],
  ['need.second-practice', practices],
  ['need.skills', resources],
  ['need.sources', books],
  ['need.stakeholders', stakeholders],
  ['need.step', roadmap],
];

/** The place for a need, by the id of its message (`need.goal-kpi`). */
export function placeOfNeed(id: string): NeedPlace {
  const fitting = places.filter(([beginning]) => id.startsWith(beginning));
  const longest = fitting.sort((a, b) => b[0].length - a[0].length)[0];
  return longest?.[1] ?? goals;
}
