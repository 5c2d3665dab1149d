// Links by which others can join: made for a role and a time, shown once to be copied, and withdrawn.
import type { Role } from '@evenkeel/contract';
import { Button, NativeSelect } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { LinkToCopy } from '../parts/link-to-copy.tsx';
import { useBusiness } from '../parts/use-business.ts';
import { Refusal } from '../record/refusal.tsx';
import { TextButton } from '../record/text-button.tsx';
import { invitationsQuery } from './queries.ts';
import { Section } from './section.tsx';
import classes from './settings.module.css';
import { useAct } from './use-act.ts';

const roles: readonly Role[] = ['editor', 'viewer', 'owner'];
const lifetimes = [1, 7, 30] as const;

export function Invitations(): ReactNode {
  const t = useText();
  const format = useFormat();
  const { id: businessId } = useBusiness();
  const { invitations } = useSuspenseQuery(invitationsQuery(businessId)).data;
  const queries = useQueryClient();
  const act = useAct();
  const [role, setRole] = useState<Role>('editor');
  const [days, setDays] = useState<number>(7);
  const [made, setMade] = useState<{ readonly link: string; readonly expiresAt: string } | null>(null);
  const refresh = () => queries.invalidateQueries({ queryKey: invitationsQuery(businessId).queryKey });
  const invite = (): void =>
    void act.run(async () => {
      const { link, invitation } = await client.createInvitation({ businessId, body: { role, days } });
      setMade({ link, expiresAt: invitation.expiresAt });
      await refresh();
    });
  const withdraw = (invitationId: string): void =>
    void act.run(async () => {
      await client.removeInvitation({ businessId, invitationId });
      await refresh();
    });
  return (
    <Section title={t('settings.invite.title')} lead={t('settings.invite.lead')}>
      {act.fault && <Refusal error={act.fault} />}
      <form
        className={classes.inline}
        onSubmit={(event) => {
          event.preventDefault();
          invite();
        }}
      >
        <NativeSelect
          label={t('settings.members.role')}
          value={role}
          data={roles.map((one) => ({ value: one, label: t(`settings.role.${one}`) }))}
          onChange={(event) => setRole(roles.find((one) => one === event.currentTarget.value) ?? 'editor')}
        />
        <NativeSelect
          label={t('settings.invite.days')}
          value={String(days)}
          data={lifetimes.map((count) => ({
            value: String(count),
            label: t('settings.invite.days.count', { count }),
          }))}
          onChange={(event) => setDays(Number(event.currentTarget.value))}
        />
        <Button type="submit" loading={act.busy}>
          {t('settings.invite.create')}
        </Button>
      </form>
      {made && (
        <div className={classes.made} role="status">
          <p>{t('settings.invite.made', { when: format.moment(made.expiresAt) })}</p>
          <LinkToCopy key={made.link} label={t('settings.invite.link')} link={made.link} />
        </div>
      )}
      {invitations.length === 0 ? (
        <p className={classes.note}>{t('settings.invite.none')}</p>
      ) : (
        <DataTable
          caption={t('settings.invite.open')}
          showCaption
          rows={invitations}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'role',
              header: t('settings.members.role'),
              cell: (one) => t(`settings.role.${one.role}`),
            },
            {
              id: 'by',
              header: t('settings.invite.by'),
              cell: ({ invitedBy }) => invitedBy ?? t('settings.invite.by.gone'),
            },
            {
              id: 'expires',
              header: t('settings.invite.expires'),
              cell: ({ expiresAt }) => format.moment(expiresAt),
            },
            {
              id: 'action',
              header: t('settings.members.action'),
              cell: ({ id, role: offered, expiresAt }) => (
                <TextButton
                  label={t('settings.invite.withdraw.of', {
                    role: t(`settings.role.${offered}`),
                    when: format.moment(expiresAt),
                  })}
                  onClick={() => withdraw(id)}
                >
                  {t('settings.invite.withdraw')}
                </TextButton>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}
