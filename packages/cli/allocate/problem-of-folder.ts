// The problem of a business: which of its initiatives to do, as the screen "What to do next" asks it.
import { type BusinessPortfolio, type Day, isDay, type Objective, portfolioOfBusiness } from '@evenkeel/core';
import { readBusiness } from '@evenkeel/formats';
import { localToday } from '../check/local-today.ts';
import { printProblems } from '../problems/print-problems.ts';
import type { Terminal } from '../terminal/terminal.ts';

export interface BusinessWishes {
  readonly today: string | undefined;
  readonly objective: string | undefined;
}

/** Says what it found; null after saying what is wrong. */
export async function problemOfFolder(
  path: string,
  wishes: BusinessWishes,
  terminal: Terminal,
): Promise<BusinessPortfolio | null> {
  const { error, say, tell } = terminal;
  const today: Day = wishes.today ?? localToday();
  if (!isDay(today)) {
    error(say('cli.not-a-day', { option: '--today', value: today }));
    return null;
  }
  const read = await readBusiness(path);
  if (!read.ok) {
    await printProblems(read.problems, 'error', terminal);
    return null;
  }
  const { business, warnings } = read.value;
  await printProblems(warnings, 'warning', terminal);
  const objective = wishes.objective as Objective | undefined;
  const portfolio = portfolioOfBusiness(business, today, objective === undefined ? {} : { objective });
  error(
    say('cli.allocate.business', {
      business: business.profile.name,
      count: portfolio.candidates.length,
      first: { kind: 'month', month: portfolio.months[0] ?? today.slice(0, 7) },
      objective: portfolio.objective,
      currency: business.profile.currency,
    }),
  );
  for (const { words } of portfolio.missing) error(tell(words));
  for (const { initiative, words } of portfolio.blocked)
    error(say('cli.allocate.blocked', { initiative: initiative.name, why: tell(words) }));
  return portfolio;
}
