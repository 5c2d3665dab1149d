// The Overview: in five seconds, are we pulling the same way?
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useCommands } from '../app/commands.tsx';
import { usePageTitle } from '../app/use-page-title.ts';
import { useText } from '../app/use-text.ts';
import { useAssessment } from '../data/queries.ts';
import { firstSteps } from './overview/first-steps.ts';
import { FirstSteps } from './overview/first-steps.tsx';
import { GoalChances } from './overview/goal-chances.tsx';
import { HeadlineView } from './overview/headline-view.tsx';
import { OpenQuestions } from './overview/open-questions-view.tsx';
import classes from './overview/overview.module.css';
import { ResourceFlow } from './overview/resource-flow.tsx';
import { TopFindings } from './overview/top-findings.tsx';
import { useBusiness } from './parts/use-business.ts';

/** Overview of one business. */
export function OverviewScreen(): ReactNode {
  const t = useText();
  const business = useBusiness();
  const assessment = useAssessment(business.id);
  usePageTitle(t('nav.overview'));
  useOverviewCommands(business.id);
  const steps = firstSteps(assessment);
  const [direction, books] = steps;
  const canSee = direction?.done === true && books?.done === true;
  return (
    <div className={classes.page}>
      <HeadlineView assessment={assessment} business={business.id} beginning={!canSee} />
      {steps.some(({ done }) => !done) && <FirstSteps steps={steps} business={business} />}
      {canSee ? (
        <div
          className={classes.picture}
          data-alone={assessment.findings.every(({ accepted }) => accepted !== null)}
        >
          <ResourceFlow
            assessment={assessment}
            business={business.id}
            more={
              <Link to="/b/$business/realised" params={{ business: business.id }} className="ek-no-print">
                {t('overview.flow.more')}
              </Link>
            }
          />
          <TopFindings assessment={assessment} business={business.id} />
        </div>
      ) : (
        assessment.findings.length > 0 && (
          <TopFindings beginning assessment={assessment} business={business.id} />
        )
      )}
      <GoalChances assessment={assessment} business={business.id} />
      <OpenQuestions assessment={assessment} business={business} />
    </div>
  );
}

function useOverviewCommands(business: string): void {
  const t = useText();
  const navigate = useNavigate();
  const commands = useMemo(() => {
    const group = t('palette.verbs');
    const params = { business };
    return [
      {
        id: 'overview-serious',
        label: t('overview.command.serious'),
        group,
        run: () => void navigate({ to: '/b/$business/findings', params, search: { severity: 'serious' } }),
      },
      {
        id: 'overview-import',
        label: t('overview.command.import'),
        group,
        run: () => void navigate({ to: '/b/$business/import', params }),
      },
    ];
  }, [t, navigate, business]);
  useCommands(commands);
}
