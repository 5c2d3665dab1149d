// What everything that shows or deals with one opened finding is given.
import type { Assessment, Business } from '@evenkeel/core';
import type { OpenBusiness } from '../parts/use-business.ts';
import type { SearchableFinding } from './filter-findings.ts';

export interface OpenedFinding {
  readonly one: SearchableFinding;
  readonly assessment: Assessment;
  readonly records: Business;
  readonly business: OpenBusiness;
}
