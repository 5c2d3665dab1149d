// Writes fields of the profile, says so, and offers undo.
import type { InputOf } from '@evenkeel/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { businessKey, sessionQuery } from '../../data/queries.ts';
import { useAnnounce } from '../../ui/undo.tsx';

export type ProfileSet = InputOf<'changeProfile'>['body']['set'];

/** @param expectedVersion null writes regardless. Rejects with a `ProblemError`. */
export function useChangeProfile(
  businessId: string,
): (set: ProfileSet, expectedVersion: number | null) => Promise<void> {
  const t = useText();
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useCallback(
    async (set, expectedVersion) => {
      const send = async (next: ProfileSet, version: number | null) => {
        const applied = await client.changeProfile({
          businessId,
          body: { set: next, expectedVersion: version },
        });
        await queries.invalidateQueries({ queryKey: businessKey(businessId) });
        // The name stands in the list of businesses, too.
        await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
        return applied;
      };
      const { profileBefore } = await send(set, expectedVersion);
      announce({
        message: t('settings.business.saved'),
        ...(profileBefore === null ? {} : { undo: async () => void (await send(profileBefore, null)) }),
      });
    },
    [businessId, t, queries, announce],
  );
}
