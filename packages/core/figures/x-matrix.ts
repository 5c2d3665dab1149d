// The X-matrix: long-term goals, annual goals, initiatives and measures, and how each stands behind the next.
import type { Business } from '../model/business.ts';
import type { Day } from '../model/fields.ts';
import type { Goal } from '../model/goal.ts';
import { horizonOf } from './horizon.ts';
import { buildMapGraph, type MapGraph } from './map-graph.ts';

export type XListName = 'longTerm' | 'annual' | 'initiatives' | 'measures';
export type XBlockName = 'longTermAnnual' | 'annualInitiatives' | 'initiativesMeasures' | 'measuresLongTerm';

/** One row or column. */
export interface XEntry {
  readonly noun: 'goal' | 'initiative' | 'kpi';
  readonly id: string;
  readonly name: string;
  /** Key of the person who answers for it. */
  readonly owner: string | null;
}

export interface XMark {
  readonly row: string;
  readonly column: string;
  /** Strong: directly. Weak: only through other goals. */
  readonly strength: 'strong' | 'weak';
  /** The records it rests on, from the one end to the other (the shortest way, for a weak mark). */
  readonly records: readonly { readonly noun: string; readonly id: string }[];
}

export interface XBlock {
  readonly rows: XListName;
  readonly columns: XListName;
  readonly marks: readonly XMark[];
}

export interface XMatrix {
  readonly lists: Readonly<Record<XListName, readonly XEntry[]>>;
  readonly blocks: Readonly<Record<XBlockName, XBlock>>;
  /** Active goals of which it is not known whether they are long-term or annual. */
  readonly undated: readonly XEntry[];
  /** Rows and columns without any strong mark. */
  readonly orphans: readonly (XEntry & { readonly list: XListName; readonly weakMarks: number })[];
  /** Marks / cells of the four blocks together; null where there is no cell. */
  readonly density: number | null;
}

/**
 * - Long-term × annual: the annual goal drives or supports the long-term one.
 * - Annual × initiatives: the initiative, planned or under way, contributes to the annual goal.
 * - Initiatives × measures: the initiative contributes to a goal that the measure tells about, or an effect is declared.
 * - Measures × long-term: the measure is the goal's own (strong), or that of a goal that leads to it (weak).
 *
 * Cost grows with records and marks, so with the square of the goals where each leads to each.
 */
export function xMatrix(business: Business, today: Day, graph: MapGraph = buildMapGraph(business)): XMatrix {
  const active = inOrder(business.goals.filter(({ status }) => status === 'active'));
  const ofHorizon = (wanted: ReturnType<typeof horizonOf>): readonly Goal[] =>
    active.filter((goal) => horizonOf(goal, today) === wanted);
  const longTerm = ofHorizon('long-term');
  const annual = ofHorizon('annual');
  const initiatives = inOrder(
    business.initiatives.filter(({ status }) => status === 'planned' || status === 'active'),
  );
  const lists: XMatrix['lists'] = {
    longTerm: longTerm.map(goalEntry),
    annual: annual.map(goalEntry),
    initiatives: initiatives.map(({ id, name, owner }) => ({ noun: 'initiative', id, name, owner })),
    measures: inOrder(business.kpis).map(({ id, name, owner }) => ({ noun: 'kpi', id, name, owner })),
  };
  const ways = new Map<string, Ways>();
  const waysFrom = (goal: string): Ways => {
    const found = ways.get(goal) ?? shortestWays(graph, goal);
    ways.set(goal, found);
    return found;
  };
  const goals = { active, waysFrom, longTerm: ids(longTerm), annual: ids(annual) };
  const blocks: XMatrix['blocks'] = {
    longTermAnnual: { rows: 'longTerm', columns: 'annual', marks: longTermAnnual(goals) },
    annualInitiatives: {
      rows: 'annual',
      columns: 'initiatives',
      marks: annualInitiatives(business, goals, ids(initiatives)),
    },
    initiativesMeasures: {
      rows: 'initiatives',
      columns: 'measures',
      marks: initiativesMeasures(business, goals, ids(initiatives)),
    },
    measuresLongTerm: { rows: 'measures', columns: 'longTerm', marks: measuresLongTerm(goals) },
  };
  return {
    lists,
    blocks,
    undated: ofHorizon(null).map(goalEntry),
    orphans: orphansOf(lists, blocks),
    density: densityOf(lists, blocks),
  };
}

type Step = { readonly noun: string; readonly id: string };
/** Goals that can be reached, each with the records of the shortest way; the start itself with none. */
type Ways = ReadonlyMap<string, readonly Step[]>;

interface Goals {
  readonly active: readonly Goal[];
  readonly waysFrom: (goal: string) => Ways;
  readonly longTerm: ReadonlySet<string>;
  readonly annual: ReadonlySet<string>;
}

