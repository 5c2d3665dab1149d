// The assignment rules of a business, and how to see whether they have changed.
import type { AssignmentRule } from '@evenkeel/core';
import { currentRecords } from '../business/record-sql.ts';
import type { Session } from '../database/session.ts';

/** All rules as they are now. */
export async function rulesOf({ rows }: Session, businessId: string): Promise<readonly AssignmentRule[]> {
  return await rows<AssignmentRule>(currentRecords('assignment-rule'), [businessId]);
}

/** Another text after any rule was added, changed or removed. */
export async function versionOfRules({ row }: Session, businessId: string): Promise<string> {
  const { version } = await row<{ version: string }>(
    `select concat(max(greatest(version, ended_in)), '/', count(*)) as version
     from business.assignment_rule_version where business_id = $1`,
    [businessId],
  );
  return version;
}
