// `evenkeel check`: reads a business from files, assesses it, and prints what it found. Needs no database.
import { assess, computeOutlooks, isDay, settingsOf } from '@evenkeel/core';
import { readBusiness } from '@evenkeel/formats';
import { assessmentJson } from '../check/assessment-json.ts';
import { localToday } from '../check/local-today.ts';
import { printAssessment } from '../check/print-assessment.ts';
import { exitStatus } from '../exit-status.ts';
import { printProblems } from '../problems/print-problems.ts';
import type { Perform } from '../verb.ts';

export const check: Perform = async ({ plain, values, switches }, terminal) => {
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
  const assessment = assess(business, today, settingsOf(business.profile), outlooks);
  if (values.format === 'json') terminal.print(assessmentJson(assessment, terminal.tell));
  else printAssessment(assessment, { isLong: switches.has('all') }, terminal);
  return assessment.counts.serious > 0 ? exitStatus.serious : exitStatus.fine;
};
