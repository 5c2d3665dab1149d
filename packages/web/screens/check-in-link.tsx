// The page of a link by which one person checks in without an account: asked, saved, stopped, or why not.
import { type CheckInPage, ProblemError } from '@evenkeel/contract';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useLocale } from '../app/locale.tsx';
import { useFormat } from '../app/use-format.ts';
import { useProblemText } from '../app/use-problem-text.ts';
import { useText } from '../app/use-text.ts';
import { client } from '../data/client.ts';
import { HowComputed } from '../ui/how-computed.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { tokenOfAddress } from './account/use-submit.ts';
import classes from './check-in/check-in.module.css';
import { CheckInForm } from './check-in/check-in-form.tsx';
import { WeekForm } from './check-in/week-form.tsx';
import { useFigureWords } from './parts/figure-words.ts';
import { digest } from './parts/token-digest.ts';
import { TextButton } from './record/text-button.tsx';
import { Notice } from './weigh/notice.tsx';
import frame from './weigh/weigh.module.css';
import { WeighFrame } from './weigh/weigh-frame.tsx';

export function CheckInLinkScreen(): ReactNode {
  const t = useText();
  const token = tokenOfAddress();
  const [isStopping, setStopping] = useState(() => new URLSearchParams(location.hash.slice(1)).has('stop'));
  const asked = useQuery({
    queryKey: ['check-in', token],
    queryFn: ({ signal }) => client.lookAtCheckIn({ body: { token: token ?? '' } }, { signal }),
    enabled: token !== null && !isStopping,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (token === null) return <Incomplete />;
  if (isStopping) return <Stopping token={token} onBack={() => setStopping(false)} />;
  if (asked.data) {
    return (
      <Asked
        token={token}
        page={asked.data}
        onAgain={() => void asked.refetch()}
        onStop={() => setStopping(true)}
      />
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

interface AskedProps {
  readonly token: string;
  readonly page: CheckInPage;
  readonly onAgain: () => void;
  readonly onStop: () => void;
}

function Asked({ token, page, onAgain, onStop }: AskedProps): ReactNode {
  const t = useText();
  const decimal = useDecimal();
  const [saved, setSaved] = useState<{ readonly values: number; readonly beliefs: number } | null>(null);
  const { sheet, businessName } = page;
  const person = sheet.person.name;
  const due = [...sheet.measures, ...sheet.goals].filter(({ isDue }) => isDue).length;
  if (saved !== null) {
    return (
      <WeighFrame business={businessName} title={t('check-in.saved.title', { person })}>
        <Notice
          title={t('check-in.saved.title', { person })}
          text={t('check-in.saved.text', saved)}
          more={t('check-in.saved.close')}
        >
          <Button
            variant="default"
            onClick={() => {
              setSaved(null);
              onAgain();
            }}
          >
            {t('check-in.saved.again')}
          </Button>
        </Notice>
        <LinkWeek token={token} page={page} decimal={decimal} onAgain={onAgain} />
        <OwnScore page={page} />
      </WeighFrame>
    );
  }
  if (sheet.measures.length + sheet.goals.length === 0) {
    return (
      <WeighFrame business={businessName} title={t('check-in.title')}>
        <Notice
          title={t('check-in.nothing.title', { person })}
          text={t('check-in.nothing.text', { person })}
        />
        <LinkWeek token={token} page={page} decimal={decimal} onAgain={onAgain} />
      </WeighFrame>
    );
  }
  return (
    <WeighFrame business={businessName} title={t('check-in.title')}>
      <h1 className={frame.title}>{t('check-in.hello', { person })}</h1>
      <p className={frame.lead}>{t('check-in.lead', { due })}</p>
      <CheckInForm
        sheet={sheet}
        decimal={decimal}
        floats
        storage={localStorage}
        storageKey={`evenkeel.check-in.${digest(token)}`}
        onSend={async (answer) => {
          const { values, beliefs } = await client.answerCheckIn({ body: { token, ...answer } });
          setSaved({ values, beliefs });
        }}
      />
      <LinkWeek token={token} page={page} decimal={decimal} onAgain={onAgain} />
      <OwnScore page={page} />
      {page.isMailed && (
        <div className={classes.after}>
          <span>{t('check-in.stop.lead')}</span>
          <TextButton onClick={onStop}>{t('check-in.stop')}</TextButton>
        </div>
      )}
    </WeighFrame>
  );
}

/** Where the own week went; once it is kept, it can be said differently. */
function LinkWeek({
  token,
  page,
  decimal,
  onAgain,
}: {
  readonly token: string;
  readonly page: CheckInPage;
  readonly decimal: '.' | ',';
  readonly onAgain: () => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const [kept, setKept] = useState<number | null>(null);
  const { week } = page;
  // Nobody is told that nothing is asked.
  if (week.works.length === 0 || week.state === 'timesheet') return null;
  if (kept === null) {
    return (
      <WeekForm
        key={JSON.stringify(week)}
        sheet={week}
        decimal={decimal}
        onSend={async (answer) => {
          const { minutes } = await client.answerWeek({
            body: { token, ...answer, parts: [...answer.parts] },
          });
          setKept(minutes);
        }}
      />
    );
  }
  return (
    <div className={classes.after} role="status">
      <strong>{t('week.saved', { hours: format.number(kept / 60) })}</strong>
      <TextButton
        onClick={() => {
          setKept(null);
          onAgain();
        }}
      >
        {t('week.saved.again')}
      </TextButton>
    </div>
  );
}

/** Once there are enough goals that are over; before that there is nothing to say. */
function OwnScore({ page: { own, currency } }: { readonly page: CheckInPage }): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const words = useFigureWords(currency);
  if (own.value === null || own.words === null) return null;
  return (
    <div className={classes.after}>
      <strong>{t('check-in.own')}</strong>
      <span>
        {t('kpi.score.value', {
          score: words.amount(own.value, 'count'),
          goals: own.n ?? 0,
          words: sentence(i18n, own.words),
        })}{' '}
        <HowComputed {...words.how(own)} />
      </span>
      <span>{t('check-in.own.private')}</span>
    </div>
  );
}

function Stopping(props: { readonly token: string; readonly onBack: () => void }): ReactNode {
  const t = useText();
  const [state, setState] = useState<'asking' | 'busy' | 'done'>('asking');
  const [fault, setFault] = useState<ProblemError | null>(null);
  const stop = async (): Promise<void> => {
    setState('busy');
    try {
      await client.stopCheckInMails({ body: { token: props.token } });
      setState('done');
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setFault(error);
      setState('asking');
    }
  };
  if (fault) return <Refused error={fault} onRetry={() => setFault(null)} />;
  if (state === 'done') {
    return (
      <WeighFrame title={t('check-in.stop.done.title')}>
        <Notice title={t('check-in.stop.done.title')} text={t('check-in.stop.done.text')} />
      </WeighFrame>
    );
  }
  return (
    <WeighFrame title={t('check-in.stop')}>
      <Notice title={t('check-in.stop')} text={t('check-in.stop.ask')}>
        <Button size="md" loading={state === 'busy'} onClick={() => void stop()}>
          {t('check-in.stop')}
        </Button>
        <TextButton onClick={props.onBack}>{t('action.cancel')}</TextButton>
      </Notice>
    </WeighFrame>
  );
}

function Incomplete(): ReactNode {
  const t = useText();
  return (
    <WeighFrame title={t('check-in.noToken.title')}>
      <Notice title={t('check-in.noToken.title')} text={t('check-in.noToken.text')} />
    </WeighFrame>
  );
}

/** Expired, withdrawn, unknown, or not to be reached: each says what to do. */
function Refused(props: { readonly error: ProblemError; readonly onRetry: () => void }): ReactNode {
  const t = useText();
  const { title, detail, todo } = useProblemText()(props.error);
  const isLost = props.error.code === 'unreachable';
  const words = isLost
    ? { title: t('check-in.unreachable.title'), text: t('check-in.unreachable.text') }
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

function useDecimal(): '.' | ',' {
  const { formatLocale } = useLocale();
  return new Intl.NumberFormat(formatLocale).format(1.5).includes(',') ? ',' : '.';
}
