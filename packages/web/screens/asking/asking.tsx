// Asking people for values: links of their own to copy, to scan or to mail, their addresses, and what became of it.
import type { SentMail } from '@evenkeel/contract';
import { checkInSheet } from '@evenkeel/core';
import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { businessKey, useAssessment, useSnapshot } from '../../data/queries.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { useBusiness } from '../parts/use-business.ts';
import { Refusal } from '../record/refusal.tsx';
import { TextButton } from '../record/text-button.tsx';
import { Section } from '../settings/section.tsx';
import { useAct } from '../settings/use-act.ts';
import { AddressDialog } from './address-dialog.tsx';
import classes from './asking.module.css';
import { MadeLink } from './made-link.tsx';

export const askingQuery = (businessId: string) =>
  queryOptions({
    queryKey: [...businessKey(businessId), 'check-in-links'],
    queryFn: ({ signal }) => client.listCheckInLinks({ businessId }, { signal }),
  });

/** For owners only. */
export function Asking(): ReactNode {
  const t = useText();
  const format = useFormat();
  const { id: businessId } = useBusiness();
  const { business } = useSnapshot(businessId);
  const { today } = useAssessment(businessId);
  const { links, addresses, mails, mail } = useSuspenseQuery(askingQuery(businessId)).data;
  const queries = useQueryClient();
  const act = useAct();
  const [made, setMade] = useState<{ readonly name: string; readonly link: string } | null>(null);
  const [mailed, setMailed] = useState<{ readonly name: string; readonly mail: SentMail } | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const refresh = () => queries.invalidateQueries({ queryKey: askingQuery(businessId).queryKey });
  const nameOf = (id: string): string => business.people.find((one) => one.id === id)?.name ?? id;
  const people = business.people.flatMap((person) => {
    const sheet = checkInSheet(business, person.id, today);
    // Whoever has agreed hours can say where a week went.
    const isAsked =
      sheet !== null && (sheet.measures.length + sheet.goals.length > 0 || person.hoursPerWeek !== null);
    const address = addresses.find((one) => one.person === person.id) ?? null;
    return sheet && (isAsked || address)
      ? [{ person, sheet, address, mail: mails.find((one) => one.person === person.id) ?? null }]
      : [];
  });
  const make = (person: string, byMail: boolean): void =>
    void act.run(async () => {
      setMade(null);
      setMailed(null);
      const answer = await client.createCheckInLink({ businessId, body: { person, byMail } });
      if (answer.link !== null) setMade({ name: nameOf(person), link: answer.link });
      if (answer.mail !== null) setMailed({ name: nameOf(person), mail: answer.mail });
      await refresh();
    });
  const withdraw = (checkInLinkId: string): void =>
    void act.run(async () => {
      await client.withdrawCheckInLink({ businessId, checkInLinkId });
      await refresh();
    });
  const outcome = (one: SentMail): string =>
    one.outcome === 'not-needed'
      ? ''
      : t(`asking.outcome.${one.outcome}`, {
          when: format.moment(one.at),
          attempts: one.attempts,
          reason: one.reason ?? '',
        });
  return (
    <Section title={t('asking.title')} lead={t('asking.lead')}>
      {mail.missing !== null && <p className={classes.off}>{t(`asking.off.${mail.missing}`)}</p>}
      {act.fault && <Refusal error={act.fault} />}
      {made && <MadeLink key={made.link} {...made} />}
      {mailed && (
        <p role="status" className={classes.said}>
          {mailed.mail.outcome === 'sent' || mailed.mail.outcome === 'waiting'
            ? t(`asking.mailed.${mailed.mail.outcome}`, { person: mailed.name })
            : t('asking.mailed.refused', { reason: mailed.mail.reason ?? '' })}
        </p>
      )}
      {people.length === 0 ? (
        <p className={classes.off}>{t('asking.none')}</p>
      ) : (
        <DataTable
          caption={t('asking.people')}
          rows={people}
          rowKey={({ person }) => person.id}
          columns={[
            {
              id: 'person',
              header: t('asking.person'),
              cell: ({ person, sheet: { measures, goals } }) => (
                <>
                  {person.name}
                  <span className={classes.under}>
                    {measures.length + goals.length === 0
                      ? t('asking.asked.week')
                      : t('asking.asked.of', {
                          measures: measures.length,
                          goals: goals.length,
                          both: measures.length > 0 && goals.length > 0 ? 'yes' : 'no',
                        })}
                  </span>
                </>
              ),
            },
            {
              id: 'address',
              header: t('asking.address'),
              cell: ({ person, address, mail: last }) => (
                <>
                  <TextButton
                    label={t('asking.address.edit', { person: person.name })}
                    onClick={() => setEditing(person.id)}
                  >
                    {address?.email ?? t('asking.address.none')}
                  </TextButton>
                  {address && (address.isWeekly || address.hasUnsubscribed) && (
                    <span className={classes.under}>
                      {t(address.hasUnsubscribed ? 'asking.address.stopped' : 'asking.address.weekly.on')}
                    </span>
                  )}
                  {last && <span className={classes.under}>{outcome(last)}</span>}
                </>
              ),
            },
            {
              id: 'action',
              header: t('asking.action'),
              cell: ({ person, address }) => (
                <span className={classes.verbs}>
                  <TextButton
                    label={t('asking.link.of', { person: person.name })}
                    onClick={() => make(person.id, false)}
                  >
                    {t('asking.link')}
                  </TextButton>
                  {address && mail.missing !== 'server' && (
                    <TextButton
                      label={t('asking.mail.of', { person: person.name })}
                      onClick={() => make(person.id, true)}
                    >
                      {t('asking.mail')}
                    </TextButton>
                  )}
                </span>
              ),
            },
          ]}
        />
      )}
      {links.length > 0 && (
        <DataTable
          caption={t('asking.links')}
          showCaption
          rows={links}
          rowKey={({ id }) => id}
          columns={[
            { id: 'person', header: t('asking.person'), cell: (one) => nameOf(one.person) },
            {
              id: 'made',
              header: t('asking.links.made'),
              cell: (one) => (
                <>
                  {format.moment(one.createdAt)}
                  <span className={classes.under}>
                    {one.createdBy ?? t(one.isMailed ? 'asking.links.by.mail' : 'settings.invite.by.gone')}
                  </span>
                </>
              ),
            },
            {
              id: 'until',
              header: t('asking.links.until'),
              cell: (one) => format.moment(one.expiresAt),
            },
            {
              id: 'used',
              header: t('asking.links.used'),
              cell: (one) =>
                one.lastUsedOn === null ? t('asking.links.used.never') : format.day(one.lastUsedOn),
            },
            {
              id: 'action',
              header: t('asking.action'),
              cell: (one) => (
                <TextButton
                  label={t('asking.links.withdraw.of', {
                    person: nameOf(one.person),
                    when: format.moment(one.createdAt),
                  })}
                  onClick={() => withdraw(one.id)}
                >
                  {t('asking.links.withdraw')}
                </TextButton>
              ),
            },
          ]}
        />
      )}
      {editing !== null && (
        <AddressDialog
          businessId={businessId}
          person={{ id: editing, name: nameOf(editing) }}
          address={addresses.find((one) => one.person === editing) ?? null}
          onDone={refresh}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}
