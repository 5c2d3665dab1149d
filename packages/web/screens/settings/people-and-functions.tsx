// The people of the business and its functions, each opened in the form of a record.
import type { NounName } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { useSnapshot } from '../../data/queries.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { useBusiness } from '../parts/use-business.ts';
import { LazyRecordDialog } from '../record/lazy-record-dialog.tsx';
import { nameOf } from '../record/record-names.ts';
import { TextButton } from '../record/text-button.tsx';
import { Section } from './section.tsx';
import classes from './settings.module.css';

interface Opened {
  readonly noun: NounName;
  /** Null for a new one. */
  readonly id: string | null;
}

export interface PeopleAndFunctionsProps {
  /** The record that the address names. */
  readonly opened: { readonly noun: NounName; readonly id: string } | null;
}

export function PeopleAndFunctions(props: PeopleAndFunctionsProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const { id: businessId, canEdit } = useBusiness();
  const { business } = useSnapshot(businessId);
  const [opened, setOpened] = useState<Opened | null>(props.opened);
  const people = [...business.people].sort((a, b) => a.name.localeCompare(b.name));
  const functions = [...business.functions].sort((a, b) => a.name.localeCompare(b.name));
  const nameButton = (noun: NounName, id: string, name: string): ReactNode => (
    <TextButton onClick={() => setOpened({ noun, id })}>{name}</TextButton>
  );
  const add = (noun: NounName, label: string): ReactNode =>
    canEdit && (
      <div>
        <Button variant="default" onClick={() => setOpened({ noun, id: null })}>
          {label}
        </Button>
      </div>
    );
  return (
    <>
      <Section title={t('noun.person.many')} lead={t('settings.people.lead')}>
        {people.length === 0 ? (
          <p className={classes.note}>{t('settings.people.none')}</p>
        ) : (
          <DataTable
            caption={t('noun.person.many')}
            rows={people}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'name',
                header: t('field.person.name.label'),
                cell: ({ id, name }) => nameButton('person', id, name),
              },
              { id: 'role', header: t('field.person.role.label'), cell: ({ role }) => role ?? '' },
              {
                id: 'function',
                header: t('field.person.function.label'),
                cell: (one) => (one.function === null ? '' : nameOf(business, 'function', one.function)),
              },
              {
                id: 'hours',
                header: t('field.person.hoursPerWeek.label'),
                numeric: true,
                cell: ({ hoursPerWeek }) => (hoursPerWeek === null ? '' : format.hours(hoursPerWeek, 1)),
              },
            ]}
          />
        )}
        {add('person', t('settings.people.add'))}
      </Section>
      <Section title={t('noun.function.many')} lead={t('settings.functions.lead')}>
        {functions.length === 0 ? (
          <p className={classes.note}>{t('settings.functions.none')}</p>
        ) : (
          <DataTable
            caption={t('noun.function.many')}
            rows={functions}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'name',
                header: t('field.function.name.label'),
                cell: ({ id, name }) => nameButton('function', id, name),
              },
              {
                id: 'head',
                header: t('field.function.head.label'),
                cell: ({ head }) => (head === null ? '' : nameOf(business, 'person', head)),
              },
              {
                id: 'people',
                header: t('noun.person.many'),
                numeric: true,
                cell: ({ id }) => format.number(people.filter((one) => one.function === id).length),
              },
            ]}
          />
        )}
        {add('function', t('settings.functions.add'))}
      </Section>
      {opened && (
        <LazyRecordDialog
          noun={opened.noun}
          {...(opened.id === null ? {} : { id: opened.id })}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
