// The Findings screen: everything that needs a decision, what it costs, and what can be done about it.
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useCommands } from '../app/commands.tsx';
import { useText } from '../app/use-text.ts';
import { useAssessment, useSnapshot } from '../data/queries.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { filterFindings } from './findings/filter-findings.ts';
import { FindingDetail } from './findings/finding-detail.tsx';
import { FindingFilters } from './findings/finding-filters.tsx';
import { FindingList } from './findings/finding-list.tsx';
import classes from './findings/findings.module.css';
import { isNarrowed, withSearch } from './findings/findings-search.ts';
import { QuietRules } from './findings/quiet-rules.tsx';
import { useExport } from './findings/use-export.ts';
import { useFindingsSearch } from './findings/use-findings-search.ts';
import { useSearchable } from './findings/use-searchable.ts';
import { useBusiness } from './parts/use-business.ts';

/** Findings of one business. */
export function FindingsScreen(): ReactNode {
  const t = useText();
  const business = useBusiness();
  const assessment = useAssessment(business.id);
  const records = useSnapshot(business.id).business;
  const { search, setSearch } = useFindingsSearch(business.id);
  const all = useSearchable(assessment, records);
  const filtered = useMemo(() => filterFindings(all, search), [all, search]);
  const opened = all.find(({ finding }) => finding.key === search.open) ?? null;
  const shown = [...filtered.groups.flatMap(({ findings }) => findings), ...filtered.accepted];
  const save = useExport(assessment, shown);
  useFindingCommands(business.id, save);
  const navigate = useNavigate();
  const anyTold = assessment.rules.some(({ outcome }) => outcome !== 'cannot-tell');
  return (
    <div data-open={opened !== null} className={classes.page}>
      <PageHeader
        title={t('nav.findings')}
        lead={anyTold ? t('findings.lead', assessment.counts) : t('overview.findings.untold')}
        actions={
          <>
            {assessment.counts.serious > 0 && (
              <Button
                onClick={() =>
                  void navigate({ to: '/b/$business/repair', params: { business: business.id } })
                }
              >
                {t('repair.open')}
              </Button>
            )}
            <Button variant="default" onClick={save} disabled={shown.length === 0}>
              {t('findings.export')}
            </Button>
            <Button variant="default" onClick={() => print()}>
              {t('findings.print')}
            </Button>
          </>
        }
      />
      <div className={classes.columns}>
        <div className={classes.listColumn}>
          {all.length > 0 && (
            <FindingFilters all={all} search={search} onChange={setSearch} count={filtered.count} />
          )}
          {search.open !== undefined && opened === null && (
            <p className={classes.gone}>{t('findings.gone')}</p>
          )}
          {shown.length > 0 ? (
            <FindingList filtered={filtered} search={search} assessment={assessment} business={business.id} />
          ) : isNarrowed(search) && all.length > 0 ? (
            <EmptyState
              title={t('findings.noMatch.title')}
              text={t('findings.noMatch.text', { count: all.length })}
              action={
                <Button onClick={() => setSearch(withSearch({}, { open: search.open ?? null }))}>
                  {t('findings.clearFilters')}
                </Button>
              }
            />
          ) : (
            <EmptyState title={t('findings.none.title')} text={t('findings.none.text')} />
          )}
          <QuietRules assessment={assessment} business={business} />
        </div>
        {opened !== null && (
          <FindingDetail
            key={opened.finding.key}
            one={opened}
            assessment={assessment}
            records={records}
            business={business}
            onClose={() => setSearch(withSearch(search, { open: null }))}
          />
        )}
      </div>
    </div>
  );
}

function useFindingCommands(business: string, save: () => void): void {
  const t = useText();
  const navigate = useNavigate();
  const commands = useMemo(() => {
    const group = t('palette.verbs');
    const params = { business };
    const show = (id: string, label: string, search: Readonly<Record<string, string>>) => ({
      id,
      label,
      group,
      run: () => void navigate({ to: '/b/$business/findings', params, search }),
    });
    return [
      show('findings-serious', t('findings.command.serious'), { severity: 'serious' }),
      show('findings-accepted', t('findings.command.accepted'), { state: 'accepted' }),
      show('findings-all', t('findings.command.all'), {}),
      { id: 'findings-export', label: t('findings.export'), group, run: save },
    ];
  }, [t, navigate, business, save]);
  useCommands(commands);
}
