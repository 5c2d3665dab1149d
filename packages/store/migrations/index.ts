// The migrations in their order, listed by hand. Only ever add at the end.
import { businesses } from './0001-businesses.ts';
import { facts } from './0002-facts.ts';
import { accounts } from './0003-accounts.ts';
import { rowSecurity } from './0004-row-security.ts';
import { limits } from './0005-limits.ts';
import { direction } from './0006-direction.ts';
import { weighing } from './0007-weighing.ts';
import { performance } from './0008-performance.ts';
import { sources } from './0009-sources.ts';
import { checkIns } from './0010-check-ins.ts';
import { resources } from './0011-resources.ts';
import { assignments } from './0012-assignments.ts';
import { uploadLinks } from './0013-upload-links.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [
  businesses,
  facts,
  accounts,
  rowSecurity,
  limits,
  direction,
  weighing,
  performance,
  sources,
  checkIns,
  resources,
  assignments,
  uploadLinks,
];
