// The review of a repair: each change with what it clears, to be taken or left out, and what a person must decide.
import { ProblemError } from '@evenkeel/contract';
import type { Assessment, Business, Finding, Repair } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { useApply } from '../../data/use-apply.ts';
import { previewChanges } from '../findings/change-preview.ts';
import { ChangeTable } from '../findings/change-table.tsx';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { Refusal } from '../record/refusal.tsx';
import classes from './repair.module.css';
import { useComesBack } from './use-repair.ts';

export function RepairReview(props: {
  readonly businessId: string;
  readonly business: Business;
  readonly assessment: Assessment;
  readonly repair: Repair;
  readonly canEdit: boolean;
}): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const { business, businessId, assessment, repair, canEdit } = props;
  const apply = useApply(businessId);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ProblemError | null>(null);
  const taken = useMemo(() => repair.moves.filter(({ id }) => !left.has(id)), [repair, left]);
  const changes = useMemo(() => taken.flatMap((move) => move.changes), [taken]);
  const preview = useMemo(() => previewChanges(business, changes), [business, changes]);
  const back = useComesBack(business, assessment, repair, changes);
  const keep = async (): Promise<void> => {
    setBusy(true);
    try {
      await apply(changes, {
        message: t('repair.kept', { count: taken.length }),
        why: t('repair.keep.why'),
      });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {repair.moves.length > 0 && (
        <section className={classes.section} aria-labelledby="repair-moves">
          <h2 id="repair-moves">{t('repair.moves')}</h2>
          <ul className={classes.moves}>
            {repair.moves.map((move) => {
              const what = sentence(i18n, move.what);
              return (
                <li key={move.id} data-left={left.has(move.id)}>
                  <label className={classes.take}>
                    <input
                      type="checkbox"
                      checked={!left.has(move.id)}
                      disabled={!canEdit}
                      aria-label={t('repair.take', { what })}
                      onChange={() =>
                        setLeft((before) => {
                          const next = new Set(before);
                          if (!next.delete(move.id)) next.add(move.id);
                          return next;
                        })
                      }
                    />
                    <span className={classes.what}>{what}</span>
                  </label>
                  <span className={classes.points}>{t('repair.points', { points: rounded(move.cost) })}</span>
                  <div className={classes.clears}>
                    <p className={classes.label}>
                      {move.clears.length > 0 ? t('repair.clears') : t('repair.clears.none')}
                    </p>
                    <FindingLines findings={move.clears} struck={!left.has(move.id)} />
                  </div>
                </li>
              );
            })}
          </ul>
          <p className={classes.proof}>
            {t('repair.cost', { cost: rounded(repair.cost) })} ·{' '}
            {repair.proven
              ? t('repair.proven', { tried: repair.tried, assessments: repair.assessments })
              : t('repair.unproven')}
          </p>
          <div aria-live="polite" className={classes.back}>
            {back === null ? (
              <p className={classes.label}>{t('repair.looking')}</p>
            ) : back.length === 0 ? (
              <p>{t('repair.all-clear')}</p>
            ) : (
              <>
                <p>{t('repair.comes-back', { count: back.length })}</p>
                <FindingLines findings={back} />
              </>
            )}
          </div>
          <details className={classes.fold}>
            <summary>{t('repair.before-after')}</summary>
            <ChangeTable changes={preview} business={business} />
          </details>
          {refusal && <Refusal error={refusal} />}
          {canEdit && (
            <div className="ek-no-print">
              <Button onClick={() => void keep()} loading={busy} disabled={changes.length === 0}>
                {t('repair.keep', { count: taken.length })}
              </Button>
            </div>
          )}
        </section>
      )}
      {repair.stays.length > 0 && (
        <section className={classes.section} aria-labelledby="repair-stays">
          <h2 id="repair-stays">{t('repair.stays')}</h2>
          <ul className={classes.stays}>
            {repair.stays.map(({ finding, why }) => (
              <li key={finding.key}>
                <SeverityMark severity={finding.severity} quiet />
                <div>
                  <Link
                    to="/b/$business/findings"
                    params={{ business: businessId }}
                    search={{ open: finding.key }}
                    className={classes.link}
                  >
                    {sentence(i18n, finding.what)}
                  </Link>
                  <p className={classes.label}>{t(`repair.stays.${why}`)}</p>
                  <p>{sentence(i18n, finding.todo)}</p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function FindingLines(props: {
  readonly findings: readonly Finding[];
  readonly struck?: boolean;
}): ReactNode {
  const { i18n } = useLingui();
  return (
    <ul className={classes.lines}>
      {props.findings.map((finding) => (
        <li key={finding.key}>
          <SeverityMark severity={finding.severity} quiet />
          {props.struck ? <s>{sentence(i18n, finding.what)}</s> : <span>{sentence(i18n, finding.what)}</span>}
        </li>
      ))}
    </ul>
  );
}

function rounded(points: number): number {
  return Math.round(points * 10) / 10;
}
