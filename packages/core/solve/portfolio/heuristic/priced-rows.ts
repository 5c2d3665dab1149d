// The limits and the rules of a portfolio problem as one list of "at most" rows, for a relaxation to price.
import { type ChoiceModel, type OptionRows, optionRows } from './choice-model.ts';

export interface PricedRows {
  /** First the limits of the model, row by row, then the rules. */
  readonly entries: OptionRows;
  readonly limits: Float64Array;
}

/**
 * A needs B: a ≤ b. A comes after B: for each period, what of A has begun by then ≤ what of B has ended before. A excludes
 * B: a + b ≤ 1. Groups: at most, and at least with the signs turned.
 */
export function pricedRows(model: ChoiceModel): PricedRows {
  const lists: [row: number, amount: number][][] = [];
  for (let option = 0; option < model.values.length; option += 1) {
    const list: [number, number][] = [];
    const end = model.use.starts[option + 1] ?? 0;
    for (let at = model.use.starts[option] ?? 0; at < end; at += 1) {
      list.push([model.use.rows[at] ?? 0, model.use.amounts[at] ?? 0]);
    }
    lists.push(list);
  }
  const limits = [...model.limits];
  const optionsOf = (project: number): readonly number[] => {
    const first = model.optionStarts[project] ?? 0;
    return Array.from({ length: (model.optionStarts[project + 1] ?? 0) - first }, (_, at) => first + at);
  };
  const addRow = (
    limit: number,
    parts: readonly (readonly [options: readonly number[], amount: number])[],
  ) => {
    const row = limits.push(limit) - 1;
    for (const [options, amount] of parts) for (const option of options) lists[option]?.push([row, amount]);
  };

  for (let project = 0; project < model.projects.length; project += 1) {
    for (const need of model.needs[project] ?? []) {
      const [own, needed] = [optionsOf(project), optionsOf(need.project)];
      if (!need.isAfter)
        addRow(0, [
          [own, 1],
          [needed, -1],
        ]);
      else {
        for (const last of own) {
          const begin = model.begins[last] ?? 0;
          const begun = own.filter((option) => (model.begins[option] ?? 0) <= begin);
          const ended = needed.filter((option) => (model.ends[option] ?? 0) < begin);
          addRow(0, [
            [begun, 1],
            [ended, -1],
          ]);
        }
      }
    }
    for (const other of model.excludes[project] ?? []) {
      if (other > project) addRow(1, [[[...optionsOf(project), ...optionsOf(other)], 1]]);
    }
  }
  for (const { projects, least, most } of model.groups) {
    const options = projects.flatMap(optionsOf);
    if (most < projects.length) addRow(most, [[options, 1]]);
    if (least > 0) addRow(-least, [[options, -1]]);
  }
  return { entries: optionRows(lists), limits: Float64Array.from(limits) };
}
