// How far people agree: about each goal in words, for everybody and for each group, with the numbers one step below.
import type { AskedGoal } from '@evenkeel/contract';
import type { Business, Figure, PeopleSummary, WeighingGroup } from '@evenkeel/core';
import { type ReactNode, useId } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { HowComputed } from '../../ui/how-computed.tsx';
import { type Status, StatusMark } from '../../ui/status-mark.tsx';
import { useFigureWords } from '../parts/figure-words.ts';
import { type Consensus, consensusOf } from './agreement-words.ts';
import { namedGroups } from './group-names.ts';
import classes from './result.module.css';

export interface AgreementViewProps {
  readonly business: Business;
  readonly goals: readonly AskedGoal[];
  readonly overall: PeopleSummary;
  readonly groups: readonly WeighingGroup[];
}

interface Column {
  readonly key: string;
  readonly name: string;
  readonly summary: PeopleSummary;
}

const marks: Readonly<Record<Consensus, Status>> = { close: 'good', differ: 'unknown', dispute: 'attention' };
/** Fewer answers make every measure of agreement unstable. */
const stable = 5;

export function AgreementView({ business, goals, overall, groups }: AgreementViewProps): ReactNode {
  const t = useText();
  const { number, percent } = useFormat();
  const id = useId();
  const columns: readonly Column[] = [
    { key: 'all', name: t('result.column.all'), summary: overall },
    ...namedGroups(groups, overall, t).map(({ key, name, group }) => ({
      key: `group-${key}`,
      name,
      summary: group,
    })),
  ];
  const small = (share: number): string =>
    share < 0.001 ? t('chance.under', { share: percent(0.001, 1) }) : percent(share, 1);
  const isUnstable = columns.some(({ summary }) => summary.answers < stable);
  const disputed = goals.filter(({ id: goal }) => consensusOf(overall.agreement, goal)?.word === 'dispute');
  const cut = overall.agreement.parts[0]?.values.cut ?? null;
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id} className={classes.heading}>
        {t('result.agreement.title')}
      </h2>
      <p className={classes.soft}>
        {overall.agreement.value === null
          ? t('result.agreement.none')
          : disputed.length === 0
            ? t('result.agreement.lead.none')
            : t('result.agreement.lead.some', {
                goals: disputed.map(({ name }) => `“${name}”`).join(', '),
              })}
        {overall.homogeneity.value !== null &&
          ` ${t('result.agreement.alike', { share: percent(overall.homogeneity.value) })}`}
      </p>
      <DataTable
        caption={t('result.agreement.table')}
        rows={goals}
        rowKey={(goal) => goal.id}
        columns={[
          { id: 'goal', header: t('result.column.goal'), cell: ({ name }) => name, width: '28%' },
          ...columns.map(({ key, name, summary }) => ({
            id: key,
            header: name,
            cell: (goal: AskedGoal) => <Word summary={summary} goal={goal.id} />,
          })),
        ]}
      />
      {cut !== null && (
        <p className={classes.small}>{t('result.agreement.explain', { cut: number(cut, 2) })}</p>
      )}
      {isUnstable && <p className={classes.small}>{t('result.unstable.explain')}</p>}
      <details className={classes.numbers}>
        <summary>{t('result.numbers.title')}</summary>
        <DataTable
          caption={t('result.numbers.table')}
          rows={columns}
          rowKey={({ key }) => key}
          columns={[
            { id: 'who', header: t('result.numbers.group'), cell: ({ name }) => name },
            {
              id: 'answers',
              header: t('result.numbers.answers'),
              cell: ({ summary }) => number(summary.answers),
            },
            {
              id: 'agreement',
              header: t('result.numbers.agreement'),
              cell: ({ summary }) => <Measure business={business} figure={summary.agreement} />,
            },
            {
              id: 'concordance',
              header: t('result.numbers.concordance'),
              cell: ({ summary }) => {
                const chance = summary.concordance.comparisons.find((one) => one.id === 'chance-agreement');
                return (
                  <Measure
                    business={business}
                    figure={summary.concordance}
                    more={chance && t('result.numbers.chance', { share: small(chance.value) })}
                  />
                );
              },
            },
            {
              id: 'homogeneity',
              header: t('result.numbers.homogeneity'),
              cell: ({ summary }) => <Measure business={business} figure={summary.homogeneity} />,
            },
          ]}
        />
      </details>
    </section>
  );
}

function Word({ summary, goal }: { readonly summary: PeopleSummary; readonly goal: string }): ReactNode {
  const t = useText();
  const { number } = useFormat();
  const found = consensusOf(summary.agreement, goal);
  if (!found) return <span className={classes.small}>{t('result.agreement.none')}</span>;
  return (
    <span className={classes.stack}>
      <StatusMark status={marks[found.word]} word={t(`result.agreement.word.${found.word}`)} />
      <span className={classes.small}>
        {t('result.agreement.detail', {
          deviation: number(found.deviation, 2),
          cut: number(found.cut, 2),
        })}
      </span>
      {summary.answers < stable && <span className={classes.small}>{t('result.unstable')}</span>}
    </span>
  );
}

function Measure(props: {
  readonly business: Business;
  readonly figure: Figure;
  readonly more?: string | undefined;
}): ReactNode {
  const t = useText();
  const { number } = useFormat();
  const { figure, more } = props;
  const words = useFigureWords(props.business.profile.currency);
  if (figure.value === null) return <span className={classes.small}>{t('figure.unknown')}</span>;
  return (
    <span className={classes.measure}>
      {number(figure.value, 2)}
      <HowComputed {...words.how(figure)} />
      {more && <span className={classes.small}>{more}</span>}
      {figure.n !== null && figure.n < stable && (
        <span className={classes.small}>{t('result.unstable')}</span>
      )}
    </span>
  );
}
