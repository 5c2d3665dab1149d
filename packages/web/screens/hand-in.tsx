// The page of a link by which somebody hands in files without an account: asked, recognised, sent, or why not.
import { type HandInPage, ProblemError } from '@evenkeel/contract';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../app/use-format.ts';
import { useProblemText } from '../app/use-problem-text.ts';
import { useText } from '../app/use-text.ts';
import { client } from '../data/client.ts';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { tokenOfAddress } from './account/use-submit.ts';
import classes from './hand-in/hand-in.module.css';
import { RecognisedFile } from './hand-in/recognised-file.tsx';
import { SentBefore } from './hand-in/sent-before.tsx';
import { useHandIn } from './hand-in/use-hand-in.ts';
import { FileDrop } from './import/file-drop.tsx';
import { Refusal } from './record/refusal.tsx';
import { Notice } from './weigh/notice.tsx';
import frame from './weigh/weigh.module.css';
import { WeighFrame } from './weigh/weigh-frame.tsx';

/** Largest file that the server takes by a link. */
const maximumMegabytes = 20;

export function HandInScreen(): ReactNode {
  const t = useText();
  const token = tokenOfAddress();
  const key = ['hand-in', token];
  const queries = useQueryClient();
  const asked = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => client.lookAtUploadLink({ body: { token: token ?? '' } }, { signal }),
    enabled: token !== null,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (token === null) return <Incomplete />;
  if (asked.data) {
    return (
      <HandingIn token={token} page={asked.data} onPage={(page) => void queries.setQueryData(key, page)} />
    );
  }
  if (asked.error instanceof ProblemError) {
    if (asked.error.code === 'invalid-input') return <Incomplete />;
    return <Refused error={asked.error} onRetry={() => void asked.refetch()} />;
  }
  if (asked.error) throw asked.error;
  return (
    <WeighFrame title={t('loading')}>
      <ListSkeleton rows={4} />
    </WeighFrame>
  );
}

interface HandingInProps {
  readonly token: string;
  readonly page: HandInPage;
  readonly onPage: (page: HandInPage) => void;
}

function HandingIn({ token, page, onPage }: HandingInProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const life = useHandIn(token, onPage);
  const [sent, setSent] = useState<{ readonly file: string; readonly state: 'stored' | 'waiting' } | null>(
    null,
  );
  const { businessName: business, note, takes, expiresAt } = page;
  if (life.fault && life.fault.status === 410 && life.fault.code !== 'upload-ticket-used') {
    return <Refused error={life.fault} onRetry={life.forget} />;
  }
  return (
    <WeighFrame business={business} title={t('hand-in.title')}>
      <h1 className={frame.title}>{t('hand-in.title')}</h1>
      <p className={frame.lead}>{t(`hand-in.lead.${takes}`)}</p>
      {note !== null && <blockquote className={frame.quote}>{note}</blockquote>}
      <div className={classes.body}>
        {sent !== null && (
          <p role="status" className={classes.done}>
            {t(`hand-in.sent.${sent.state}`, { file: sent.file, business })}
          </p>
        )}
        {life.fault && <Refusal error={life.fault} />}
        {life.file === null ? (
          <FileDrop
            sending={life.sending}
            limits={t('hand-in.limits', { megabytes: maximumMegabytes })}
            onFile={(file) => {
              setSent(null);
              void life.choose(file);
            }}
            onStop={life.stop}
          />
        ) : (
          <RecognisedFile
            file={life.file}
            page={page}
            busy={life.isBusy}
            onOther={life.forget}
            onSend={() => {
              const file = life.file?.fileName ?? '';
              void life.send().then((state) => state && setSent({ file, state }));
            }}
          />
        )}
        <p className={frame.detail}>{t('hand-in.private', { when: format.moment(expiresAt) })}</p>
        {page.sent.length > 0 && <SentBefore sent={page.sent} />}
      </div>
    </WeighFrame>
  );
}

function Incomplete(): ReactNode {
  const t = useText();
  return (
    <WeighFrame title={t('hand-in.noToken.title')}>
      <Notice title={t('hand-in.noToken.title')} text={t('hand-in.noToken.text')} />
    </WeighFrame>
  );
}

/** Run out, withdrawn, unknown, or not to be reached: each says what to do. */
function Refused(props: { readonly error: ProblemError; readonly onRetry: () => void }): ReactNode {
  const t = useText();
  const { title, detail, todo } = useProblemText()(props.error);
  return (
    <WeighFrame title={title}>
      <Notice title={title} text={detail} more={todo}>
        {props.error.code === 'unreachable' && (
          <Button size="md" onClick={props.onRetry}>
            {t('action.retry')}
          </Button>
        )}
      </Notice>
    </WeighFrame>
  );
}
