// Names in a timesheet that nobody knows: said who they are, added as people, or stored without a person.
import { ProblemError } from '@evenkeel/contract';
import { NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { useApply } from '../../data/use-apply.ts';
import { useBusiness } from '../parts/use-business.ts';
import { newKey } from '../record/new-key.ts';
import { Refusal } from '../record/refusal.tsx';
import { TextButton } from '../record/text-button.tsx';
import classes from './import.module.css';
import { Step } from './step.tsx';
import type { StepProps } from './step-props.ts';

export function UnknownPeople({ preview, life, business }: StepProps): ReactNode {
  const t = useText();
  const { id: businessId } = useBusiness();
  const apply = useApply(businessId);
  const [fault, setFault] = useState<ProblemError | null>(null);
  const { unknownPeople, mapping } = preview;
  const add = async (name: string): Promise<void> => {
    const id = newKey(business, 'person', name);
    setFault(null);
    try {
      await apply([{ kind: 'create', noun: 'person', id, set: { name } }], {
        message: t('import.people.created', { name }),
      });
      await life.readAgain();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setFault(error);
    }
  };
  return (
    <Step title={t('import.people.title', { count: unknownPeople.length })} lead={t('import.people.lead')}>
      {fault && <Refusal error={fault} />}
      <ul className={classes.pairs}>
        {unknownPeople.map(({ name, rows }) => (
          <li key={name}>
            <span>
              <strong>{name}</strong>
              <span className={classes.reason}>{t('import.people.rows', { count: rows })}</span>
            </span>
            <span className={classes.pairActions}>
              <NativeSelect
                size="sm"
                aria-label={t('import.people.of', { name })}
                value=""
                data={[
                  { value: '', label: t('import.people.none') },
                  ...business.people.map((person) => ({ value: person.id as string, label: person.name })),
                ]}
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  if (value !== '') void life.change({ people: { ...mapping.people, [name]: value } });
                }}
              />
              <TextButton onClick={() => void add(name)}>{t('import.people.create')}</TextButton>
            </span>
          </li>
        ))}
      </ul>
    </Step>
  );
}
