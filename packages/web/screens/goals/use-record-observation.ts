// Records one value of a measure by the one way by which facts come in, says so, and offers undo.
import { ProblemError, type Upload } from '@evenkeel/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { businessKey, useSnapshot } from '../../data/queries.ts';
import { useAnnounce } from '../../ui/undo.tsx';
import { observationFile } from './observation-file.ts';

/** Rejects with a `ProblemError` when the value is not taken. */
export function useRecordObservation(
  businessId: string,
): (kpi: string, day: string, value: number) => Promise<void> {
  const t = useText();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { business } = useSnapshot(businessId);
  return useCallback(
    async (kpi, day, value) => {
      const refresh = () => queries.invalidateQueries({ queryKey: businessKey(businessId) });
      const done = await importOne(businessId, observationFile(kpi, day, value));
      await refresh();
      const importId = done.result?.importId;
      const name = business.kpis.find(({ id }) => id === kpi)?.name ?? kpi;
      announce({
        message: t('goals.kpi.recorded', { kpi: name }),
        ...(importId === undefined
          ? {}
          : {
              undo: async () => {
                await client.removeImport({ businessId, importId });
                await refresh();
              },
            }),
      });
    },
    [businessId, business, queries, announce, t],
  );
}

/** Imports the file to its end. */
async function importOne(businessId: string, file: File): Promise<Upload> {
  const { uploadId } = await client.uploadFacts({ businessId, file });
  let upload = await client.importUpload({ businessId, uploadId, body: {} });
  while (upload.state === 'importing') {
    await new Promise((done) => setTimeout(done, 250));
    upload = await client.readUpload({ businessId, uploadId });
  }
  if (upload.problem) throw new ProblemError(upload.problem);
  return upload;
}
