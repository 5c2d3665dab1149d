// The Smallest-repair screen: the cheapest set of changes that clears what is serious, to be reviewed and kept as one.
import { type RepairCosts, usualRepairCosts } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useText } from '../app/use-text.ts';
import { useAssessment, useSnapshot } from '../data/queries.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useBusiness } from './parts/use-business.ts';
import classes from './repair/repair.module.css';
import { RepairReview } from './repair/repair-review.tsx';
import { RepairWishes } from './repair/repair-wishes.tsx';
import { useRepair } from './repair/use-repair.ts';

const none: readonly string[] = [];

/** The smallest repair of one business. */
export function RepairScreen(): ReactNode {
  const t = useText();
  const { id, canEdit } = useBusiness();
  const { business } = useSnapshot(id);
  const assessment = useAssessment(id);
  const [also, setAlso] = useState(none);
  const [costs, setCosts] = useState<RepairCosts>(usualRepairCosts);
  const { search, stop, again } = useRepair(business, assessment, also, costs);
  const repair = search.state === 'found' ? search.repair : null;
  const lead =
    repair === null
      ? undefined
      : repair.wanted.length === 0
        ? t('repair.lead.nothing')
        : t('repair.lead', {
            moves: repair.moves.length,
            cleared: repair.wanted.length - repair.stays.length,
            wanted: repair.wanted.length,
          });
  return (
    <div>
      <PageHeader title={t('repair.title')} lead={lead} />
      {search.state === 'working' && (
        <div role="status" className={classes.working}>
          <p>{t('repair.working', { done: search.done })}</p>
          <Button variant="default" size="xs" onClick={stop}>
            {t('repair.stop')}
          </Button>
        </div>
      )}
      {search.state === 'stopped' && (
        <EmptyState
          title={t('repair.stopped.title')}
          text={t('repair.stopped.text')}
          action={<Button onClick={again}>{t('repair.again')}</Button>}
        />
      )}
      {repair !== null && repair.wanted.length === 0 && (
        <EmptyState
          title={t('repair.none.title')}
          text={t('repair.none.text')}
          action={
            <Link to="/b/$business/findings" params={{ business: id }}>
              {t('repair.none.action')}
            </Link>
          }
        />
      )}
      {repair !== null && repair.wanted.length > 0 && (
        <RepairReview
          key={repair.changes.length + repair.cost}
          businessId={id}
          business={business}
          assessment={assessment}
          repair={repair}
          canEdit={canEdit}
        />
      )}
      {search.state !== 'working' && (
        <RepairWishes
          assessment={assessment}
          also={also}
          costs={costs}
          onWish={(wished, prices) => {
            setAlso(wished);
            setCosts(prices);
          }}
        />
      )}
    </div>
  );
}
