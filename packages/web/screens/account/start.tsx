// The first choice: look at a sample, start with one's own business, or bring one from a file.
import { ProblemError } from '@evenkeel/contract';
import { useLingui } from '@lingui/react';
import { Button, FileButton, NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useLocale } from '../../app/locale.tsx';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { samplesQuery, sessionQuery } from '../../data/queries.ts';
import classes from './account-page.module.css';
import { AccountPage } from './account-page.tsx';
import { currencies, likelyCurrency } from './currencies.ts';
import { Fault } from './fault.tsx';
import { useSubmit } from './use-submit.ts';

export function StartScreen(): ReactNode {
  const t = useText();
  const open = useOpenBusiness();
  const { businesses } = useSession();
  return (
    <AccountPage wide title={t('start.title')} lead={t('start.lead')}>
      <div className={classes.choices}>
        <Samples onOpen={open} />
        <OwnBusiness onOpen={open} />
        <FromFile onOpen={open} />
      </div>
      {businesses.length > 0 && (
        <p className={classes.hint}>
          <Link to="/">{t('start.back')}</Link>
        </p>
      )}
    </AccountPage>
  );
}

type Open = (create: Promise<{ readonly businessId: string }>) => Promise<void>;

function useOpenBusiness(): Open {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return async (create) => {
    const { businessId } = await create;
    await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    await navigate({ to: '/b/$business/overview', params: { business: businessId } });
  };
}

function Samples(props: { readonly onOpen: Open }): ReactNode {
  const t = useText();
  const { samples } = useSuspenseQuery(samplesQuery).data;
  const noteOf = useSampleNote();
  const [opening, setOpening] = useState<string | null>(null);
  const [fault, setFault] = useState<ProblemError | null>(null);
  const open = (sampleId: string): void => {
    setOpening(sampleId);
    setFault(null);
    props
      .onOpen(client.createBusinessFromSample({ body: { sampleId } }))
      .catch((error: unknown) => {
        if (!(error instanceof ProblemError)) throw error;
        setFault(error);
      })
      .finally(() => setOpening(null));
  };
  return (
    <section className={classes.choice}>
      <h2>{t('start.sample.title')}</h2>
      <p>{t('start.sample.text')}</p>
      <ul className={classes.samples}>
        {samples.map(({ id, name, industry, mission }) => (
          <li key={id}>
            <button
              type="button"
              className={classes.sample}
              disabled={opening !== null}
              aria-label={t('start.sample.open', { name })}
              onClick={() => open(id)}
            >
              <strong>{opening === id ? t('start.sample.opening', { name }) : name}</strong>
              <span>{noteOf(id) ?? mission ?? industry}</span>
            </button>
          </li>
        ))}
      </ul>
      <Fault error={fault} />
    </section>
  );
}

function OwnBusiness(props: { readonly onOpen: Open }): ReactNode {
  const t = useText();
  const { formatLocale } = useLocale();
  const { busy, fault, onSubmit } = useSubmit(({ name = '', currency = '', industry = '' }) =>
    props.onOpen(
      client.createBusiness({ body: { profile: { name, currency, industry: industry.trim() || null } } }),
    ),
  );
  return (
    <section className={classes.choice}>
      <h2>{t('start.own.title')}</h2>
      <p>{t('start.own.text')}</p>
      <form className={classes.form} onSubmit={onSubmit}>
        <TextInput name="name" label={t('start.own.name')} required maxLength={200} />
        <NativeSelect
          name="currency"
          label={t('start.own.currency')}
          defaultValue={likelyCurrency(formatLocale)}
          data={currencies(formatLocale)}
        />
        <TextInput name="industry" label={t('start.own.industry')} maxLength={200} />
        <Fault error={fault} />
        <Button type="submit" loading={busy}>
          {t('start.own.submit')}
        </Button>
      </form>
    </section>
  );
}

function FromFile(props: { readonly onOpen: Open }): ReactNode {
  const t = useText();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<ProblemError | null>(null);
  const send = (file: File | null): void => {
    if (!file) return;
    setBusy(true);
    setFault(null);
    props
      .onOpen(client.createBusinessFromFile({ file }))
      .catch((error: unknown) => {
        if (!(error instanceof ProblemError)) throw error;
        setFault(error);
      })
      .finally(() => setBusy(false));
  };
  return (
    <section className={classes.choice}>
      <h2>{t('start.file.title')}</h2>
      <p>{t('start.file.text')}</p>
      <div className={classes.form}>
        <FileButton onChange={send} accept=".yaml,.yml,.json,application/yaml,application/json">
          {({ onClick }) => (
            <Button variant="default" onClick={onClick} loading={busy}>
              {t('start.file.choose')}
            </Button>
          )}
        </FileButton>
        <Fault error={fault} />
      </div>
    </section>
  );
}

/** What a shipped sample shows; null for a sample of one's own. */
function useSampleNote(): (id: string) => string | null {
  const { i18n } = useLingui();
  return (id) => {
    const note = `start.sample.note.${id}`;
    return note in i18n.messages ? i18n._(note) : null;
  };
}
