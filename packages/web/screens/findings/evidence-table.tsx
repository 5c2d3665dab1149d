// What shows a finding: one row per record, payee or month, each leading to where it stands.
import type { Evidence } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { placeOfRecord } from '../parts/record-place.ts';
import classes from './finding-detail.module.css';

interface Row {
  readonly key: string;
  readonly one: Evidence;
}

export function EvidenceTable(props: {
  readonly evidence: readonly Evidence[];
  readonly business: string;
}): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const rows = props.evidence.map((one, index): Row => ({ key: `${index} ${one.noun}/${one.id}`, one }));
  return (
    <div className={classes.evidence}>
      <DataTable
        caption={t('finding.evidence.table')}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            id: 'what',
            header: t('finding.evidence.what'),
            width: '38%',
            cell: ({ one }) => {
              const place = placeOfRecord(one.noun, one.id);
              const name = one.name === '' ? t('finding.evidence.rest') : one.name;
              return place === null ? (
                name
              ) : (
                <Link
                  to={place.to}
                  params={{ business: props.business }}
                  search={place.search}
                  className={classes.record}
                >
                  {name}
                </Link>
              );
            },
          },
          {
            id: 'says',
            header: t('finding.evidence.says'),
            cell: ({ one }) => (one.detail ? sentence(i18n, one.detail) : ''),
          },
        ]}
      />
    </div>
  );
}