function shortestWays(graph: MapGraph, start: string): Ways {
  const ways = new Map<string, readonly Step[]>([[start, []]]);
  // Breadth first: a map keeps its order and may grow while it is walked.
  for (const [goal, way] of ways) {
    for (const { to, noun, id } of graph.arrowsFrom(goal)) {
      if (!ways.has(to)) ways.set(to, [...way, { noun, id }]);
    }
  }
  return ways;
}

function longTermAnnual({ annual, longTerm, waysFrom }: Goals): readonly XMark[] {
  const marks = collectMarks();
  for (const column of annual) {
    for (const [row, way] of waysFrom(column)) {
      if (longTerm.has(row)) marks.add(row, column, way.length === 1 ? 'strong' : 'weak', way);
    }
  }
  return marks.sorted();
}

function annualInitiatives(
  { contributions }: Business,
  { annual, waysFrom }: Goals,
  initiatives: ReadonlySet<string>,
): readonly XMark[] {
  const marks = collectMarks();
  for (const { id, initiative, goal, weight } of inOrder(contributions)) {
    if (initiative === null || weight <= 0 || !initiatives.has(initiative)) continue;
    for (const [row, way] of waysFrom(goal)) {
      if (!annual.has(row)) continue;
      const records = [{ noun: 'contribution', id }, ...way];
      marks.add(row, initiative, way.length === 0 ? 'strong' : 'weak', records);
    }
  }
  return marks.sorted();
}

function initiativesMeasures(
  { contributions, effects }: Business,
  { active, waysFrom }: Goals,
  initiatives: ReadonlySet<string>,
): readonly XMark[] {
  const marks = collectMarks();
  for (const { id, initiative, kpi } of inOrder(effects)) {
    if (initiatives.has(initiative)) marks.add(initiative, kpi, 'strong', [{ noun: 'effect', id }]);
  }
  const measureOf = new Map(active.map(({ id, kpi }) => [id as string, kpi]));
  for (const { id, initiative, goal, weight } of inOrder(contributions)) {
    if (initiative === null || weight <= 0 || !initiatives.has(initiative)) continue;
    for (const [reached, way] of waysFrom(goal)) {
      const kpi = measureOf.get(reached);
      if (kpi === undefined || kpi === null) continue;
      const records = [{ noun: 'contribution', id }, ...way, { noun: 'goal', id: reached }];
      marks.add(initiative, kpi, way.length === 0 ? 'strong' : 'weak', records);
    }
  }
  return marks.sorted();
}

function measuresLongTerm({ active, longTerm, waysFrom }: Goals): readonly XMark[] {
  const marks = collectMarks();
  for (const { id, kpi } of active) {
    if (kpi === null) continue;
    for (const [column, way] of waysFrom(id)) {
      if (!longTerm.has(column)) continue;
      marks.add(kpi, column, way.length === 0 ? 'strong' : 'weak', [{ noun: 'goal', id }, ...way]);
    }
  }
  return marks.sorted();
}

interface Marks {
  add(row: string, column: string, strength: XMark['strength'], records: readonly Step[]): void;
  sorted(): readonly XMark[];
}

/** At most one mark per cell: a strong one before a weak one, then the shorter way, then the first. */
function collectMarks(): Marks {
  const byCell = new Map<string, XMark>();
  return {
    add(row, column, strength, records) {
      const key = `${row}/${column}`;
      const known = byCell.get(key);
      const isBetter =
        !known ||
        (known.strength === strength ? records.length < known.records.length : known.strength === 'weak');
      if (isBetter) byCell.set(key, { row, column, strength, records });
    },
    sorted: () =>
      [...byCell.values()].sort((a, b) =>
        a.row !== b.row ? (a.row < b.row ? -1 : 1) : a.column < b.column ? -1 : 1,
      ),
  };
}

function orphansOf(lists: XMatrix['lists'], blocks: XMatrix['blocks']): XMatrix['orphans'] {
  const strong = new Set<string>();
  const weak = new Map<string, number>();
  for (const { rows, columns, marks } of Object.values(blocks)) {
    for (const { row, column, strength } of marks) {
      for (const key of [`${rows}/${row}`, `${columns}/${column}`]) {
        if (strength === 'strong') strong.add(key);
        else weak.set(key, (weak.get(key) ?? 0) + 1);
      }
    }
  }
  return Object.entries(lists).flatMap(([list, entries]) =>
    entries
      .filter(({ id }) => !strong.has(`${list}/${id}`))
      .map((entry) => ({
        ...entry,
        list: list as XListName,
        weakMarks: weak.get(`${list}/${entry.id}`) ?? 0,
      })),
  );
}

function densityOf(lists: XMatrix['lists'], blocks: XMatrix['blocks']): number | null {
  let cells = 0;
  let marked = 0;
  for (const { rows, columns, marks } of Object.values(blocks)) {
    cells += lists[rows].length * lists[columns].length;
    marked += marks.length;
  }
  return cells === 0 ? null : marked / cells;
}

function goalEntry({ id, title, owner }: Goal): XEntry {
  return { noun: 'goal', id, name: title, owner };
}

function ids(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}

function inOrder<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
}
