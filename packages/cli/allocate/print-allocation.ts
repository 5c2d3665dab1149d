// Prints the answer to a portfolio problem in plain words: what, when, how sure, why, and what one more would bring.
import type { PortfolioProblem, PortfolioProject, SolvedPortfolio } from '@evenkeel/core';
import { bar } from '../terminal/bars.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { fit, wrap } from '../terminal/wrap.ts';
import type { Allocation } from './allocation.ts';
import { number } from './number.ts';
import { printFrontier } from './print-frontier.ts';
import { printRobust } from './print-robust.ts';

const LONGEST_NAME = 28;
const BAR = 20;

export function printAllocation(
  problem: PortfolioProblem,
  answer: SolvedPortfolio,
  allocation: Allocation,
  terminal: Terminal,
): void {
  const { print, say, style, width } = terminal;
  print(style.bold(headline(answer, terminal)));
  if (allocation.ended !== 'done') print(wrap(say(`cli.allocate.${allocation.ended}`), width));
  const [chosen, left] = [true, false].map((is) =>
    problem.projects.filter(({ id }) => answer.plan.has(id) === is),
  );
  printProjects('cli.allocate.chosen', chosen ?? [], problem, answer, allocation, terminal);
  printProjects('cli.allocate.left-out', left ?? [], problem, answer, allocation, terminal);
  printResources(problem, answer, allocation, terminal);
  if (allocation.frontier) printFrontier(problem, allocation.frontier, terminal);
  if (allocation.robust || allocation.drawn) printRobust(allocation, terminal);
}

function headline({ value, bound, gap, proof }: SolvedPortfolio, { say }: Terminal): string {
  const [told, most] = [number(value), number(bound)];
  if (proof === 'optimal') return say('cli.allocate.proven', { value: told });
  return say('cli.allocate.gap', {
    value: told,
    bound: most,
    gap: number((gap ?? 0) * 100),
    known: gap === null ? 'no' : 'yes',
  });
}

function printProjects(
  heading: 'cli.allocate.chosen' | 'cli.allocate.left-out',
  projects: readonly PortfolioProject[],
  problem: PortfolioProblem,
  answer: SolvedPortfolio,
  allocation: Allocation,
  terminal: Terminal,
): void {
  const { print, say, style, width } = terminal;
  if (projects.length === 0) return;
  print('');
  print(style.bold(say(heading, { count: projects.length })));
  const longest = Math.min(LONGEST_NAME, Math.max(...projects.map(({ id }) => [...id].length)));
  for (const project of projects) {
    const start = answer.plan.get(project.id);
    const what = [
      ...(start !== undefined && problem.periods > 1 ? [say('cli.allocate.begins', { period: start })] : []),
      why(project, start, allocation, terminal),
    ];
    const name = `  ${fit(project.id, longest)}  `;
    print(wrap(what.filter((one) => one !== '').join(' '), width, name, ' '.repeat(longest + 4)));
  }
}

/** Why it is in or out, and what would turn that. */
function why(
  project: PortfolioProject,
  start: number | undefined,
  { regrets, turns }: Allocation,
  { say }: Terminal,
): string {
  const { id, value, earliest = 1 } = project;
  const own =
    typeof value === 'number'
      ? value
      : start === undefined
        ? Math.max(...value)
        : (value[start - earliest] ?? 0);
  const brings = say('cli.allocate.brings', { value: number(own) });
  const regret = regrets.get(id);
  if (!regret) return project.mustDo ? `${brings} ${say('cli.allocate.promised')}` : brings;
  if (regret.status === 'impossible')
    return `${brings} ${say(regret.isChosen ? 'cli.allocate.needed' : 'cli.allocate.impossible')}`;
  const amount = regret.regret ?? 0;
  if (regret.isPromised) {
    return amount < 0
      ? `${brings} ${say('cli.allocate.promise-costs', { amount: number(-amount) })}`
      : `${brings} ${say('cli.allocate.promised')}`;
  }
  if (amount === 0)
    return `${brings} ${say(regret.isChosen ? 'cli.allocate.tie-in' : 'cli.allocate.tie-out')}`;
  if (regret.isChosen)
    return `${brings} ${say('cli.allocate.without', { amount: number(amount), least: number(own - amount), stays: own > amount ? 'yes' : 'no' })}`;
  const turn = turns.get(id);
  const less =
    turn?.turnsAt != null
      ? ` ${say('cli.allocate.less-use', {
          resource: turn.resource,
          used: number(turn.used),
          most: number(turn.turnsAt),
        })}`
      : '';
  return `${brings} ${say('cli.allocate.with', { amount: number(amount), least: number(own + amount) })}${less}`;
}

function printResources(
  problem: PortfolioProblem,
  { use }: SolvedPortfolio,
  { units }: Allocation,
  { print, say, style, width }: Terminal,
): void {
  if (use.length === 0) return;
  print('');
  print(style.bold(say('cli.allocate.resources')));
  for (const { resource, used, available } of use) {
    const total = used.reduce((sum, one) => sum + one, 0);
    const kept = problem.resources.find(({ id }) => id === resource)?.carriesOver === true;
    // Where it is kept, `available` holds what is left of earlier periods too.
    const all = (problem.resources.find(({ id }) => id === resource)?.available ?? available).reduce(
      (sum, one) => sum + one,
      0,
    );
    const share = all > 0 ? total / all : 0;
    print(
      `  ${fit(resource, LONGEST_NAME)}  ${fit(bar(share, BAR), BAR)}  ${say('cli.allocate.used', { used: number(total), all: number(all) })}`,
    );
    const unit = units.find((one) => one.resource === resource);
    if (!unit) continue;
    const sentences = [
      unit.gain === null
        ? say('cli.allocate.more-unknown', { more: number(unit.more) })
        : say('cli.allocate.more', {
            more: number(unit.more),
            how: kept ? 'once' : problem.periods > 1 ? 'each' : 'only',
            gain: number(unit.gain),
            proof: unit.proof === 'optimal' ? 'proven' : 'found',
          }),
      ...priceOf(unit.relaxed).map(({ price, period }) =>
        say('cli.allocate.price', {
          price: number(price),
          period,
          when: problem.periods > 1 ? 'period' : 'only',
        }),
      ),
    ];
    print(wrap(sentences.join(' '), width, '    '));
  }
}

/** The dearest period. */
function priceOf(relaxed: readonly number[]): readonly { readonly price: number; readonly period: number }[] {
  const price = Math.max(0, ...relaxed);
  return relaxed.length === 0 ? [] : [{ price, period: relaxed.indexOf(price) + 1 || 1 }];
}
