// What the rules about causes share: the arrows, what their measures say, and what is missing.
import type { Figure } from '../assess/figure.ts';
import type { FindingDraft } from '../assess/finding.ts';
import { type Untold, type Verdict, verdict } from '../assess/rule.ts';
import { causeVerdictOf } from '../figures/cause-verdict.ts';
import type { Context } from '../figures/context.ts';
import type { MapArrow } from '../figures/map-graph.ts';
import type { Measured } from '../figures/measure.ts';
import type { CauseVerdict } from '../methods/cause-verdict.ts';
import { about } from './about.ts';
import { need, share, untold } from './values.ts';

const noArrows: Untold = untold('no-arrows', [need('causes', 10)]);

/** A finding for each arrow whose measures say `looked`; arrows that cannot be told, with what is missing. */
export function judgeCauses(
  context: Context,
  measured: Measured,
  looked: CauseVerdict,
  draft: (arrow: MapArrow) => Pick<FindingDraft, 'suggestion' | 'alternatives'> | null,
): Verdict {
  const findings: FindingDraft[] = [];
  const open: Untold[] = [];
  const arrows = context.mapGraph.arrows.filter(({ kind }) => kind === 'cause');
  for (const arrow of arrows) {
    const figure = measured.figure(`cause-verdict:${arrow.id}`);
    const said = causeVerdictOf(figure);
    const [from, to] = [context.nameOf('goal', arrow.from), context.nameOf('goal', arrow.to)];
    if (said === 'cannot-tell') open.push(untold('no-cause-verdict', figure.needs, { from, to }));
    const more = said === looked ? draft(arrow) : null;
    if (more) findings.push({ ...findingOf(figure, arrow, from, to), ...more });
  }
  return verdict(findings, open, arrows.length, noArrows);
}

function findingOf(figure: Figure, arrow: MapArrow, from: string, to: string): FindingDraft {
  const [driver, result] = figure.inputs.map(({ name }) => name);
  return {
    about: [
      about('goal', { id: arrow.from, name: from }),
      about('goal', { id: arrow.to, name: to }),
      about('cause', { id: arrow.id, name: `${from} → ${to}` }),
    ],
    data: {
      from,
      to,
      driver: driver ?? '',
      result: result ?? '',
      sign: arrow.sign ?? 'raises',
      chance: share(figure.value ?? 1),
    },
    evidence: figure.inputs,
    figureId: figure.id,
  };
}
