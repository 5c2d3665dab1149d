// Who belongs to the business: roles, invitations by link, and leaving; owners decide, others see.
import type { Member, Role } from '@evenkeel/contract';
import { NativeSelect } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { sessionQuery } from '../../data/queries.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { useAnnounce } from '../../ui/undo.tsx';
import { useBusiness } from '../parts/use-business.ts';
import { Refusal } from '../record/refusal.tsx';
import { TextButton } from '../record/text-button.tsx';
import { Invitations } from './invitations.tsx';
import { membersQuery } from './queries.ts';
import { Section } from './section.tsx';
import classes from './settings.module.css';
import { useAct } from './use-act.ts';

const roles: readonly Role[] = ['owner', 'editor', 'viewer'];

export function Members(): ReactNode {
  const t = useText();
  const { id: businessId, role } = useBusiness();
  const { account } = useSession();
  const { members } = useSuspenseQuery(membersQuery(businessId)).data;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const act = useAct();
  const [asked, setAsked] = useState<Member | null>(null);
  const isOwner = role === 'owner';
  const isMe = ({ email }: Member): boolean => email !== null && email === account?.email;

  const refresh = async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: membersQuery(businessId).queryKey });
    await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
  };
  const setRole = async ({ accountId, name }: Member, next: Role): Promise<void> => {
    const before = members.find((one) => one.accountId === accountId)?.role ?? next;
    const send = async (wanted: Role): Promise<void> => {
      await client.changeMember({ businessId, accountId, body: { role: wanted } });
      await refresh();
    };
    if (await act.run(() => send(next))) {
      announce({
        message: t('settings.members.changed', { name, role: t(`settings.role.${next}`) }),
        undo: () => send(before),
      });
    }
  };
  const remove = async (member: Member): Promise<void> => {
    setAsked(null);
    const isDone = await act.run(async () => {
      await client.removeMember({ businessId, accountId: member.accountId });
      if (!isMe(member)) return refresh();
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
      await navigate({ to: '/' });
    });
    if (isDone && !isMe(member)) announce({ message: t('settings.members.removed', { name: member.name }) });
  };
  return (
    <>
      <Section
        title={t('settings.section.members')}
        lead={t(isOwner ? 'settings.members.lead.owner' : 'settings.members.lead')}
      >
        {act.fault && <Refusal error={act.fault} />}
        <DataTable
          caption={t('settings.section.members')}
          rows={members}
          rowKey={({ accountId }) => accountId}
          columns={[
            {
              id: 'name',
              header: t('settings.members.name'),
              cell: (member) => (
                <>
                  {member.name}
                  {isMe(member) && <span className={classes.me}> {t('settings.members.me')}</span>}
                </>
              ),
            },
            { id: 'email', header: t('account.email'), cell: ({ email }) => email ?? '' },
            {
              id: 'role',
              header: t('settings.members.role'),
              cell: (member) =>
                isOwner ? (
                  <NativeSelect
                    size="sm"
                    aria-label={t('settings.members.role.of', { name: member.name })}
                    value={member.role}
                    disabled={act.busy}
                    data={roles.map((one) => ({ value: one, label: t(`settings.role.${one}`) }))}
                    onChange={(event) => {
                      const next = roles.find((one) => one === event.currentTarget.value);
                      if (next) void setRole(member, next);
                    }}
                  />
                ) : (
                  t(`settings.role.${member.role}`)
                ),
            },
            {
              id: 'action',
              header: t('settings.members.action'),
              cell: (member) =>
                (isOwner || isMe(member)) && (
                  <TextButton
                    label={
                      isMe(member)
                        ? t('settings.members.leave')
                        : t('settings.members.remove.of', { name: member.name })
                    }
                    onClick={() => setAsked(member)}
                  >
                    {t(isMe(member) ? 'settings.members.leave' : 'settings.members.remove')}
                  </TextButton>
                ),
            },
          ]}
        />
        <p className={classes.help}>{t('settings.members.roles')}</p>
      </Section>
      {isOwner && <Invitations />}
      {asked && (
        <Confirm
          title={t(isMe(asked) ? 'settings.members.leave.title' : 'settings.members.remove.title', {
            name: asked.name,
          })}
          text={t(isMe(asked) ? 'settings.members.leave.text' : 'settings.members.remove.text')}
          action={t(isMe(asked) ? 'settings.members.leave' : 'settings.members.remove')}
          onCancel={() => setAsked(null)}
          onConfirm={() => void remove(asked)}
        />
      )}
    </>
  );
}
