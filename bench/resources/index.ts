// Resources: where money and hours went, and where they should go.
import type { Group } from '../measurement.ts';
import { measureForty } from './allocate-forty.ts';
import { measureClassification } from './classify.ts';

export const resources: Group = {
  name: 'resources',
  async measure(report) {
    await measureClassification(report);
    await measureForty(report);
  },
};
