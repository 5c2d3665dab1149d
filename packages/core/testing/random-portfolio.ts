// Small portfolio problems of every kind for properties: times, needs, exclusions, groups, promises, money that is kept.
import * as fc from 'fast-check';
import { checkPortfolio } from '../solve/portfolio/check-portfolio.ts';
import type { PortfolioProblem, PortfolioProject } from '../solve/portfolio/portfolio-problem.ts';

export interface PortfolioShape {
  readonly projects: number;
  readonly periods: number;
  /** In how many periods a project may begin. */
  readonly starts: number;
  /** Whether projects may be promised and groups may ask for a least number, so that there may be no plan at all. */
  readonly mayBeInfeasible?: boolean;
  /** Values may be negative, as a promise may cost more than it brings. */
  readonly mayLose?: boolean;
}

/** As `checkPortfolio` lets it through: needs go to earlier projects only. */
export function randomPortfolio(shape: PortfolioShape): fc.Arbitrary<PortfolioProblem> {
  const { projects, periods, starts, mayBeInfeasible = false, mayLose = false } = shape;
  const amount = fc.integer({ min: 0, max: 12 });
  const project = (at: number): fc.Arbitrary<PortfolioProject> =>
    fc
      .record({
        values: fc.array(fc.integer({ min: mayLose ? -5 : 1, max: 40 }), {
          minLength: starts,
          maxLength: starts,
        }),
        money: fc.array(amount, { minLength: 1, maxLength: Math.min(2, periods) }),
        hours: fc.array(amount, { minLength: 1, maxLength: Math.min(2, periods) }),
        earliest: fc.integer({ min: 1, max: Math.max(1, periods - 1) }),
        places: fc.integer({ min: 1, max: starts }),
        link: fc.constantFrom('none', 'none', 'requires', 'after', 'excludes'),
        other: fc.nat({ max: Math.max(0, at - 1) }),
        mustDo: fc.nat({ max: 5 }).map((drawn) => mayBeInfeasible && drawn === 0),
      })
      .map(({ values, money, hours, earliest, places, link, other, mustDo }) => ({
        id: `p${at}`,
        value: values.slice(0, places),
        use: { money, hours },
        earliest: starts === 1 ? 1 : earliest,
        latest: (starts === 1 ? 1 : earliest) + places - 1,
        mustDo,
        ...(link === 'none' || at === 0 || (starts === 1 && link === 'after')
          ? {}
          : { [link]: [`p${other}`] }),
      }));
  return fc
    .record({
      made: fc.tuple(...Array.from({ length: projects }, (_, at) => project(at))),
      money: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: periods, maxLength: periods }),
      hours: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: periods, maxLength: periods }),
      carriesOver: fc.boolean(),
      least: fc.integer({ min: 0, max: mayBeInfeasible ? 3 : 0 }),
      most: fc.integer({ min: 2, max: projects }),
    })
    .map(({ made, money, hours, carriesOver, least, most }) => ({
      periods,
      resources: [
        { id: 'money', available: money, carriesOver },
        { id: 'hours', available: hours },
      ],
      projects: made,
      groups: [
        { id: 'first', projects: made.slice(0, 3).map(({ id }) => id), least: Math.min(least, 3) },
        { id: 'all', projects: made.map(({ id }) => id), most },
      ],
    }))
    .filter((problem) => checkPortfolio(problem).ok);
}
