// The Import screen: bring in a file, assign what belongs to no work, order the rules, take an import back.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useCommands } from '../app/commands.tsx';
import { useText } from '../app/use-text.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { SubNav } from '../ui/sub-nav.tsx';
import { AssignmentRules } from './import/assignment-rules.tsx';
import { PastImports } from './import/past-imports.tsx';
import { unassignedQuery } from './import/queries.ts';
import { UnassignedGroups } from './import/unassigned-groups.tsx';
import { Wizard } from './import/wizard.tsx';
import { useBusiness } from './parts/use-business.ts';
import '../ui/mantine-control-styles.ts';

const sections = ['unassigned', 'rules', 'past'] as const;
type Section = (typeof sections)[number];

/** Import of one business. */
export function ImportScreen(): ReactNode {
  const t = useText();
  const { id: business } = useBusiness();
  const params: { readonly section?: string } = useParams({ strict: false });
  const section = sections.find((one) => one === params.section) ?? null;
  const money = useQuery(unassignedQuery(business, 'ledger')).data?.groups.length ?? 0;
  const time = useQuery(unassignedQuery(business, 'time')).data?.groups.length ?? 0;
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
          { section: null, label: t('import.section.file') },
          {
            section: 'unassigned',
            label: t('import.section.unassigned'),
            count: money + time > 0 ? String(money + time) : undefined,
          },
          { section: 'rules', label: t('import.section.rules') },
          { section: 'past', label: t('import.section.past') },
        ]}
      />
      {partOf(section)}
    </>
  );
}

function partOf(section: Section | null): ReactNode {
  switch (section) {
    case null:
      return <Wizard />;
    case 'unassigned':
      return <UnassignedGroups />;
    case 'rules':
      return <AssignmentRules />;
    case 'past':
      return <PastImports />;
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
      { id: 'import-rules', label: t('import.command.rules'), group, run: go('rules') },
    ];
  }, [t, navigate, business]);
  useCommands(commands);
}
