// The spine: from facts to an assessment, and how long a person waits for it.
import type { Group } from '../measurement.ts';
import { measureAssess } from './assess.ts';
import { measureCheck } from './check.ts';
import { measureImport } from './import.ts';
import { measureWeb } from './web.ts';

export const spine: Group = {
  name: 'spine',
  async measure(report) {
    await measureAssess(report);
    await measureCheck(report);
    await measureWeb(report);
    await measureImport(report);
  },
};
