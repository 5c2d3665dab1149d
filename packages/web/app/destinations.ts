// The places of the application in the order of the navigation: one list for sidebar, phone bar, palette and shortcuts.
import {
  IconAdjustmentsHorizontal,
  IconArrowsSplit2,
  IconBell,
  IconChartLine,
  IconClipboardCheck,
  IconCompass,
  IconFileImport,
  IconFileText,
  IconFlag,
  IconForms,
  IconHourglass,
  IconListCheck,
  IconListDetails,
  IconRoute,
  IconSettings,
  IconSitemap,
  IconStack2,
  IconTarget,
  IconTimeline,
  IconUsersGroup,
} from '../ui/icons.ts';
import type { TextId } from './use-text.ts';

/** A place one can go to inside a business. */
export interface Destination {
  readonly id:
    | 'overview'
    | 'goals'
    | 'measures'
    | 'check-in'
    | 'alerts'
    | 'map'
    | 'stakeholders'
    | 'strategy'
    | 'practices'
    | 'readiness'
    | 'work'
    | 'resources'
    | 'roadmap'
    | 'choose'
    | 'scenarios'
    | 'findings'
    | 'realised'
    | 'import'
    | 'assign'
    | 'settings';
  readonly to:
    | '/b/$business/overview'
    | '/b/$business/goals'
    | '/b/$business/measures'
    | '/b/$business/check-in'
    | '/b/$business/alerts'
    | '/b/$business/map'
    | '/b/$business/stakeholders'
    | '/b/$business/strategy'
    | '/b/$business/practices'
    | '/b/$business/readiness'
    | '/b/$business/work'
    | '/b/$business/resources'
    | '/b/$business/roadmap'
    | '/b/$business/choose'
    | '/b/$business/scenarios'
    | '/b/$business/findings'
    | '/b/$business/realised'
    | '/b/$business/import'
    | '/b/$business/assign'
    | '/b/$business/settings';
  readonly label: TextId;
  readonly hint: TextId;
  readonly section: TextId | null;
  readonly icon: typeof IconCompass;
  /** Second key of the `g …` shortcut. */
  readonly key: string;
  /** In the bottom bar of a phone, or behind "More" there. */
  readonly phone: boolean;
}

/** All places, in the order they are shown. */
export const destinations: readonly Destination[] = [
  {
    id: 'overview',
    to: '/b/$business/overview',
    label: 'nav.overview',
    hint: 'nav.overview.hint',
    section: null,
    icon: IconCompass,
    key: 'o',
    phone: true,
  },
  {
    id: 'findings',
    to: '/b/$business/findings',
    label: 'nav.findings',
    hint: 'nav.findings.hint',
    section: null,
    icon: IconFlag,
    key: 'f',
    phone: true,
  },
  {
    id: 'alerts',
    to: '/b/$business/alerts',
    label: 'nav.alerts',
    hint: 'nav.alerts.hint',
    section: null,
    icon: IconBell,
    key: 'a',
    phone: false,
  },
  {
    id: 'check-in',
    to: '/b/$business/check-in',
    label: 'nav.check-in',
    hint: 'nav.check-in.hint',
    section: null,
    icon: IconForms,
    key: 'c',
    phone: false,
  },
  {
    id: 'goals',
    to: '/b/$business/goals',
    label: 'nav.goals',
    hint: 'nav.goals.hint',
    section: 'nav.section.direction',
    icon: IconTarget,
    key: 'g',
    phone: true,
  },
  {
    id: 'measures',
    to: '/b/$business/measures',
    label: 'nav.measures',
    hint: 'nav.measures.hint',
    section: 'nav.section.direction',
    icon: IconChartLine,
    key: 'e',
    phone: false,
  },
  {
    id: 'map',
    to: '/b/$business/map',
    label: 'nav.map',
    hint: 'nav.map.hint',
    section: 'nav.section.direction',
    icon: IconSitemap,
    key: 'm',
    phone: false,
  },
  {
    id: 'stakeholders',
    to: '/b/$business/stakeholders',
    label: 'nav.stakeholders',
    hint: 'nav.stakeholders.hint',
    section: 'nav.section.direction',
    icon: IconUsersGroup,
    key: 'k',
    phone: false,
  },
  {
    id: 'strategy',
    to: '/b/$business/strategy',
    label: 'nav.strategy',
    hint: 'nav.strategy.hint',
    section: 'nav.section.direction',
    icon: IconFileText,
    key: 'y',
    phone: false,
  },
  {
    id: 'practices',
    to: '/b/$business/practices',
    label: 'nav.practices',
    hint: 'nav.practices.hint',
    section: 'nav.section.operations',
    icon: IconListCheck,
    key: 'p',
    phone: false,
  },
  {
    id: 'readiness',
    to: '/b/$business/readiness',
    label: 'nav.readiness',
    hint: 'nav.readiness.hint',
    section: 'nav.section.operations',
    icon: IconClipboardCheck,
    key: 'r',
    phone: false,
  },
  {
    id: 'work',
    to: '/b/$business/work',
    label: 'nav.work',
    hint: 'nav.work.hint',
    section: 'nav.section.operations',
    icon: IconStack2,
    key: 'w',
    phone: true,
  },
  {
    id: 'resources',
    to: '/b/$business/resources',
    label: 'nav.resources',
    hint: 'nav.resources.hint',
    section: 'nav.section.plan',
    icon: IconHourglass,
    key: 'b',
    phone: false,
  },
  {
    id: 'roadmap',
    to: '/b/$business/roadmap',
    label: 'nav.roadmap',
    hint: 'nav.roadmap.hint',
    section: 'nav.section.plan',
    icon: IconTimeline,
    key: 't',
    phone: false,
  },
  {
    id: 'choose',
    to: '/b/$business/choose',
    label: 'nav.choose',
    hint: 'nav.choose.hint',
    section: 'nav.section.plan',
    icon: IconArrowsSplit2,
    key: 'h',
    phone: false,
  },
  {
    id: 'scenarios',
    to: '/b/$business/scenarios',
    label: 'nav.scenarios',
    hint: 'nav.scenarios.hint',
    section: 'nav.section.plan',
    icon: IconAdjustmentsHorizontal,
    key: 'n',
    phone: false,
  },
  {
    id: 'realised',
    to: '/b/$business/realised',
    label: 'nav.realised',
    hint: 'nav.realised.hint',
    section: 'nav.section.plan',
    icon: IconRoute,
    key: 'v',
    phone: false,
  },
  {
    id: 'import',
    to: '/b/$business/import',
    label: 'nav.import',
    hint: 'nav.import.hint',
    section: 'nav.section.data',
    icon: IconFileImport,
    key: 'i',
    phone: false,
  },
  {
    id: 'assign',
    to: '/b/$business/assign',
    label: 'nav.assign',
    hint: 'nav.assign.hint',
    section: 'nav.section.data',
    icon: IconListDetails,
    key: 'l',
    phone: false,
  },
  {
    id: 'settings',
    to: '/b/$business/settings',
    label: 'nav.settings',
    hint: 'nav.settings.hint',
    section: 'nav.section.data',
    icon: IconSettings,
    key: 's',
    phone: false,
  },
];

/** Counts shown beside a place in the navigation, such as open findings. */
export type NavigationCounts = Readonly<
  Partial<Record<'findings' | 'alerts' | 'goals' | 'practices' | 'work', number>>
>;

/** The count belonging to a place, if it has one. */
export function countOf(counts: NavigationCounts, place: Destination): number | undefined {
  return place.id in counts ? counts[place.id as keyof NavigationCounts] : undefined;
}
