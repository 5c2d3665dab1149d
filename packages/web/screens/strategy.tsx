// The Strategy page screen: the whole direction on one sheet, to print, and as a link for staff.
import { strategyPage } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useCommands } from '../app/commands.tsx';
import { useText } from '../app/use-text.ts';
import { useAssessment, useSnapshot } from '../data/queries.ts';
import { PageHeader } from '../ui/page-header.tsx';
import '../ui/mantine-control-styles.ts';
import { useBusiness } from './parts/use-business.ts';
import { missingParts } from './strategy/missing-parts.ts';
import { ShareLinks } from './strategy/share-links.tsx';
import classes from './strategy/strategy.module.css';
import { StrategySheet } from './strategy/strategy-sheet.tsx';

/** Strategy of one business. */
export function StrategyScreen(): ReactNode {
  const t = useText();
  const { id, role, canEdit } = useBusiness();
  const { business } = useSnapshot(id);
  const assessment = useAssessment(id);
  const page = useMemo(() => strategyPage(business, assessment), [business, assessment]);
  const missing = missingParts(page);
  const commands = useMemo(
    () => [
      {
        id: 'print-strategy',
        label: t('strategy.print.verb'),
        group: t('palette.verbs'),
        run: () => window.print(),
      },
    ],
    [t],
  );
  useCommands(commands);
  return (
    <div>
      <div className="ek-no-print">
        <PageHeader
          title={t('nav.strategy')}
          lead={t('nav.strategy.hint')}
          actions={<Button onClick={() => window.print()}>{t('strategy.print')}</Button>}
        />
        {canEdit && missing.length > 0 && (
          <p className={classes.missing}>
            {t('strategy.missing')}
            {missing.map((part) => (
              <Link key={part.id} to={part.to} params={{ business: id }}>
                {t(`strategy.missing.${part.id}`)}
              </Link>
            ))}
          </p>
        )}
      </div>
      <StrategySheet page={page} />
      {role === 'owner' && <ShareLinks />}
    </div>
  );
}
