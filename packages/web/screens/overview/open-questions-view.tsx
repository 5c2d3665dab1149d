// What we cannot tell yet: each missing thing once, how long it takes to supply it, and the way there.
import type { Assessment } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { placeOfNeed } from '../parts/need-place.ts';
import type { OpenBusiness } from '../parts/use-business.ts';
import { answers, type OpenQuestion, openQuestions } from './open-questions.ts';
import classes from './overview.module.css';

const first = 4;

export function OpenQuestions(props: {
  readonly assessment: Assessment;
  readonly business: OpenBusiness;
}): ReactNode {
  const t = useText();
  const [all, setAll] = useState(false);
  const questions = openQuestions(props.assessment);
  if (questions.length === 0) return null;
  const shown = all ? questions : questions.slice(0, first);
  const rest = questions.length - shown.length;
  return (
    <section aria-labelledby="overview-open">
      <h2 id="overview-open" className={classes.heading}>
        {t('overview.open.title')}
      </h2>
      <p className={classes.takeaway}>{t('overview.open.lead')}</p>
      <ul className={classes.questions}>
        {shown.map((question) => (
          <Question
            key={`${question.need.what.id}${JSON.stringify(question.need.what.data)}`}
            question={question}
            business={props.business}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className={classes.more} onClick={() => setAll(true)}>
          {t('overview.open.more', { count: rest })}
        </button>
      )}
    </section>
  );
}

function Question(props: { readonly question: OpenQuestion; readonly business: OpenBusiness }): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { need, rules } = props.question;
  const { to, verb } = placeOfNeed(need.what.id);
  const titles = rules.slice(0, 3).map((rule) => t(`rule.${rule}.title` as TextId));
  return (
    <li className={classes.question}>
      <div className={classes.questionWords}>
        <p className={classes.what}>{capital(sentence(i18n, need.what))}</p>
        <p className={classes.quiet}>
          {[
            need.minutes === null
              ? t('overview.open.time')
              : t('overview.open.minutes', { minutes: need.minutes }),
            t('overview.open.answers', { count: answers(props.question) }),
            ...(titles.length > 0 ? [titles.join(', ')] : []),
          ].join('\u00a0· ')}
        </p>
      </div>
      {props.business.canEdit && need.minutes !== null && (
        <Button
          variant="default"
          size="xs"
          className={`${classes.go} ek-no-print`}
          onClick={() => void navigate({ to, params: { business: props.business.id } })}
        >
          {t(verb)}
        </Button>
      )}
    </li>
  );
}

function capital(text: string): string {
  const [letter = '', ...rest] = text;
  return letter.toLocaleUpperCase() + rest.join('');
}
