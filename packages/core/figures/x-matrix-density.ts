// The X-matrix as a figure: how densely it is marked, and which rows and columns nothing stands behind.
import type { Figure } from '../assess/figure.ts';
import { message } from '../model/message.ts';
import type { Context } from './context.ts';
import { horizonOf } from './horizon.ts';
import { cannotTell, type Method, told } from './outcome.ts';
import { xMatrix } from './x-matrix.ts';

const method: Method = {
  methodId: 'x-matrix',
  citation: 'Jackson 2006, Hoshin Kanri for the Lean Enterprise, Productivity Press',
  formula: 'marks / cells of the four blocks',
  unit: 'share',
  basis: 'attributed',
};

/**
 * `x-matrix`: one part for each row or column without a strong mark, with its weak ones. It needs a goal of several years
 * and one of this year. Cost as of `xMatrix`.
 */
export function xMatrixFigure(context: Context): Figure {
  const name = { id: 'x-matrix', subject: null };
  const { business, today, mapGraph } = context;
  const horizons = new Set(
    business.goals.filter(({ status }) => status === 'active').map((goal) => horizonOf(goal, today)),
  );
  if (!horizons.has('long-term') || !horizons.has('annual')) {
    return cannotTell(method, name, [{ what: message('need.goal-horizons'), minutes: 10 }]);
  }
  const { blocks, density, orphans, undated } = xMatrix(business, today, mapGraph);
  const marks = Object.values(blocks).reduce((sum, block) => sum + block.marks.length, 0);
  return told(
    method,
    name,
    density ?? 0,
    { noInterval: message('figure.no-interval.complete-count') },
    {
      n: marks,
      parts: orphans.map(({ noun, id, name: title, weakMarks }) => ({
        noun,
        id,
        name: title,
        values: { weakMarks },
        verdict: 'fail',
        reasons: [message('figure.x-matrix.orphan', { weak: weakMarks })],
      })),
      notes: [
        message('figure.note.density-no-target'),
        ...(undated.length > 0 ? [message('figure.note.goals-undated', { goals: undated.length })] : []),
      ],
    },
  );
}
