// All questions of the round on paper, to be filled in by hand.
import type { WeighingQuestion } from '@evenkeel/contract';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { titleOf } from './question-page.tsx';
import type { GoalWords } from './use-goal-words.ts';
import classes from './weigh.module.css';
import { stepsOf } from './weigh-flow.ts';

export interface PrintedQuestionsProps {
  readonly question: WeighingQuestion;
  readonly words: GoalWords;
}

export function PrintedQuestions({ question, words }: PrintedQuestionsProps): ReactNode {
  const t = useText();
  const { method, goals } = question;
  return (
    <section className={classes.printed} aria-hidden="true">
      <h2>{t('weigh.print.title')}</h2>
      {method === 'ratio' || method === 'pairwise' ? (
        <ol>
          {stepsOf(goals, method, {}).map((step) => (
            <li key={step.key}>
              {step.kind === 'pair' && (
                <>
                  <strong>{words.name(step.left)}</strong>
                  <span className={classes.paperScale}>9 · 7 · 5 · 3 · 1 · 3 · 5 · 7 · 9</span>
                  <strong>{words.name(step.right)}</strong>
                </>
              )}
            </li>
          ))}
        </ol>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col" />
              {columnsOf(method).map((column) => (
                <th key={column} scope="col">
                  {t(`weigh.print.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {goals.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {columnsOf(method).map((column) => (
                  <td key={column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {(method === 'ratio' || method === 'pairwise') && (
        <p>
          {stepsOf(goals, method, {})
            .slice(0, 1)
            .map((step) => titleOf(t, step, words))}
        </p>
      )}
      {method !== 'ranking' && method !== 'swing' && <p>{t('weigh.print.scale')}</p>}
    </section>
  );
}

type Column = 'best' | 'worst' | 'from-best' | 'over-worst' | 'place' | 'first' | 'points';

function columnsOf(method: WeighingQuestion['method']): readonly Column[] {
  if (method === 'ranking') return ['place'];
  if (method === 'swing') return ['first', 'points'];
  return ['best', 'worst', 'from-best', 'over-worst'];
}
