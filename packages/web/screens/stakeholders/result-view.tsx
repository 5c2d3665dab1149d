// What a closed round says: the weights, how far people agree, and who among the leaders sees it differently.
import { ProblemError, type Weighing } from '@evenkeel/contract';
import type { Business, WeighingResult } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useProblemText } from '../../app/use-problem-text.ts';
import { useText } from '../../app/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconChevronLeft } from '../../ui/icons.ts';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { AdoptDialog } from './adopt-dialog.tsx';
import type { OfferedWeights } from './adoption-changes.ts';
import { AgreementView } from './agreement-view.tsx';
import { GoalDots } from './goal-dots.tsx';
import { LeadersView } from './leaders-view.tsx';
import { weighingResultQuery } from './queries.ts';
import classes from './result.module.css';

export interface ResultViewProps {
  readonly businessId: string;
  readonly business: Business;
  readonly round: string;
  readonly canEdit: boolean;
  readonly onBack: () => void;
}

/** A round that is gone, or still open, says so in place of a result. */
export function ResultView(props: ResultViewProps): ReactNode {
  const found = useQuery({ ...weighingResultQuery(props.businessId, props.round), retry: false });
  if (found.data) return <Result {...props} {...found.data} />;
  if (found.error instanceof ProblemError) return <NoResult error={found.error} onBack={props.onBack} />;
  if (found.error) throw found.error;
  return <ListSkeleton rows={4} />;
}

function NoResult(props: { readonly error: ProblemError; readonly onBack: () => void }): ReactNode {
  const t = useText();
  const { title, detail, todo } = useProblemText()(props.error);
  return (
    <EmptyState
      title={title}
      text={`${detail} ${todo}`}
      action={<Button onClick={props.onBack}>{t('result.refused.action')}</Button>}
    />
  );
}

interface ResultProps extends ResultViewProps {
  readonly weighing: Weighing;
  readonly result: WeighingResult;
}

function Result(props: ResultProps): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const format = useFormat();
  const { businessId, business, weighing, result } = props;
  const [adopting, setAdopting] = useState(false);
  const { overall, keptBack, notes, needs } = result;
  return (
    <div>
      <button type="button" className={`${classes.back} ek-no-print`} onClick={props.onBack}>
        <IconChevronLeft size={16} aria-hidden="true" />
        {t('result.back')}
      </button>
      <header className={classes.header}>
        <div className={classes.headWords}>
          <h2 className={classes.title}>{weighing.title}</h2>
          <p className={classes.soft}>
            {t('result.lead', {
              answers: result.answers,
              day: format.day(weighing.closedOn ?? weighing.closesOn),
            })}
          </p>
          {[...(keptBack ? [keptBack.why] : []), ...notes].map((note) => (
            <p key={note.id} className={classes.note}>
              {sentence(i18n, note)}
            </p>
          ))}
          {overall && overall.contradicting > 0 && (
            <p className={classes.note}>{t('result.contradicting', { count: overall.contradicting })}</p>
          )}
        </div>
        {overall && props.canEdit && (
          <Button className="ek-no-print" onClick={() => setAdopting(true)}>
            {t('result.adopt')}
          </Button>
        )}
      </header>
      {overall === null ? (
        <EmptyState
          title={t('result.nothing')}
          text={t('result.nothing.text', {
            needs: needs.map(({ what }) => sentence(i18n, what)).join('; '),
          })}
        />
      ) : (
        <>
          <GoalDots business={business} overall={overall} groups={result.groups} />
          <AgreementView
            business={business}
            goals={weighing.goals}
            overall={overall}
            groups={result.groups}
          />
          {result.leaders.length > 0 && (
            <LeadersView business={business} goals={weighing.goals} result={result} />
          )}
        </>
      )}
      {adopting && overall && (
        <AdoptDialog
          businessId={businessId}
          business={business}
          offered={offeredBy(weighing, overall)}
          onClose={() => setAdopting(false)}
        />
      )}
    </div>
  );
}

/** The joint weights of a round, on offer to the owners. */
function offeredBy(weighing: Weighing, overall: NonNullable<WeighingResult['overall']>): OfferedWeights {
  return {
    shares: overall.weights.map(({ subject, value }) => ({
      goal: subject?.id ?? '',
      name: subject?.name ?? '',
      share: value ?? 0,
    })),
    source: 'weighing',
    round: weighing.title,
    method: weighing.method,
    answers: overall.answers,
    agreement: overall.homogeneity.value,
  };
}
