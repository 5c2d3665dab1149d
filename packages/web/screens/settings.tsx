// The Settings screen: the business, its people, who belongs to it, one's own account, its history, its data.
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { useCommands } from '../app/commands.tsx';
import { useText } from '../app/use-text.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ScreenSkeleton } from '../ui/skeletons.tsx';
import { SubNav } from '../ui/sub-nav.tsx';
import { useBusiness } from './parts/use-business.ts';
import { readOpen } from './record/read-open.ts';
import { BusinessData } from './settings/business-data.tsx';
import { BusinessProfile } from './settings/business-profile.tsx';
import { History } from './settings/history.tsx';
import { Limits } from './settings/limits.tsx';
import { Members } from './settings/members.tsx';
import { OwnAccount } from './settings/own-account.tsx';
import { PeopleAndFunctions } from './settings/people-and-functions.tsx';
import '../ui/mantine-control-styles.ts';

const sections = [
  'limits',
  'people',
  'asking',
  'members',
  'account',
  'programs',
  'history',
  'past',
  'data',
] as const;
type Section = (typeof sections)[number];

const ApiKeys = lazy(async () => ({ default: (await import('./settings/api-keys.tsx')).ApiKeys }));
const Asking = lazy(async () => ({ default: (await import('./asking/asking.tsx')).Asking }));
const LookBack = lazy(async () => ({ default: (await import('./settings/look-back.tsx')).LookBack }));

/** Settings of one business. */
export function SettingsScreen(): ReactNode {
  const t = useText();
  const { id: business, role } = useBusiness();
  const params: { readonly section?: string } = useParams({ strict: false });
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const opened = readOpen(search.open);
  const mine = useMemo(() => sections.filter((one) => one !== 'asking' || role === 'owner'), [role]);
  const asked = mine.find((one) => one === params.section) ?? null;
  // A person named in the address stands among the people.
  const section = asked ?? (opened === null ? null : 'people');
  useSettingsCommands(business, mine);
  return (
    <>
      <PageHeader title={t('nav.settings')} lead={t('nav.settings.hint')} />
      <SubNav
        label={t('settings.sections')}
        business={business}
        screen="/b/$business/settings"
        current={section}
        parts={[
          { section: null, label: t('settings.section.business') },
          ...mine.map((one) => ({ section: one, label: t(`settings.section.${one}`) })),
        ]}
      />
      {partOf(section)}
    </>
  );

  function partOf(one: Section | null): ReactNode {
    switch (one) {
      case null:
        return <BusinessProfile />;
      case 'limits':
        return <Limits />;
      case 'people':
        return <PeopleAndFunctions opened={opened} />;
      case 'asking':
        return (
          <Suspense fallback={<ScreenSkeleton />}>
            <Asking />
          </Suspense>
        );
      case 'members':
        return <Members />;
      case 'account':
        return <OwnAccount />;
      case 'programs':
        return (
          <Suspense fallback={<ScreenSkeleton />}>
            <ApiKeys />
          </Suspense>
        );
      case 'history':
        return <History />;
      case 'past':
        return (
          <Suspense fallback={<ScreenSkeleton />}>
            <LookBack />
          </Suspense>
        );
      case 'data':
        return <BusinessData />;
    }
  }
}

function useSettingsCommands(business: string, mine: readonly Section[]): void {
  const t = useText();
  const navigate = useNavigate();
  const commands = useMemo(
    () =>
      mine.map((section) => ({
        id: `settings-${section}`,
        label: t(`settings.command.${section}`),
        group: t('palette.verbs'),
        run: () => void navigate({ to: '/b/$business/settings/$section', params: { business, section } }),
      })),
    [t, navigate, business, mine],
  );
  useCommands(commands);
}
