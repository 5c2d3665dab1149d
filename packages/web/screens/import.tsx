// The Import screen: bring in a file, assign what belongs to no work, order the rules, take an import back.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { useCommands } from '../app/commands.tsx';
import { useText } from '../app/use-text.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ScreenSkeleton } from '../ui/skeletons.tsx';
import { SubNav } from '../ui/sub-nav.tsx';
import { AssignmentRules } from './import/assignment-rules.tsx';
import { PastImports } from './import/past-imports.tsx';
import { unassignedQuery } from './import/queries.ts';
import { UnassignedGroups } from './import/unassigned-groups.tsx';
import { useWaitingFiles } from './import/upload-links/waiting-files.tsx';
import { Wizard } from './import/wizard.tsx';
import { useBusiness } from './parts/use-business.ts';
import { useOpenRecord } from './record/use-open-record.ts';
import '../ui/mantine-control-styles.ts';

const sections = ['unassigned', 'rules', 'sources', 'bookkeeper', 'past'] as const;
type Section = (typeof sections)[number];

const Sources = lazy(async () => ({ default: (await import('./import/sources/sources.tsx')).Sources }));

const UploadLinks = lazy(async () => ({
  default: (await import('./import/upload-links/upload-links.tsx')).UploadLinks,
}));

/** Import of one business. */
export function ImportScreen(): ReactNode {
  const t = useText();
  const { id: business, canEdit } = useBusiness();
  const params: { readonly section?: string } = useParams({ strict: false });
  const [opened, open] = useOpenRecord('/b/$business/import');
  const navigate = useNavigate();
  const asked = sections.find((one) => one === params.section) ?? null;
  // A source named in the address stands among the sources.
  const section = asked ?? (opened?.noun === 'source' ? 'sources' : null);
  const money = useQuery(unassignedQuery(business, 'ledger')).data?.groups.length ?? 0;
  const time = useQuery(unassignedQuery(business, 'time')).data?.groups.length ?? 0;
  const waiting = useWaitingFiles(business).length;
  useImportCommands(business);
  return (
    <>
      <PageHeader title={t('nav.import')} lead={t('nav.import.hint')} />
      <SubNav
        label={t('import.sections')}
        business={business}
        screen="/b/$business/import"
        current={section}
        parts={[
          {
            section: null,
            label: t('import.section.file'),
            count: waiting > 0 ? String(waiting) : undefined,
          },
          {
            section: 'unassigned',
            label: t('import.section.unassigned'),
            count: money + time > 0 ? String(money + time) : undefined,
          },
          { section: 'rules', label: t('import.section.rules') },
          { section: 'sources', label: t('import.section.sources') },
          ...(canEdit ? [{ section: 'bookkeeper', label: t('upload-links.section') }] : []),
          { section: 'past', label: t('import.section.past') },
        ]}
      />
      {partOf(section)}
    </>
  );

  function toSources(): void {
    void navigate({
      to: '/b/$business/import/$section',
      params: { business, section: 'sources' },
      resetScroll: false,
    });
  }

  function partOf(one: Section | null): ReactNode {
    switch (one) {
      case null:
        return <Wizard />;
      case 'unassigned':
        return <UnassignedGroups />;
      case 'rules':
        return <AssignmentRules />;
      case 'sources':
        return (
          <Suspense fallback={<ScreenSkeleton />}>
            <Sources
              opened={opened?.noun === 'source' ? opened.id : null}
              onOpen={(id) => (id === null ? toSources() : open('source', id))}
            />
          </Suspense>
        );
      case 'bookkeeper':
        return <Suspense fallback={<ScreenSkeleton />}>{canEdit ? <UploadLinks /> : <Wizard />}</Suspense>;
      case 'past':
        return <PastImports />;
    }
  }
}

function useImportCommands(business: string): void {
  const t = useText();
  const navigate = useNavigate();
  const commands = useMemo(() => {
    const group = t('palette.verbs');
    const go = (section: Section) => () =>
      void navigate({ to: '/b/$business/import/$section', params: { business, section } });
    return [
      {
        id: 'import-file',
        label: t('import.command.choose'),
        group,
        run: () => void navigate({ to: '/b/$business/import', params: { business } }),
      },
      { id: 'import-unassigned', label: t('import.command.unassigned'), group, run: go('unassigned') },
      { id: 'import-sources', label: t('import.command.sources'), group, run: go('sources') },
      {
        id: 'import-bookkeeper',
        label: t('upload-links.command'),
        group,
        run: go('bookkeeper'),
      },
      { id: 'import-rules', label: t('import.command.rules'), group, run: go('rules') },
    ];
  }, [t, navigate, business]);
  useCommands(commands);
}
