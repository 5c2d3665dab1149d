// The page of a link by which people without an account weigh the goals: found, answered, sent, or why not.
import { ProblemError } from '@evenkeel/contract';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useProblemText } from '../app/use-problem-text.ts';
import { useText } from '../app/use-text.ts';
import { client } from '../data/client.ts';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { tokenOfAddress } from './account/use-submit.ts';
import { Answering } from './weigh/answering.tsx';
import { sentTo } from './weigh/draft.ts';
import { Notice } from './weigh/notice.tsx';
import { WeighFrame } from './weigh/weigh-frame.tsx';

export function WeighScreen(): ReactNode {
  const t = useText();
  const token = tokenOfAddress();
  const [sent, setSent] = useState(() => (token === null ? null : sentTo(localStorage, token)));
  const asked = useQuery({
    queryKey: ['weighing', token],
    queryFn: ({ signal }) => client.lookAtWeighing({ body: { token: token ?? '' } }, { signal }),
    enabled: token !== null && sent === null,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (token === null) return <Incomplete />;
  if (sent !== null) return <Thanks business={sent} />;
  if (asked.data) {
    const { data: question } = asked;
    return (
      <WeighFrame business={question.businessName} title={question.title}>
        <Answering
          key={token}
          token={token}
          question={question}
          onSent={() => setSent(question.businessName)}
        />
      </WeighFrame>
    );
  }
  if (asked.error instanceof ProblemError) {
    // A link that was cut off on its way is no token at all.
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

function Incomplete(): ReactNode {
  const t = useText();
  return (
    <WeighFrame title={t('weigh.noToken.title')}>
      <Notice title={t('weigh.noToken.title')} text={t('weigh.noToken.text')} />
    </WeighFrame>
  );
}

function Thanks({ business }: { readonly business: string }): ReactNode {
  const t = useText();
  return (
    <WeighFrame business={business} title={t('weigh.sent.title')}>
      <Notice
        title={t('weigh.sent.title')}
        text={t('weigh.sent.text', { business })}
        more={t('weigh.sent.close')}
      />
    </WeighFrame>
  );
}

/** Used, expired, withdrawn, closed, unknown, or not to be reached: each says what to do. */
function Refused(props: { readonly error: ProblemError; readonly onRetry: () => void }): ReactNode {
  const t = useText();
  const { title, detail, todo } = useProblemText()(props.error);
  const isLost = props.error.code === 'unreachable';
  const words = isLost
    ? { title: t('weigh.unreachable.title'), text: t('weigh.unreachable.text') }
    : { title, text: detail, more: todo };
  return (
    <WeighFrame title={words.title}>
      <Notice {...words}>
        {isLost && (
          <Button size="md" onClick={props.onRetry}>
            {t('action.retry')}
          </Button>
        )}
      </Notice>
    </WeighFrame>
  );
}
