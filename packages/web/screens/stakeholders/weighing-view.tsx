// Rounds of weighing: what is open and how far it is, what is closed and what it says.
import type { Weighing } from '@evenkeel/contract';
import type { Business } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useAnnounce } from '../../ui/undo.tsx';
import { Refusal } from '../record/refusal.tsx';
import { useAct } from '../settings/use-act.ts';
import { LinksDialog, type LinksFor } from './links-dialog.tsx';
import { weighingsQuery } from './queries.ts';
import { RoundCard } from './round-card.tsx';
import classes from './stakeholders.module.css';

export interface WeighingViewProps {
  readonly businessId: string;
  readonly business: Business;
  readonly canEdit: boolean;
  readonly onNew: () => void;
  readonly onResult: (round: string) => void;
  readonly onLinks: (made: LinksFor) => void;
}

interface Asked {
  readonly what: 'close' | 'remove' | 'links';
  readonly round: Weighing;
}

export function WeighingView(props: WeighingViewProps): ReactNode {
  const t = useText();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const act = useAct();
  const navigate = useNavigate();
  const { businessId, business, canEdit } = props;
  const query = weighingsQuery(businessId);
  const { weighings } = useSuspenseQuery(query).data;
  const [asked, setAsked] = useState<Asked | null>(null);
  const goals = business.goals.filter(({ status }) => status === 'active');
  const rounds = [...weighings].sort(
    (one, other) => Number(one.closedOn !== null) - Number(other.closedOn !== null),
  );
  const run = (work: () => Promise<unknown>, message: string): void => {
    setAsked(null);
    void act.run(async () => {
      await work();
      await queries.invalidateQueries({ queryKey: query.queryKey });
      announce({ message });
    });
  };
  if (rounds.length === 0) {
    const blocked =
      goals.length < 2 ? 'rounds.few-goals' : business.stakeholders.length === 0 ? 'rounds.no-groups' : null;
    return (
      <EmptyState
        title={t('rounds.empty.title')}
        text={blocked === null ? t('rounds.empty.text') : `${t('rounds.empty.text')} ${t(blocked)}`}
        action={
          goals.length < 2 ? (
            <Button
              onClick={() => void navigate({ to: '/b/$business/goals', params: { business: businessId } })}
            >
              {t('rounds.few-goals.action')}
            </Button>
          ) : (
            canEdit && blocked === null && <Button onClick={props.onNew}>{t('rounds.new')}</Button>
          )
        }
      />
    );
  }
  return (
    <>
      <p className={classes.viewLead}>{t('rounds.lead')}</p>
      {act.fault && <Refusal error={act.fault} />}
      {rounds.map((round) => (
        <RoundCard
          key={round.id}
          round={round}
          canEdit={canEdit}
          onResult={() => props.onResult(round.id)}
          onLinks={() => setAsked({ what: 'links', round })}
          onWithdraw={(stakeholder, person) =>
            run(
              () =>
                client.withdrawWeighingLinks({
                  businessId,
                  weighingId: round.id,
                  body: { stakeholder, person },
                }),
              t('rounds.withdrawn'),
            )
          }
          onClose={() => setAsked({ what: 'close', round })}
          onRemove={() => setAsked({ what: 'remove', round })}
        />
      ))}
      {asked?.what === 'close' && (
        <Confirm
          title={t('rounds.close.title', { round: asked.round.title })}
          text={t('rounds.close.text')}
          action={t('rounds.close')}
          onCancel={() => setAsked(null)}
          onConfirm={() =>
            run(async () => {
              await client.closeWeighing({ businessId, weighingId: asked.round.id });
              props.onResult(asked.round.id);
            }, t('rounds.closed'))
          }
        />
      )}
      {asked?.what === 'remove' && (
        <Confirm
          title={t('rounds.remove.title', { round: asked.round.title })}
          text={t('rounds.remove.text')}
          action={t('rounds.remove')}
          onCancel={() => setAsked(null)}
          onConfirm={() =>
            run(() => client.removeWeighing({ businessId, weighingId: asked.round.id }), t('rounds.removed'))
          }
        />
      )}
      {asked?.what === 'links' && (
        <LinksDialog
          businessId={businessId}
          business={business}
          round={asked.round}
          onClose={() => setAsked(null)}
          onMade={(made) => {
            setAsked(null);
            void queries.invalidateQueries({ queryKey: query.queryKey });
            props.onLinks(made);
          }}
        />
      )}
    </>
  );
}
