// Links that were just made, shown this once: to copy, to save, or to print as one card per person.
import type { Business } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { Mark } from '../../ui/mark.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { csvOf } from '../findings/findings-csv.ts';
import { QrCode } from '../parts/qr-code.tsx';
import { minutesFor } from '../weigh/weigh-flow.ts';
import classes from './links.module.css';
import type { LinksFor } from './links-dialog.tsx';
import { linksText, type MadeLink } from './links-file.ts';

export interface MadeLinksProps {
  readonly business: Business;
  readonly made: LinksFor;
  readonly onDone: () => void;
}

export function MadeLinks({ business, made, onDone }: MadeLinksProps): ReactNode {
  const t = useText();
  const { round, group, links } = made;
  const [copied, setCopied] = useState(false);
  const [isKept, setKept] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const copy = (): void => {
    void navigator.clipboard
      ?.writeText(linksText(links))
      .then(() => {
        setCopied(true);
        setKept(true);
      })
      .catch(() => setCopied(false));
  };
  const save = (): void => {
    const rows = links.map(({ name, link }) => [name ?? '', link]);
    const header = [t('links.column.name'), t('links.column.link')];
    const file = new Blob([csvOf([header, ...rows])], { type: 'text/csv;charset=utf-8' });
    const anchor = document.createElement('a');
    anchor.href = URL.createObjectURL(file);
    anchor.download = `${t('links.file', { group, day: round.openedOn })}.csv`;
    anchor.click();
    URL.revokeObjectURL(anchor.href);
    setKept(true);
  };
  return (
    <div className={classes.made}>
      <div className={classes.head}>
        <PageHeader
          title={t('links.made.title', { count: links.length, group })}
          lead={t('links.made.lead')}
          actions={
            <>
              <Button variant="default" onClick={copy}>
                {t(copied ? 'links.copied' : 'links.copy')}
              </Button>
              <Button variant="default" onClick={save}>
                {t('links.save')}
              </Button>
              <Button
                variant="default"
                onClick={() => {
                  setKept(true);
                  print();
                }}
              >
                {t('links.print')}
              </Button>
              <Button onClick={() => (isKept ? onDone() : setLeaving(true))}>{t('links.done')}</Button>
            </>
          }
        />
      </div>
      <ol className={classes.cards}>
        {links.map((one, index) => (
          <Card key={one.link} business={business} made={made} link={one} number={index + 1} />
        ))}
      </ol>
      {leaving && (
        <Confirm
          title={t('links.leave.title')}
          text={t('links.leave.text')}
          action={t('links.leave.action')}
          onCancel={() => setLeaving(false)}
          onConfirm={onDone}
        />
      )}
    </div>
  );
}

function Card(props: {
  readonly business: Business;
  readonly made: LinksFor;
  readonly link: MadeLink;
  readonly number: number;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { business, made, link, number } = props;
  const { round } = made;
  return (
    <li className={classes.card}>
      <QrCode
        link={link.link}
        label={
          link.name === null ? t('links.card.qr', { number }) : t('links.card.qr.of', { name: link.name })
        }
      />
      <div className={classes.words}>
        <p className={classes.asks}>
          <Mark size={16} /> {t('links.card.title', { business: business.profile.name })}
        </p>
        <p className={classes.round}>{round.title}</p>
        {link.name !== null && <p className={classes.name}>{link.name}</p>}
        <p className={classes.how}>
          {t('links.card.scan', { minutes: minutesFor(round.method, round.goals.length) })}{' '}
          {t('links.card.until', { day: format.day(round.closesOn) })}
        </p>
        <code className={classes.link}>{link.link}</code>
      </div>
    </li>
  );
}
