// The X-matrix: long-term goals west, goals of the year north, initiatives east, measures south, and how they are tied.
import { type XEntry, type XListName, type XMark, xMatrix } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { HowComputed } from '../../ui/how-computed.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useFigureWords } from '../parts/figure-words.ts';
import { RecordDialog, type RecordDialogProps } from '../record/record-dialog.tsx';
import { TextButton } from '../record/text-button.tsx';
import { matrixFinding } from './map-rules.ts';
import { MarkDialog } from './mark-dialog.tsx';
import classes from './matrix.module.css';
import { corners, formOfCell } from './matrix-cells.ts';
import { MatrixPairs } from './matrix-pairs.tsx';
import { Dot, MatrixTable } from './matrix-table.tsx';
import type { StrategyMapView } from './use-map.ts';
import { ViewBar } from './view-bar.tsx';

export function MatrixView({ view }: { readonly view: StrategyMapView }): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const { business, assessment } = view;
  const { canEdit, id: businessId } = view.goals.open;
  const words = useFigureWords(business.profile.currency);
  const matrix = useMemo(() => xMatrix(business, assessment.today), [business, assessment.today]);
  const [asked, setAsked] = useState<Omit<RecordDialogProps, 'onClose'> | null>(null);
  const [mark, setMark] = useState<XMark | null>(null);
  const figure = view.figure('x-matrix');
  const orphans = new Set(matrix.orphans.map(({ list, id }) => `${list}/${id}`));
  const names = (list: XListName, isUpright: boolean): ReactNode =>
    matrix.lists[list].length === 0 ? (
      <p className={classes.nothing} data-upright={isUpright}>
        {t('map.matrix.nothing')}
      </p>
    ) : (
      <ul className={classes.names} data-upright={isUpright} aria-label={t(`map.matrix.list.${list}`)}>
        {matrix.lists[list].map((entry) => (
          <li key={entry.id} className={classes.entry} title={entry.name}>
            <EntryName
              entry={entry}
              isOrphan={orphans.has(`${list}/${entry.id}`)}
              finding={
                orphans.has(`${list}/${entry.id}`)
                  ? (matrixFinding(assessment, entry.noun, entry.id)?.key ?? null)
                  : null
              }
              business={businessId}
            />
          </li>
        ))}
      </ul>
    );
  return (
    <div>
      <ViewBar>
        <Button variant="default" onClick={() => window.print()}>
          {t('map.print')}
        </Button>
      </ViewBar>
      <p className={classes.lead}>
        {t('map.matrix.lead', { orphans: matrix.orphans.length })}{' '}
        {figure && figure.value !== null && (
          <span className={classes.density}>
            {t('map.matrix.density', { share: words.value(figure) ?? '' })}
            <HowComputed {...words.how(figure)} />
          </span>
        )}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-label={t('map.view.matrix')}>
        <div className={classes.matrix}>
          {corners.map((corner) => (
            <div key={corner.block} className={classes.quarter} data-place={corner.place}>
              {matrix.lists[corner.down].length > 0 && matrix.lists[corner.across].length > 0 && (
                <MatrixTable
                  matrix={matrix}
                  corner={corner}
                  canEdit={canEdit}
                  onOpenMark={setMark}
                  onTie={(...cell) => setAsked(formOfCell(...cell))}
                />
              )}
            </div>
          ))}
          <div className={classes.side} data-place="north">
            {names('annual', false)}
          </div>
          <div className={classes.side} data-place="west">
            {names('longTerm', true)}
          </div>
          <div className={classes.side} data-place="east">
            {names('initiatives', true)}
          </div>
          <div className={classes.side} data-place="south">
            {names('measures', false)}
          </div>
          <Middle />
        </div>
      </section>
      <MatrixPairs matrix={matrix} orphans={orphans} canEdit={canEdit} onOpenMark={setMark} />
      <ul className={classes.key}>
        <li>
          <Dot strength="strong" /> {t('map.matrix.key.strong')}
        </li>
        <li>
          <Dot strength="weak" /> {t('map.matrix.key.weak')}
        </li>
        <li>
          <StatusMark status="attention" word={t('map.matrix.key.orphan')} />
        </li>
      </ul>
      {matrix.undated.length > 0 && (
        <section aria-labelledby="matrix-undated" className={classes.section}>
          <h2 id="matrix-undated" className={classes.heading}>
            {t('map.matrix.undated.title')}
          </h2>
          <p className={classes.lead}>{t('map.matrix.undated.text')}</p>
          <ul className={classes.undated}>
            {matrix.undated.map(({ id, name }) => (
              <li key={id}>
                {name}{' '}
                {canEdit && (
                  <TextButton
                    label={t('map.matrix.undated.say.of', { goal: name })}
                    onClick={() => setAsked({ noun: 'goal', id, focusField: 'horizon' })}
                  >
                    {t('map.matrix.undated.say')}
                  </TextButton>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {matrix.orphans.length > 0 && (
        <section aria-labelledby="matrix-orphans" className={classes.section}>
          <h2 id="matrix-orphans" className={classes.heading}>
            {t('map.matrix.orphans.title')}
          </h2>
          <p className={classes.lead}>{t('map.matrix.orphans.text')}</p>
          <ul className={classes.undated}>
            {matrix.orphans.map((orphan) => {
              const finding = matrixFinding(assessment, orphan.noun, orphan.id);
              return (
                <li key={`${orphan.list}/${orphan.id}`}>
                  {finding ? (
                    <Link
                      to="/b/$business/findings"
                      params={{ business: businessId }}
                      search={{ open: finding.key }}
                    >
                      {sentence(i18n, finding.what)}
                    </Link>
                  ) : (
                    orphan.name
                  )}{' '}
                  <span className={classes.quiet}>{t(`map.matrix.list.${orphan.list}`)}</span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {asked && <RecordDialog {...asked} onClose={() => setAsked(null)} />}
      {mark && (
        <MarkDialog
          view={view}
          mark={mark}
          onClose={() => setMark(null)}
          onEdit={(next) => {
            setMark(null);
            setAsked(next);
          }}
        />
      )}
    </div>
  );
}

function EntryName(props: {
  readonly entry: XEntry;
  readonly isOrphan: boolean;
  readonly finding: string | null;
  readonly business: string;
}): ReactNode {
  const t = useText();
  const { entry, isOrphan, finding, business } = props;
  return (
    <span className={classes.name} data-orphan={isOrphan}>
      {isOrphan && <StatusMark status="attention" word={t('map.matrix.orphan')} quiet />}
      {finding === null ? (
        entry.name
      ) : (
        <Link to="/b/$business/findings" params={{ business }} search={{ open: finding }}>
          {entry.name}
        </Link>
      )}
    </span>
  );
}

/** The cross that gives the matrix its name. */
function Middle(): ReactNode {
  const t = useText();
  return (
    <div className={classes.middle} aria-hidden="true">
      <svg
        className={classes.cross}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M0 0 100 100M100 0 0 100" vectorEffect="non-scaling-stroke" />
      </svg>
      {(['annual', 'longTerm', 'initiatives', 'measures'] as const).map((list) => (
        <span key={list} className={classes.head} data-list={list}>
          {t(`map.matrix.list.${list}`)}
        </span>
      ))}
    </div>
  );
}
