// Takes an import back as a whole, refreshes what depends on it, and says so.
import { useQueryClient } from '@tanstack/react-query';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { businessKey } from '../../data/queries.ts';
import { useAnnounce } from '../../ui/undo.tsx';
import { useBusiness } from '../parts/use-business.ts';

/** @throws ProblemError */
export function useUndoImport(): (importId: string, fileName: string) => Promise<void> {
  const t = useText();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { id: businessId } = useBusiness();
  return async (importId, fileName) => {
    const { removed } = await client.removeImport({ businessId, importId });
    await queries.invalidateQueries({ queryKey: businessKey(businessId) });
    announce({ message: t('import.undo.done', { file: fileName, count: removed }) });
  };
}
