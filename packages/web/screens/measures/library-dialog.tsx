// The library of proven measures: found by words, function and industry, adopted with one click.
import {
  type Business,
  findMeasures,
  type LibraryEntry,
  type LibraryFunction,
  type LibraryIndustry,
  library,
  librarySources,
} from '@evenkeel/core';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, Suspense, useDeferredValue, useState } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { useApply } from '../../data/use-apply.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { IconSearch } from '../../ui/icons.ts';
import { ScreenSkeleton } from '../../ui/skeletons.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { adoptMeasure, isAdopted } from './adopt-measure.ts';
import { useLibraryTexts } from './library-texts.ts';
import classes from './measures.module.css';
import '../../ui/mantine-control-styles.ts';

export interface LibraryDialogProps {
  readonly businessId: string;
  readonly business: Business;
  readonly canEdit: boolean;
  readonly onOwn: () => void;
  readonly onClose: () => void;
}

export function LibraryDialog(props: LibraryDialogProps): ReactNode {
  const t = useText();
  return (
    <Dialog title={t('library.title')} onClose={props.onClose} width={880} sheet>
      <Suspense fallback={<ScreenSkeleton />}>
        <LibraryBody {...props} />
      </Suspense>
    </Dialog>
  );
}

const functions: readonly LibraryFunction[] = [...new Set(library.map((entry) => entry.function))];
const industries: readonly LibraryIndustry[] = [
  ...new Set(library.flatMap((entry) => entry.industries)),
].sort();

function LibraryBody(props: LibraryDialogProps): ReactNode {
  const t = useText();
  const texts = useLibraryTexts();
  const [words, setWords] = useState('');
  const [wanted, setWanted] = useState<LibraryFunction | null>(null);
  const [industry, setIndustry] = useState<LibraryIndustry | null>(null);
  const query = useDeferredValue({ words, function: wanted, industry });
  const found = findMeasures(library, query, texts.search);
  const choice = (value: string, label: string) => ({ value, label });
  return (
    <div className={classes.library}>
      <search className={classes.search}>
        <TextInput
          aria-label={t('library.search')}
          placeholder={t('library.search.hint')}
          leftSection={<IconSearch size={16} aria-hidden="true" />}
          type="search"
          data-autofocus
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <NativeSelect
          aria-label={t('library.any-function')}
          data={[
            choice('', t('library.any-function')),
            ...functions.map((one) => choice(one, t(`library.function.${one}` as TextId))),
          ]}
          value={wanted ?? ''}
          onChange={(event) => setWanted((event.currentTarget.value || null) as LibraryFunction | null)}
        />
        <NativeSelect
          aria-label={t('library.any-industry')}
          data={[
            choice('', t('library.any-industry')),
            ...industries.map((one) => choice(one, t(`library.industry.${one}` as TextId))),
          ]}
          value={industry ?? ''}
          onChange={(event) => setIndustry((event.currentTarget.value || null) as LibraryIndustry | null)}
        />
      </search>
      <p className={classes.found} aria-live="polite">
        {t('library.lead', { count: found.length })}{' '}
        {found.length === 0 && (
          <>
            {t('library.none.text')}{' '}
            <Button variant="default" size="compact-sm" onClick={props.onOwn}>
              {t('library.own')}
            </Button>
          </>
        )}
      </p>
      <ul className={classes.entries}>
        {found.map((entry) => (
          <EntryLine key={entry.key} {...props} entry={entry} />
        ))}
      </ul>
    </div>
  );
}

function EntryLine(props: LibraryDialogProps & { readonly entry: LibraryEntry }): ReactNode {
  const t = useText();
  const texts = useLibraryTexts();
  const apply = useApply(props.businessId);
  const [busy, setBusy] = useState(false);
  const { entry, business } = props;
  const words = texts.of(entry);
  const adopt = async (): Promise<void> => {
    setBusy(true);
    try {
      await apply([adoptMeasure(business, entry, words)], {
        message: t('library.adopted', { name: words.name }),
      });
    } finally {
      setBusy(false);
    }
  };
  return (
    <li className={classes.entry}>
      <h3 className={classes.entryName}>{words.name}</h3>
      {isAdopted(business, entry) ? (
        <StatusMark status="good" word={t('library.have')} />
      ) : (
        props.canEdit && (
          <Button
            size="compact-sm"
            loading={busy}
            aria-label={t('library.adopt.of', { name: words.name })}
            onClick={() => void adopt()}
          >
            {t('library.adopt')}
          </Button>
        )
      )}
      <p className={classes.entryText}>{words.definition}</p>
      <details className={classes.details}>
        <summary>{t('library.more')}</summary>
        <p>{t('library.how', { timing: entry.timing, cadence: entry.cadence, better: entry.better })}</p>
        <dl className={classes.facts}>
          <dt>{t('library.formula')}</dt>
          <dd>{words.formula}</dd>
          <dt>{t('library.gaming')}</dt>
          <dd>{words.gaming}</dd>
          <dt>{t('library.counter')}</dt>
          <dd>{texts.name(entry.counter)}</dd>
          <dt>{t('library.source')}</dt>
          <dd>
            {librarySources[entry.source]} ({t('library.basis')})
          </dd>
        </dl>
      </details>
    </li>
  );
}
