// A new scenario: from something one often asks, or from nothing.
import { ProblemError } from '@evenkeel/contract';
import type { Business, Lever } from '@evenkeel/core';
import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Refusal } from '../record/refusal.tsx';
import classes from './scenarios.module.css';
import { type Template, templates } from './templates.ts';

export function NewScenario(props: {
  readonly business: Business;
  readonly today: string;
  readonly onMake: (name: string, levers: readonly Lever[]) => Promise<void>;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const [list] = useState(() => templates(props.business, props.today));
  const nameOf = ({ id, subject }: Template): string => t(`scenarios.template.${id}`, { subject });
  const [chosen, choose] = useState<Template | undefined>(list[0]);
  const [typed, setTyped] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ProblemError | null>(null);
  const suggested = chosen ? nameOf(chosen) : '';
  const name = (typed ?? suggested).trim();
  const make = async (): Promise<void> => {
    if (name === '' || !chosen) return;
    setBusy(true);
    try {
      await props.onMake(name.slice(0, 200), chosen.levers);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setRefusal(error);
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t('scenarios.new')}
      onClose={props.onClose}
      sheet
      actions={
        <>
          <Button variant="default" onClick={props.onClose}>
            {t('action.cancel')}
          </Button>
          <Button onClick={() => void make()} loading={busy} disabled={name === ''}>
            {t('scenarios.make')}
          </Button>
        </>
      }
    >
      <fieldset className={classes.templates}>
        <legend>{t('scenarios.template')}</legend>
        {list.map((template) => (
          <label key={template.id} className={classes.template}>
            <input
              type="radio"
              name="template"
              checked={chosen === template}
              onChange={() => {
                choose(template);
                setTyped(null);
              }}
            />
            <span>
              <strong>{nameOf(template)}</strong>
              <span className={classes.hint}>
                {t(`scenarios.template.${template.id}.hint`, { subject: template.subject })}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <TextInput
        label={t('field.scenario.name.label')}
        value={typed ?? suggested}
        maxLength={200}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {refusal && <Refusal error={refusal} />}
    </Dialog>
  );
}
