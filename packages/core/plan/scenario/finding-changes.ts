// Which findings a scenario makes vanish, appear, or weigh otherwise than today.
import type { Assessment } from '../../assess/assessment.ts';
import type { Finding } from '../../assess/finding.ts';

export interface FindingChanges {
  readonly gone: readonly Finding[];
  readonly arising: readonly Finding[];
  /** The same finding, more or less severe. */
  readonly changed: readonly { readonly before: Finding; readonly after: Finding }[];
}

/** Findings that the owners live with are left out, before and after. */
export function findingChanges(
  today: Pick<Assessment, 'findings'>,
  then: Pick<Assessment, 'findings'>,
): FindingChanges {
  const open = ({ findings }: Pick<Assessment, 'findings'>) =>
    findings.filter(({ accepted }) => accepted === null);
  const before = new Map(open(today).map((one) => [one.key, one]));
  const after = new Map(open(then).map((one) => [one.key, one]));
  return {
    gone: [...before.values()].filter(({ key }) => !after.has(key)),
    arising: [...after.values()].filter(({ key }) => !before.has(key)),
    changed: [...after.values()].flatMap((one) => {
      const was = before.get(one.key);
      return was && was.severity !== one.severity ? [{ before: was, after: one }] : [];
    }),
  };
}
