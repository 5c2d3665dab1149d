// The check-in of somebody who is signed in: for which person, then what this person is asked; with undo.
import { checkInSheet } from '@evenkeel/core';
import { Button, NativeSelect } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { useSession } from '../app/session.tsx';
import { useText } from '../app/use-text.ts';
import { client } from '../data/client.ts';
import { businessKey, useAssessment, useSnapshot } from '../data/queries.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useAnnounce } from '../ui/undo.tsx';
import classes from './check-in/check-in.module.css';
import type { Answer } from './check-in/check-in-draft.ts';
import { CheckInForm } from './check-in/check-in-form.tsx';
import { OwnWeek } from './check-in/own-week.tsx';
import { useBusiness } from './parts/use-business.ts';
import { useWriting } from './record/use-writing.ts';

export function CheckInScreen(): ReactNode {
  const t = useText();
  const { id, canEdit } = useBusiness();
  const { account } = useSession();
  const { business } = useSnapshot(id);
  const { today } = useAssessment(id);
  const { decimal } = useWriting(business);
  const { people } = business;
  const [chosen, setChosen] = useState<string | null>(null);
  const person = chosen ?? personOf(people, account?.name ?? '');
  const sheet = useMemo(
    () => (person === null ? null : checkInSheet(business, person, today)),
    [business, person, today],
  );
  const save = useSaving(id);
  const due = sheet ? [...sheet.measures, ...sheet.goals].filter(({ isDue }) => isDue).length : 0;
  if (people.length === 0) {
    return (
      <EmptyState
        level={1}
        title={t('check-in.nobody.title')}
        text={t('check-in.nobody.text')}
        action={
          <Button
            renderRoot={(props) => (
              <Link
                to="/b/$business/settings/$section"
                params={{ business: id, section: 'people' }}
                {...props}
              />
            )}
          >
            {t('check-in.nobody.action')}
          </Button>
        }
      />
    );
  }
  return (
    <div>
      <PageHeader
        title={t('check-in.title')}
        lead={sheet ? t('check-in.lead', { due }) : t('nav.check-in.hint')}
      />
      <NativeSelect
        className={classes.who ?? ''}
        label={t('check-in.who')}
        description={t('check-in.who.help')}
        value={person ?? ''}
        data={[
          ...(person === null ? [{ value: '', label: t('check-in.who.none') }] : []),
          ...people.map((one) => ({ value: one.id, label: one.name })),
        ]}
        onChange={(event) => setChosen(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      />
      {sheet && sheet.measures.length + sheet.goals.length === 0 && (
        <EmptyState
          title={t('check-in.nothing.title', { person: sheet.person.name })}
          text={t('check-in.nothing.text', { person: sheet.person.name })}
          action={
            <Button
              variant="default"
              renderRoot={(props) => <Link to="/b/$business/measures" params={{ business: id }} {...props} />}
            >
              {t('check-in.nothing.action')}
            </Button>
          }
        />
      )}
      {sheet && sheet.measures.length + sheet.goals.length > 0 && canEdit && (
        <CheckInForm
          key={sheet.person.id}
          sheet={sheet}
          decimal={decimal}
          storage={sessionStorage}
          storageKey={`evenkeel.check-in.${id}.${sheet.person.id}`}
          onSend={(answer) => save(sheet.person.id, answer)}
        />
      )}
      {person !== null && canEdit && <OwnWeek key={person} person={person} decimal={decimal} />}
    </div>
  );
}

/** Whoever is called as the reader is, else the only one there is. */
function personOf(
  people: readonly { readonly id: string; readonly name: string }[],
  name: string,
): string | null {
  const same = people.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const first = people.filter(
    (one) => one.name.split(' ')[0]?.toLowerCase() === name.split(' ')[0]?.toLowerCase(),
  );
  return same?.id ?? (first.length === 1 ? (first[0]?.id ?? null) : null);
}

function useSaving(businessId: string): (person: string, answer: Answer) => Promise<void> {
  const t = useText();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const refresh = () => queries.invalidateQueries({ queryKey: businessKey(businessId) });
  return async (person, answer) => {
    const { importId, applied } = await client.saveCheckIn({ businessId, body: { person, ...answer } });
    await refresh();
    announce({
      message: t('check-in.saved'),
      undo: async () => {
        if (importId !== null) await client.removeImport({ businessId, importId });
        if (applied !== null)
          await client.applyChanges({ businessId, body: { changes: [...applied.inverse], why: null } });
        await refresh();
      },
    });
  };
}
