// The limits of the assessment that the owners of a business may choose.
import type { Migration } from './migration.ts';

export const limits: Migration = {
  name: '0005-limits',
  sql: `
alter table business.business
  add window_months bigint check (window_months between 1 and 60),
  add far_share double precision check (far_share between 0 and 1),
  add serious_far_share double precision check (serious_far_share between 0 and 1),
  add overload_tolerance double precision check (overload_tolerance between 0 and 2),
  add idle_share double precision check (idle_share between 0 and 1),
  add material_share double precision check (material_share between 0 and 1),
  add stale_periods bigint check (stale_periods between 1 and 24);

alter table business.business_version
  add window_months bigint,
  add far_share double precision,
  add serious_far_share double precision,
  add overload_tolerance double precision,
  add idle_share double precision,
  add material_share double precision,
  add stale_periods bigint;
`,
};
