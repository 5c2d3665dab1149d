// The three ways to deal with a finding: change something, live with it for a while, or make it somebody's action.
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { AcceptForm } from './accept-form.tsx';
import { ActionForm } from './action-form.tsx';
import classes from './finding-actions.module.css';
import { FixForm } from './fix-form.tsx';
import type { OpenedFinding } from './opened-finding.ts';
import { useReopen } from './use-decisions.ts';

type Way = 'fix' | 'accept' | 'action';

export function FindingActions(props: OpenedFinding): ReactNode {
  const t = useText();
  const { finding } = props.one;
  const canFix = finding.suggestion !== null;
  const [way, setWay] = useState<Way>(canFix ? 'fix' : 'action');
  if (finding.accepted) return <Accepted {...props} accepted={finding.accepted} />;
  if (!props.business.canEdit) return <p className={classes.hint}>{t('finding.viewer')}</p>;
  const ways: readonly Way[] = canFix ? ['fix', 'accept', 'action'] : ['action', 'accept'];
  return (
    <div className={`${classes.actions} ek-no-print`}>
      <Segmented
        label={t('finding.way')}
        value={way}
        onChange={setWay}
        options={ways.map((value) => ({ value, label: t(`finding.way.${value}`) }))}
      />
      <div className={classes.body}>
        {way === 'fix' && <FixForm {...props} />}
        {way === 'accept' && <AcceptForm {...props} />}
        {way === 'action' && <ActionForm {...props} />}
      </div>
    </div>
  );
}

function Accepted(
  props: OpenedFinding & {
    readonly accepted: NonNullable<OpenedFinding['one']['finding']['accepted']>;
  },
): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const { busy, reopen } = useReopen(props);
  return (
    <div className={classes.accepted}>
      <p>{t('finding.accepted', { day: day(props.accepted.until), reason: props.accepted.reason })}</p>
      {props.business.canEdit && (
        <Button variant="default" onClick={() => void reopen()} loading={busy} className="ek-no-print">
          {t('finding.reopen')}
        </Button>
      )}
    </div>
  );
}
