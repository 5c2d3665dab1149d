// The week of a person, told by somebody who is signed in: asked from the server, kept with undo.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { businessKey } from '../../data/queries.ts';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { useAnnounce } from '../../ui/undo.tsx';
import { useBusiness } from '../parts/use-business.ts';
import { WeekForm } from './week-form.tsx';

export function OwnWeek(props: { readonly person: string; readonly decimal: '.' | ',' }): ReactNode {
  const { id: businessId } = useBusiness();
  const t = useText();
  const format = useFormat();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { person } = props;
  const asked = useQuery({
    queryKey: [...businessKey(businessId), 'week', person],
    queryFn: ({ signal }) => client.readWeek({ businessId, person }, { signal }),
  });
  if (asked.error) throw asked.error;
  if (!asked.data) return <ListSkeleton rows={3} />;
  const refresh = () => queries.invalidateQueries({ queryKey: businessKey(businessId) });
  return (
    <WeekForm
      key={JSON.stringify(asked.data)}
      sheet={asked.data}
      decimal={props.decimal}
      onSend={async (answer) => {
        const { importId, minutes } = await client.keepWeek({
          businessId,
          body: { person, ...answer, parts: [...answer.parts] },
        });
        await refresh();
        announce({
          message: t('week.saved', { hours: format.number(minutes / 60) }),
          ...(importId !== null && {
            undo: async () => {
              await client.removeImport({ businessId, importId });
              await refresh();
            },
          }),
        });
      }}
    />
  );
}
