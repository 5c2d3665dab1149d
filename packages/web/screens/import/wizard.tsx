// Bringing in a file, on one page: choose it, see what was recognised, decide what is open, store it, see what came of it.
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { useSnapshot } from '../../data/queries.ts';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { useBusiness } from '../parts/use-business.ts';
import { ChooseFile } from './choose-file.tsx';
import { Notice } from './notice.tsx';
import { Outcome } from './outcome.tsx';
import { Review } from './review.tsx';
import { Running } from './running.tsx';
import { WaitingFiles } from './upload-links/waiting-files.tsx';
import { useUpload } from './use-upload.ts';

export function Wizard(): ReactNode {
  const t = useText();
  const { id: businessId, canEdit } = useBusiness();
  const { business } = useSnapshot(businessId);
  const life = useUpload(businessId);
  const { upload } = life;
  if (!canEdit) return <p>{t('import.viewer')}</p>;
  if (life.isLoading) return <ListSkeleton rows={5} />;
  if (upload?.state === 'importing') return <Running upload={upload} life={life} />;
  if (upload?.state === 'imported' && upload.result) {
    return (
      <Outcome upload={upload} result={upload.result} life={life} currency={business.profile.currency} />
    );
  }
  if (upload?.preview) {
    return <Review upload={upload} preview={upload.preview} life={life} business={business} />;
  }
  return (
    <>
      {life.isGone && <Notice title={t('import.gone.title')} text={t('import.gone.text')} />}
      {life.sending === null && <WaitingFiles onOpen={life.adopt} />}
      <ChooseFile life={life} />
    </>
  );
}
