// Guided first steps: what to do next in a business that is not filled yet, with ticks for what is done.
import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { IconCheck } from '../../ui/icons.ts';
import type { OpenBusiness } from '../parts/use-business.ts';
import classes from './first-steps.module.css';
import type { FirstStep } from './first-steps.ts';

export function FirstSteps(props: {
  readonly steps: readonly FirstStep[];
  readonly business: OpenBusiness;
}): ReactNode {
  const t = useText();
  const navigate = useNavigate();
  const done = props.steps.filter((step) => step.done).length;
  return (
    <section aria-labelledby="first-steps" className="ek-no-print">
      <h2 id="first-steps" className={classes.heading}>
        {t('steps.title', { done, all: props.steps.length })}
      </h2>
      <ol className={classes.steps}>
        {props.steps.map((step, index) => (
          <li
            key={step.id}
            className={classes.step}
            data-state={step.done ? 'done' : step.current ? 'current' : 'later'}
            aria-current={step.current ? 'step' : undefined}
          >
            <span className={classes.mark} aria-hidden="true">
              {step.done ? <IconCheck size={18} stroke={2.2} /> : index + 1}
            </span>
            <div className={classes.words}>
              <h3 className={classes.name}>
                {t(`steps.${step.id}`)}
                {step.done && <span className="ek-hidden"> {t('steps.done')}</span>}
              </h3>
              <p className={classes.text}>{t(`steps.${step.id}.text`)}</p>
              {props.business.canEdit && !step.done && (
                <Button
                  mt={14}
                  variant={step.current ? 'filled' : 'default'}
                  onClick={() => void navigate({ to: step.to, params: { business: props.business.id } })}
                >
                  {t(`steps.${step.id}.verb`)}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
      {done === 0 && (
        <p className={classes.sample}>
          {t('steps.sample')} <Link to="/start">{t('steps.sample.verb')}</Link>
        </p>
      )}
    </section>
  );
}
