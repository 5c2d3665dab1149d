// Links by which a bookkeeper hands in files: made, copied, withdrawn – and everything that came by them.
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../../app/use-format.ts';
import { useText } from '../../../app/use-text.ts';
import { client } from '../../../data/client.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { LinkToCopy } from '../../parts/link-to-copy.tsx';
import { useBusiness } from '../../parts/use-business.ts';
import { Refusal } from '../../record/refusal.tsx';
import { TextButton } from '../../record/text-button.tsx';
import { useAct } from '../../settings/use-act.ts';
import classes from '../import.module.css';
import { uploadLinksQuery } from '../queries.ts';
import { MakeLink, type NewLink } from './make-link.tsx';

/** For editors only. */
export function UploadLinks(): ReactNode {
  const t = useText();
  const format = useFormat();
  const { id: businessId, canEdit } = useBusiness();
  const queries = useQueryClient();
  const act = useAct();
  const [made, setMade] = useState<{ readonly name: string; readonly link: string } | null>(null);
  const { uploadLinks, sentFiles } = useSuspenseQuery(uploadLinksQuery(businessId)).data;
  const refresh = () => queries.invalidateQueries({ queryKey: uploadLinksQuery(businessId).queryKey });
  if (!canEdit) return <p>{t('import.viewer')}</p>;
  const make = (body: NewLink): Promise<boolean> =>
    act.run(async () => {
      const { link } = await client.createUploadLink({ businessId, body });
      setMade({ name: body.name, link });
      await refresh();
    });
  const withdraw = (uploadLinkId: string): void =>
    void act.run(async () => {
      await client.withdrawUploadLink({ businessId, uploadLinkId });
      await refresh();
    });
  const until = (expiresAt: string): string =>
    new Date(expiresAt) <= new Date()
      ? t('upload-links.expired', { when: format.moment(expiresAt) })
      : format.moment(expiresAt);
  return (
    <>
      <p className={classes.lead}>{t('upload-links.lead')}</p>
      <div className={classes.parts}>
        {act.fault && <Refusal error={act.fault} />}
        <MakeLink busy={act.busy} onMake={make} />
        {made !== null && (
          <div className={classes.made} role="status">
            <p>{t('upload-links.made', { name: made.name })}</p>
            <LinkToCopy key={made.link} label={t('upload-links.link')} link={made.link} />
          </div>
        )}
        {uploadLinks.length === 0 ? (
          <p className={classes.soft}>{t('upload-links.none')}</p>
        ) : (
          <DataTable
            caption={t('upload-links.list')}
            showCaption
            rows={uploadLinks}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'name',
                header: t('upload-links.name'),
                cell: ({ name, note }) => (
                  <>
                    {name}
                    {note !== null && <span className={classes.reason}>{note}</span>}
                  </>
                ),
              },
              {
                id: 'takes',
                header: t('upload-links.takes'),
                cell: ({ takes }) => t(`upload-links.takes.${takes}`),
              },
              { id: 'until', header: t('upload-links.expires'), cell: ({ expiresAt }) => until(expiresAt) },
              {
                id: 'used',
                header: t('upload-links.used'),
                cell: ({ lastUsedOn }) =>
                  lastUsedOn === null ? t('upload-links.unused') : format.day(lastUsedOn),
              },
              {
                id: 'by',
                header: t('upload-links.by'),
                cell: ({ createdBy }) => createdBy ?? t('upload-links.by.gone'),
              },
              {
                id: 'action',
                header: t('upload-links.action'),
                cell: (one) => (
                  <TextButton
                    label={t('upload-links.withdraw.of', { name: one.name })}
                    onClick={() => withdraw(one.id)}
                  >
                    {t('upload-links.withdraw')}
                  </TextButton>
                ),
              },
            ]}
          />
        )}
        {sentFiles.length > 0 && (
          <DataTable
            caption={t('upload-links.files')}
            showCaption
            rows={sentFiles}
            rowKey={({ id }) => id}
            columns={[
              { id: 'file', header: t('hand-in.before.file'), cell: ({ fileName }) => fileName },
              { id: 'from', header: t('upload-links.from'), cell: ({ linkName }) => linkName },
              { id: 'when', header: t('hand-in.before.when'), cell: ({ sentAt }) => format.moment(sentAt) },
              {
                id: 'rows',
                header: t('upload-links.rows'),
                numeric: true,
                cell: ({ goodRows }) => format.number(goodRows),
              },
              {
                id: 'state',
                header: t('hand-in.before.state'),
                cell: ({ state }) => t(`hand-in.state.${state}`),
              },
            ]}
          />
        )}
      </div>
    </>
  );
}
