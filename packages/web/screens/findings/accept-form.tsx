// Accepts a finding until a day, for a reason; it stays visible and comes back by itself.
import { addDays } from '@evenkeel/core';
import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import '../../ui/mantine-control-styles.ts';
import { acceptanceOf, monthsLater } from './decision-changes.ts';
import { DecisionTrouble } from './decision-trouble.tsx';
import classes from './finding-actions.module.css';
import type { OpenedFinding } from './opened-finding.ts';
import { useDecision } from './use-decisions.ts';

/** How long an acceptance lasts unless another day is chosen. */
const usualMonths = 3;

export function AcceptForm({ one, assessment, records, business }: OpenedFinding): ReactNode {
  const t = useText();
  const { today } = assessment;
  const decision = useDecision(business.id);
  const [until, setUntil] = useState(() => monthsLater(today, usualMonths));
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const changes = acceptanceOf(records, one.finding, until, reason.trim());
    void decision.decide(changes, t('finding.accept.done'), reason.trim());
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <p className={classes.hint}>{t('finding.accept.text')}</p>
      <Textarea
        label={t('finding.accept.reason')}
        description={t('finding.accept.reason.help')}
        required
        withAsterisk={false}
        maxLength={4000}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('finding.accept.until')}
        required
        withAsterisk={false}
        min={addDays(today, 1)}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <DecisionTrouble decision={decision} records={records} />
      <Button type="submit" loading={decision.busy} disabled={reason.trim() === '' || until === ''}>
        {t('finding.accept.submit')}
      </Button>
    </form>
  );
}
