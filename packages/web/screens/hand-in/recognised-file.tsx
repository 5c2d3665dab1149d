// What was recognised in one's own file, before it is sent: rows, period, sums, accounts, first rows, and what cannot be read.
import type { HandedIn, HandInPage } from '@evenkeel/contract';
import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { useFileSize } from '../import/use-file-size.ts';
import { TextButton } from '../record/text-button.tsx';
import { AccountLine } from './account-line.tsx';
import classes from './hand-in.module.css';

const firstEntries = 5;
const firstRejected = 8;

export interface RecognisedFileProps {
  readonly file: HandedIn;
  readonly page: HandInPage;
  readonly busy: boolean;
  readonly onSend: () => void;
  readonly onOther: () => void;
}

export function RecognisedFile({ file, page, busy, onSend, onOther }: RecognisedFileProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const sizeOf = useFileSize();
  const { i18n } = useLingui();
  const { counts, period, totals, kind, entries, rejected, isClear, isStoredAtOnce } = file;
  const money = (minor: number): string => format.money(minor, page.currency, { exact: true });
  // A bank writes what goes out with a minus, books write what is spent without.
  const signed = (minor: number): string => money(file.statements.length > 0 ? -minor : minor);
  const facts: readonly (readonly [name: string, value: string])[] = [
    [t('hand-in.lines'), format.number(counts.good)],
    ...(period === null
      ? []
      : ([[t('hand-in.period'), `${format.day(period.from)} – ${format.day(period.to)}`]] as const)),
    ...(!isClear
      ? []
      : kind === 'time'
        ? ([[t('hand-in.hours'), format.hours(totals.minutes / 60, 1)]] as const)
        : ([
            [t('hand-in.out'), money(totals.outMinor)],
            [t('hand-in.in'), money(totals.inMinor)],
          ] as const)),
  ];
  const shown = entries.slice(0, firstEntries).map((entry, place) => ({ ...entry, place }));
  const sentenceOf = ({ problem }: HandedIn['rejected'][number]): string => {
    const id = `problem.${problem.code}`;
    return id in i18n.messages ? i18n._(id, problem.data) : problem.detail;
  };
  return (
    <section className={classes.card} aria-labelledby="recognised">
      <h2 id="recognised" className={classes.heading}>
        {t('hand-in.seen')}
      </h2>
      <p className={classes.fileName}>
        <strong>{file.fileName}</strong> <span>{sizeOf(file.bytes)}</span>
      </p>
      {file.layout !== null && (
        <p className={classes.soft}>{i18n._('reason.layout', { layout: file.layout })}</p>
      )}
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {file.statements.map((one) => (
        <AccountLine key={`${one.account} ${one.currency}`} statement={one} />
      ))}
      {!isClear && <p className={classes.open}>{t('hand-in.unclear', { business: page.businessName })}</p>}
      {shown.length > 0 && (
        <div>
          <h3 className={classes.small}>{t('hand-in.first')}</h3>
          <DataTable
            caption={t('hand-in.first')}
            rows={shown}
            rowKey={({ place }) => String(place)}
            columns={[
              { id: 'day', header: t('column-role.day'), width: '24%', cell: ({ day }) => format.day(day) },
              {
                id: 'name',
                header: t('hand-in.name'),
                cell: ({ name, text }) => (
                  <span className={classes.cell}>
                    {name ?? text ?? ''}
                    {name !== null && text !== null && text !== name && (
                      <span className={classes.under}>{text}</span>
                    )}
                  </span>
                ),
              },
              {
                id: 'amount',
                header: kind === 'time' ? t('hand-in.hours') : t('hand-in.amount'),
                numeric: true,
                cell: ({ amountMinor, minutes }) =>
                  amountMinor === null ? format.hours((minutes ?? 0) / 60, 2) : signed(amountMinor),
              },
            ]}
          />
        </div>
      )}
      {rejected.length > 0 && (
        <>
          <h3 className={classes.small}>{t('import.rejected.title', { count: counts.rejected })}</h3>
          <ul className={classes.rejected}>
            {rejected.slice(0, firstRejected).map((row) => (
              <li key={row.line}>
                <span>{`${t('import.rejected.line')} ${format.number(row.line)}`}</span> {sentenceOf(row)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={classes.soft}>
        {isStoredAtOnce ? t('hand-in.at-once') : t('hand-in.after-look', { business: page.businessName })}
      </p>
      <div className={classes.actions}>
        <Button size="md" loading={busy} onClick={onSend}>
          {t('hand-in.send')}
        </Button>
        <TextButton onClick={onOther}>{t('hand-in.other')}</TextButton>
      </div>
    </section>
  );
}
