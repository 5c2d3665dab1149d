// `evenkeel repair`: the smallest set of changes that clears what is serious. Reads files, writes none.
import { assess, computeOutlooks, isDay, settingsOf, smallestRepair } from '@evenkeel/core';
import { readBusiness } from '@evenkeel/formats';
import { localToday } from '../check/local-today.ts';
import { exitStatus } from '../exit-status.ts';
import { printProblems } from '../problems/print-problems.ts';
import { printRepair } from '../repair/print-repair.ts';
import { repairJson } from '../repair/repair-json.ts';
import type { Perform } from '../verb.ts';

export const repair: Perform = async ({ plain, values, switches }, terminal) => {
  const [path = ''] = plain;
  const today = values.today ?? localToday();
  if (!isDay(today)) {
    terminal.error(terminal.say('cli.not-a-day', { option: '--today', value: today }));
    return exitStatus.badInput;
  }
  const read = await readBusiness(path);
  if (!read.ok) {
    await printProblems(read.problems, 'error', terminal);
    return exitStatus.badInput;
  }
  const { business, warnings } = read.value;
  await printProblems(warnings, 'warning', terminal);
  const outlooks = computeOutlooks(business, today, 'of-goals');
  const settings = settingsOf(business.profile);
  const also = switches.has('warnings')
    ? assess(business, today, settings, outlooks)
        .findings.filter(({ severity }) => severity === 'warning')
        .map(({ key }) => key)
    : [];
  const found = await smallestRepair(business, today, {
    settings,
    outlooks,
    also,
    pause: async (done) => terminal.progress.show(() => terminal.say('cli.repair.progress', { done })),
  });
  terminal.progress.end();
  if (switches.has('json')) terminal.print(repairJson(found, terminal.tell));
  else printRepair(found, business.profile.name, terminal);
  return found.after.counts.serious > 0 ? exitStatus.serious : exitStatus.fine;
};
