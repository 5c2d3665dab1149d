// The command palette: jump to any place, run any command that the current screen offers.
import { Spotlight, type SpotlightActionGroupData, spotlight } from '@mantine/spotlight';
import '../ui/mantine-control-styles.ts';
import '@mantine/spotlight/styles.layer.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { snapshotQuery } from '../data/queries.ts';
import { placeOfRecord } from '../screens/parts/record-place.ts';
import { IconChevronRight, IconFileText, IconSearch } from '../ui/icons.ts';
import classes from './command-palette.module.css';
import { useOfferedCommands } from './commands.tsx';
import { destinations } from './destinations.ts';
import { showOverlay } from './overlays.ts';
import { useSession } from './session.tsx';
import { useText } from './use-text.ts';

/** Loaded at the first Ctrl/⌘-K; unmounted when closed. */
export function CommandPalette(props: { readonly business: string }): ReactNode {
  const t = useText();
  const groups = useGroups(props.business);
  useEffect(() => spotlight.open(), []);
  return (
    <Spotlight
      actions={groups}
      shortcut={null}
      scrollable
      centered={false}
      yOffset="14vh"
      maxHeight={420}
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.42, color: '#091425' }}
      classNames={{
        action: classes.action ?? '',
        actionsGroup: classes.group ?? '',
        content: classes.content ?? '',
      }}
      attributes={{ content: { 'aria-label': t('shell.palette') } }}
      transitionProps={{ duration: 100 }}
      nothingFound={t('palette.nothing')}
      onSpotlightClose={() => showOverlay(null)}
      searchProps={{
        leftSection: <IconSearch size={18} stroke={1.6} aria-hidden="true" />,
        placeholder: t('palette.prompt'),
        'aria-label': t('palette.prompt'),
      }}
    />
  );
}

function useGroups(business: string): SpotlightActionGroupData[] {
  const t = useText();
  const navigate = useNavigate();
  const offered = useOfferedCommands();
  const { businesses } = useSession();
  const groups: SpotlightActionGroupData[] = [
    {
      group: t('palette.places'),
      actions: destinations.map((place) => ({
        id: place.id,
        label: t(place.label),
        description: t(place.hint),
        leftSection: <place.icon size={20} stroke={1.6} aria-hidden="true" />,
        onClick: () => void navigate({ to: place.to, params: { business } }),
      })),
    },
  ];
  groups[0]?.actions.push({
    id: 'board-pack',
    label: t('nav.board-pack'),
    leftSection: <IconFileText size={20} stroke={1.6} aria-hidden="true" />,
    onClick: () => void navigate({ to: '/b/$business/board-pack', params: { business } }),
  });
  for (const command of offered) {
    const action = {
      id: command.id,
      label: command.label,
      keywords: [...(command.keywords ?? [])],
      leftSection: <IconChevronRight size={20} stroke={1.6} aria-hidden="true" />,
      onClick: command.run,
      ...(command.description === undefined ? {} : { description: command.description }),
    };
    const group = groups.find((one) => one.group === command.group);
    if (group) group.actions.push(action);
    else groups.push({ group: command.group, actions: [action] });
  }
  groups.push(...useRecords(business));
  const others = businesses.filter((one) => one.id !== business);
  if (others.length > 0) {
    groups.push({
      group: t('palette.businesses'),
      actions: others.map((one) => ({
        id: `business-${one.id}`,
        label: one.name,
        onClick: () => void navigate({ to: '/b/$business/overview', params: { business: one.id } }),
      })),
    });
  }
  return groups;
}

/** Every record that people know by a name; opens it where it is shown. */
function useRecords(business: string): SpotlightActionGroupData[] {
  const t = useText();
  const navigate = useNavigate();
  const records = useQuery(snapshotQuery(business)).data?.business;
  if (!records) return [];
  const { goals, kpis, activities, initiatives, dimensions, pools, people } = records;
  const named = {
    kpi: kpis,
    activity: activities,
    initiative: initiatives,
    dimension: dimensions,
    pool: pools,
    person: people,
  };
  const actions = [
    ...goals.map(({ id, title }) => ({ noun: 'goal', id, label: title })),
    ...Object.entries(named).flatMap(([noun, list]) =>
      list.map(({ id, name }) => ({ noun, id, label: name })),
    ),
  ].flatMap(({ noun, id, label }) => {
    const place = placeOfRecord(noun, id);
    const screen = destinations.find(({ to }) => to === place?.to);
    if (!place || !screen) return [];
    return {
      id: `${noun}/${id}`,
      label,
      description: t(screen.label),
      leftSection: <screen.icon size={20} stroke={1.6} aria-hidden="true" />,
      onClick: () => void navigate({ ...place, params: { business } }),
    };
  });
  return actions.length === 0 ? [] : [{ group: t('palette.records'), actions }];
}
