// Files that were handed in and wait: each to look at as if it had been chosen here, or to decline.
import { ProblemError, type SentFile, type Upload } from '@evenkeel/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../../app/use-format.ts';
import { useText } from '../../../app/use-text.ts';
import { client } from '../../../data/client.ts';
import { useBusiness } from '../../parts/use-business.ts';
import { Refusal } from '../../record/refusal.tsx';
import { TextButton } from '../../record/text-button.tsx';
import classes from '../import.module.css';
import { uploadLinksQuery } from '../queries.ts';

/** @param props.onOpen gets the file as an upload to review. */
export function WaitingFiles(props: { readonly onOpen: (upload: Upload) => void }): ReactNode {
  const t = useText();
  const format = useFormat();
  const { id: businessId } = useBusiness();
  const queries = useQueryClient();
  const waiting = useWaitingFiles(businessId);
  const [fault, setFault] = useState<ProblemError | null>(null);
  const [declined, setDeclined] = useState<string | null>(null);
  const act = async (work: () => Promise<void>): Promise<void> => {
    setFault(null);
    setDeclined(null);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setFault(error);
    }
    await queries.invalidateQueries({ queryKey: uploadLinksQuery(businessId).queryKey });
  };
  if (waiting.length === 0 && fault === null && declined === null) return null;
  return (
    <section className={classes.notice} aria-live="polite">
      {waiting.length > 0 && <strong>{t('upload-links.waiting.title', { count: waiting.length })}</strong>}
      {fault && <Refusal error={fault} />}
      {declined !== null && <p role="status">{t('upload-links.waiting.declined', { file: declined })}</p>}
      <ul className={classes.waiting}>
        {waiting.map((file) => (
          <li key={file.id} className={classes.waitingFile}>
            <span>
              <strong>{file.fileName}</strong>{' '}
              {t('upload-links.waiting.from', {
                ...{ name: file.linkName, when: format.moment(file.sentAt), rows: file.goodRows },
              })}
            </span>
            <span className={classes.pairActions}>
              <TextButton
                label={t('upload-links.waiting.open.of', { file: file.fileName })}
                onClick={() =>
                  void act(async () =>
                    props.onOpen(await client.openSentFile({ businessId, sentFileId: file.id })),
                  )
                }
              >
                {t('upload-links.waiting.open')}
              </TextButton>
              <TextButton
                label={t('upload-links.waiting.decline.of', { file: file.fileName })}
                onClick={() =>
                  void act(async () => {
                    await client.declineSentFile({ businessId, sentFileId: file.id });
                    setDeclined(file.fileName);
                  })
                }
              >
                {t('upload-links.waiting.decline')}
              </TextButton>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** For editors; nothing for others. */
export function useWaitingFiles(businessId: string): readonly SentFile[] {
  const { canEdit } = useBusiness();
  const { data } = useQuery({ ...uploadLinksQuery(businessId), enabled: canEdit });
  return data?.sentFiles.filter(({ state }) => state === 'waiting') ?? [];
}
