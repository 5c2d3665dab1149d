// Keys with which programs bring values of measures: made, shown once, revoked. For owners.
import { Button, TextInput } from '@mantine/core';
import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { businessKey, useSnapshot } from '../../data/queries.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { LinkToCopy } from '../parts/link-to-copy.tsx';
import { useBusiness } from '../parts/use-business.ts';
import { Refusal } from '../record/refusal.tsx';
import { TextButton } from '../record/text-button.tsx';
import { Section } from './section.tsx';
import classes from './settings.module.css';
import { useAct } from './use-act.ts';

const apiKeysQuery = (businessId: string) =>
  queryOptions({
    queryKey: [...businessKey(businessId), 'api-keys'],
    queryFn: ({ signal }) => client.listApiKeys({ businessId }, { signal }),
  });

export function ApiKeys(): ReactNode {
  const t = useText();
  const { role } = useBusiness();
  return (
    <Section title={t('settings.keys.title')} lead={t('settings.keys.lead')}>
      {role === 'owner' ? <Keys /> : <p className={classes.lead}>{t('settings.keys.owners')}</p>}
    </Section>
  );
}

function Keys(): ReactNode {
  const t = useText();
  const format = useFormat();
  const { id: businessId } = useBusiness();
  const { business } = useSnapshot(businessId);
  const { apiKeys } = useSuspenseQuery(apiKeysQuery(businessId)).data;
  const queries = useQueryClient();
  const act = useAct();
  const [name, setName] = useState('');
  const [key, setKey] = useState<string | null>(null);
  const refresh = () => queries.invalidateQueries({ queryKey: apiKeysQuery(businessId).queryKey });
  const make = (): void =>
    void act.run(async () => {
      setKey((await client.createApiKey({ businessId, body: { name } })).key);
      setName('');
      await refresh();
    });
  const revoke = (apiKeyId: string): void =>
    void act.run(async () => {
      await client.revokeApiKey({ businessId, apiKeyId });
      await refresh();
    });
  return (
    <>
      {act.fault && <Refusal error={act.fault} />}
      <form
        className={classes.inline}
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <TextInput
          label={t('settings.keys.name')}
          required
          withAsterisk={false}
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" loading={act.busy}>
          {t('settings.keys.make')}
        </Button>
      </form>
      {key !== null && (
        <div className={classes.made} role="status">
          <p>{t('settings.keys.made')}</p>
          <LinkToCopy key={key} label={t('settings.keys.key')} link={key} />
        </div>
      )}
      {apiKeys.length === 0 ? (
        <p className={classes.lead}>{t('settings.keys.none')}</p>
      ) : (
        <DataTable
          caption={t('settings.keys.list')}
          rows={apiKeys}
          rowKey={({ id }) => id}
          columns={[
            { id: 'name', header: t('settings.keys.name'), cell: (one) => one.name },
            { id: 'made', header: t('settings.keys.created'), cell: (one) => format.moment(one.createdAt) },
            {
              id: 'used',
              header: t('settings.keys.used'),
              cell: ({ lastUsedOn }) =>
                lastUsedOn === null ? t('settings.keys.unused') : format.day(lastUsedOn),
            },
            {
              id: 'action',
              header: t('sources.column.action'),
              cell: ({ id, name: of }) => (
                <TextButton label={t('settings.keys.revoke.of', { name: of })} onClick={() => revoke(id)}>
                  {t('settings.keys.revoke')}
                </TextButton>
              ),
            },
          ]}
        />
      )}
      <details>
        <summary>{t('settings.keys.how')}</summary>
        <pre className={classes.example}>{exampleFor(business.kpis[0]?.id ?? 'takings')}</pre>
      </details>
    </>
  );
}

/** A call as one would type it; the address is the one this page came from. */
function exampleFor(kpi: string): string {
  const body = `{"observations": [{"kpi": "${kpi}", "day": "${new Date().toISOString().slice(0, 10)}", "value": 812.5}]}`;
  return [
    `curl ${window.location.origin}/api/kpi-observations \\`,
    `  -H 'Authorization: Bearer evk_…' -H 'Content-Type: application/json' \\`,
    `  -d '${body}'`,
  ].join('\n');
}
