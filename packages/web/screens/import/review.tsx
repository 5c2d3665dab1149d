// The steps between choosing a file and storing it: what was recognised, what is open, what will be stored.
import type { Upload } from '@evenkeel/contract';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { Refusal } from '../record/refusal.tsx';
import { TextButton } from '../record/text-button.tsx';
import { BankAccounts } from './bank-accounts.tsx';
import { Columns } from './columns.tsx';
import { FirstEntries } from './first-entries.tsx';
import classes from './import.module.css';
import { NewMeasures } from './new-measures.tsx';
import { Notice } from './notice.tsx';
import { OpenQuestions } from './open-questions.tsx';
import { Recognised } from './recognised.tsx';
import { RejectedRows } from './rejected-rows.tsx';
import { Spending } from './spending.tsx';
import type { StepProps } from './step-props.ts';
import { StoreBar } from './store-bar.tsx';
import { UnknownPeople } from './unknown-people.tsx';
import { useFileSize } from './use-file-size.ts';
import { useFocusWhenLost } from './use-focus-when-lost.ts';
import { WillBeUnassigned } from './will-be-unassigned.tsx';

export function Review(props: StepProps & { readonly upload: Upload }): ReactNode {
  const t = useText();
  const sizeOf = useFileSize();
  const { upload, preview, life } = props;
  const head = useFocusWhenLost<HTMLDivElement>();
  const [acceptsGood, setAcceptsGood] = useState(false);
  const { questions } = preview;
  return (
    <div className={classes.review}>
      <div ref={head} tabIndex={-1} className={classes.fileLine}>
        <p>
          <strong>{upload.fileName}</strong> <span className={classes.soft}>{sizeOf(upload.bytes)}</span>
        </p>
        <TextButton onClick={life.forget}>{t('import.other-file')}</TextButton>
        <p role="status" className={classes.reading}>
          {life.isReading ? t('import.reading') : ''}
        </p>
      </div>
      {life.fault && <Refusal error={life.fault} />}
      {upload.state === 'cancelled' && (
        <Notice title={t('import.cancelled.title')} text={t('import.cancelled.text')} />
      )}
      {upload.state === 'failed' && upload.problem && <Failed upload={upload} />}
      {preview.remembered && <p className={classes.soft}>{t('import.remembered')}</p>}
      {questions.length > 0 && <OpenQuestions {...props} questions={questions} />}
      <Recognised {...props} />
      {preview.statements.length > 0 && <BankAccounts statements={preview.statements} />}
      <Columns {...props} />
      <FirstEntries {...props} />
      {preview.kind === 'ledger' && preview.natures.length > 0 && <Spending {...props} />}
      {preview.newKpis.length > 0 && <NewMeasures {...props} />}
      {preview.unknownPeople.length > 0 && <UnknownPeople {...props} />}
      <WillBeUnassigned {...props} />
      {preview.counts.rejected > 0 && (questions.length === 0 || preview.counts.good > 0) && (
        <RejectedRows {...props} upload={upload} accepts={acceptsGood} onAccept={setAcceptsGood} />
      )}
      <StoreBar preview={preview} life={life} questions={questions.length} acceptsGood={acceptsGood} />
    </div>
  );
}

function Failed({ upload }: { readonly upload: Upload }): ReactNode {
  const t = useText();
  const { problem } = upload;
  if (!problem) return null;
  return (
    <Notice title={problem.title} text={`${t('import.failed.lead')} ${problem.detail} ${problem.todo}`} />
  );
}
