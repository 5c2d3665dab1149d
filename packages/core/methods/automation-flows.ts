// The payments of automating a task: what it costs, and the working time that is really used for something else.

export interface AutomationCase {
  readonly casesPerWeek: number;
  readonly minutesPerCase: number;
  readonly weeksPerYear: number;
  /** What an hour costs with everything on top of pay. */
  readonly hourlyCost: number;
  /** Share of the freed time that gets a use which somebody has named. */
  readonly realisableShare: number;
  /** What errors cost less in a year. */
  readonly errorCostAvoided?: number;
  readonly cost: number;
  readonly runCostPerYear: number;
  /** Share of the cases that are automated in the first year; all of them later. */
  readonly firstYearShare: number;
  readonly years: number;
}

/**
 * Savings of a full year = cases · minutes · weeks / 60 · cost of an hour · realisable share + errors avoided.
 *
 * @returns the first payment today, then one for each year.
 * @throws RangeError for a number of years that is not whole and positive: a bug of the caller.
 */
export function automationFlows(task: AutomationCase): readonly number[] {
  if (!Number.isInteger(task.years) || task.years < 1)
    throw new RangeError('automationFlows: no whole years');
  const hours = (task.casesPerWeek * task.minutesPerCase * task.weeksPerYear) / 60;
  const saving = hours * task.hourlyCost * task.realisableShare + (task.errorCostAvoided ?? 0);
  const years = Array.from(
    { length: task.years },
    (_, year) => saving * (year === 0 ? task.firstYearShare : 1) - task.runCostPerYear,
  );
  return [-task.cost, ...years];
}
