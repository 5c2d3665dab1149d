// Turns a finding into an action: an initiative with owner and end, tied to a goal, in one step.
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import '../../ui/mantine-control-styles.ts';
import { LazyRecordDialog } from '../record/lazy-record-dialog.tsx';
import { type MakeNew, RecordSelect } from '../record/record-select.tsx';
import { actionOf, goalBehind, monthsLater, ownerBehind } from './decision-changes.ts';
import { DecisionTrouble } from './decision-trouble.tsx';
import classes from './finding-actions.module.css';
import type { OpenedFinding } from './opened-finding.ts';
import { useDecision } from './use-decisions.ts';

const usualMonths = 3;
const longestName = 200;

export function ActionForm({ one, assessment, records, business }: OpenedFinding): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const { finding } = one;
  const { today } = assessment;
  const decision = useDecision(business.id);
  const [name, setName] = useState(() =>
    sentence(i18n, finding.todo)
      .replace(/[.\s]+$/, '')
      .slice(0, longestName),
  );
  const [owner, setOwner] = useState(() => ownerBehind(records, finding) ?? '');
  const [end, setEnd] = useState(() => monthsLater(today, usualMonths));
  const [goal, setGoal] = useState(() => goalBehind(records, finding) ?? '');
  const [done, setDone] = useState(false);
  const [making, setMaking] = useState<Parameters<MakeNew> | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const why = sentence(i18n, finding.what);
    const changes = actionOf(records, {
      name: name.trim(),
      owner,
      end,
      goal: goal === '' ? null : goal,
      why,
      today,
    });
    void decision.decide(changes, t('finding.action.done', { name: name.trim() }), why).then(setDone);
  };
  if (done) {
    return (
      <p role="status">
        {t('finding.action.made')}{' '}
        <Link to="/b/$business/work" params={{ business: business.id }} className={classes.link}>
          {t('finding.action.look')}
        </Link>
      </p>
    );
  }
  return (
    <>
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          label={t('finding.action.name')}
          required
          withAsterisk={false}
          maxLength={longestName}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <div className={classes.pair}>
          <RecordSelect
            business={records}
            groups={[{ noun: 'person', prefix: '' }]}
            label={t('finding.action.owner')}
            required
            value={owner}
            onChange={setOwner}
            makeNew={(...asked) => setMaking(asked)}
          />
          <TextInput
            type="date"
            label={t('finding.action.end')}
            required
            withAsterisk={false}
            min={today}
            value={end}
            onChange={(event) => setEnd(event.currentTarget.value)}
          />
        </div>
        <RecordSelect
          business={records}
          groups={[{ noun: 'goal', prefix: '' }]}
          label={t('finding.action.goal')}
          value={goal}
          onChange={setGoal}
        />
        <DecisionTrouble decision={decision} records={records} />
        <Button
          type="submit"
          loading={decision.busy}
          disabled={name.trim() === '' || owner === '' || end === ''}
        >
          {t('finding.action.submit')}
        </Button>
      </form>
      {making && (
        <LazyRecordDialog
          noun={making[0]}
          initial={{ name: making[1] }}
          onClose={() => setMaking(null)}
          onSaved={making[2]}
        />
      )}
    </>
  );
}
