// The answer to a portfolio problem as JSON for other programs.
import type { Conflict, PortfolioProblem, RobustPortfolios } from '@evenkeel/core';
import type { Allocation } from './allocation.ts';

export function allocationJson(problem: PortfolioProblem, allocation: Allocation): string {
  const { answer, ended, seconds, units, regrets, turns, conflict, frontier, robust, drawn } = allocation;
  const isSolved = answer.status === 'solved';
  return JSON.stringify(
    {
      status: answer.status,
      ended,
      seconds: Math.round(seconds * 1000) / 1000,
      ...(isSolved
        ? {
            value: answer.value,
            bound: answer.bound,
            gap: answer.gap,
            proof: answer.proof,
            projects: problem.projects.map(({ id }) => {
              const regret = regrets.get(id);
              const turn = turns.get(id);
              return {
                id,
                start: answer.plan.get(id) ?? null,
                ...(regret ? { regret: regret.regret, otherWay: regret.status } : {}),
                ...(turn ? { turnsAt: { resource: turn.resource, used: turn.used, at: turn.turnsAt } } : {}),
              };
            }),
            resources: answer.use.map((use) => {
              const unit = units.find(({ resource }) => resource === use.resource);
              return {
                id: use.resource,
                used: use.used,
                available: use.available,
                ...(unit
                  ? { price: unit.relaxed, more: unit.more, gain: unit.gain, gainProof: unit.proof }
                  : {}),
              };
            }),
          }
        : {}),
      ...(conflict ? { conflict: conflictJson(conflict) } : {}),
      ...(frontier
        ? {
            frontier: {
              ...frontier,
              steps: frontier.steps.map((step) => ({ ...step, plan: Object.fromEntries(step.plan) })),
            },
          }
        : {}),
      ...(robust ? { robust: robustJson(robust) } : {}),
      ...(drawn ? { drawn: { ...drawn, chosen: Object.fromEntries(drawn.chosen) } } : {}),
    },
    null,
    2,
  );
}

function conflictJson({ limits, relief, isSmallest, isProven }: Conflict): object {
  return { limits, relief, isSmallest, isProven };
}

function robustJson({ plans, coreIndex, method, samples }: RobustPortfolios): object {
  return { method, samples, portfolios: plans.map((plan) => [...plan.keys()]), projects: coreIndex };
}
