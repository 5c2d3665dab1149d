// The smallest repair for machines: its changes as they would be recorded, and every message also as a sentence.
import type { Finding, Message, Repair } from '@evenkeel/core';

/** Grows when a field changes its meaning or goes away; new fields may come at any time. */
const REPAIR_FORMAT = 1;

export function repairJson(repair: Repair, tell: (message: Message) => string): string {
  const said = (finding: Finding) => ({
    key: finding.key,
    severity: finding.severity,
    what: tell(finding.what),
    todo: tell(finding.todo),
  });
  return JSON.stringify(
    {
      repairFormat: REPAIR_FORMAT,
      wanted: repair.wanted.map(said),
      cost: repair.cost,
      proven: repair.proven,
      tried: repair.tried,
      assessments: repair.assessments,
      moves: repair.moves.map(({ kind, size, cost, what, changes, clears }) => ({
        kind,
        size,
        cost,
        what: tell(what),
        clears: clears.map(({ key }) => key),
        changes,
      })),
      changes: repair.changes,
      stays: repair.stays.map(({ finding, why }) => ({ ...said(finding), why })),
      after: repair.after.counts,
    },
    null,
    2,
  );
}
