// The assignment rules in the order in which they are tried: edited, added, and moved by drag or by button.
import { ProblemError } from '@evenkeel/contract';
import type { AssignmentRule } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { useSnapshot } from '../../data/queries.ts';
import { useApply } from '../../data/use-apply.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconArrowDown, IconArrowUp, IconGripVertical } from '../../ui/icons.ts';
import { useBusiness } from '../parts/use-business.ts';
import { LazyRecordDialog } from '../record/lazy-record-dialog.tsx';
import { nameOf } from '../record/record-names.ts';
import { Refusal } from '../record/refusal.tsx';
import { TextButton } from '../record/text-button.tsx';
import classes from './import.module.css';
import { inOrder, moveRule } from './rule-order.ts';

export function AssignmentRules(): ReactNode {
  const t = useText();
  const { id: businessId, canEdit } = useBusiness();
  const { business } = useSnapshot(businessId);
  const apply = useApply(businessId);
  const [edited, setEdited] = useState<string | 'new' | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const [fault, setFault] = useState<ProblemError | null>(null);
  const rules = inOrder(business.assignmentRules);
  const move = (from: number, to: number): void => {
    const changes = moveRule(business.assignmentRules, from, to);
    if (changes.length === 0) return;
    setFault(null);
    apply(changes, { message: t('import.rules.moved', { name: rules[from]?.pattern ?? '' }) }).catch(
      (error: unknown) => {
        if (!(error instanceof ProblemError)) throw error;
        setFault(error);
      },
    );
  };
  const add = canEdit && <Button onClick={() => setEdited('new')}>{t('import.rules.add')}</Button>;
  return (
    <>
      {rules.length === 0 ? (
        <EmptyState
          title={t('import.rules.empty.title')}
          text={t('import.rules.empty.text')}
          action={add}
          sample={<p>{t('import.rules.sample')}</p>}
        />
      ) : (
        <>
          <div className={classes.groupsHead}>
            <p className={classes.lead}>{t('import.rules.lead')}</p>
            {add}
          </div>
          {fault && <Refusal error={fault} />}
          <ol className={classes.rules} aria-label={t('import.rules.list')}>
            {rules.map((rule, index) => (
              <li
                key={rule.id}
                className={classes.rule}
                draggable={canEdit}
                data-dragged={dragged === index}
                data-over={over === index && dragged !== index}
                onDragStart={(event) => {
                  event.dataTransfer.effectAllowed = 'move';
                  setDragged(index);
                }}
                onDragEnd={() => {
                  setDragged(null);
                  setOver(null);
                }}
                onDragOver={(event) => {
                  if (dragged === null) return;
                  event.preventDefault();
                  setOver(index);
                }}
                onDrop={(event) => {
                  event.preventDefault();
                  if (dragged !== null) move(dragged, index);
                  setDragged(null);
                  setOver(null);
                }}
              >
                {canEdit && (
                  <span className={classes.grip} title={t('import.rules.drag')} aria-hidden="true">
                    <IconGripVertical size={16} />
                  </span>
                )}
                <span className={classes.ruleWords}>
                  <span className={classes.soft}>{sentenceOf(rule)}</span> <strong>{rule.pattern}</strong>
                </span>
                <span className={classes.target}>→ {targetOf(rule)}</span>
                {canEdit && (
                  <span className={classes.ruleActions}>
                    <button
                      type="button"
                      className={classes.icon}
                      disabled={index === 0}
                      aria-label={t('import.rules.up', { name: rule.pattern })}
                      onClick={() => move(index, index - 1)}
                    >
                      <IconArrowUp size={16} aria-hidden="true" />
                    </button>
                    <button
                      type="button"
                      className={classes.icon}
                      disabled={index === rules.length - 1}
                      aria-label={t('import.rules.down', { name: rule.pattern })}
                      onClick={() => move(index, index + 1)}
                    >
                      <IconArrowDown size={16} aria-hidden="true" />
                    </button>
                    <TextButton
                      label={t('import.rules.edit.of', { name: rule.pattern })}
                      onClick={() => setEdited(rule.id)}
                    >
                      {t('import.rules.edit')}
                    </TextButton>
                  </span>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      {edited !== null && (
        <LazyRecordDialog
          noun="assignment-rule"
          {...(edited === 'new' ? {} : { id: edited })}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );

  function sentenceOf({ appliesTo, match, field }: AssignmentRule): string {
    return t(`import.rules.sentence.${appliesTo}.${match}`, {
      field: t(`choice.assignment-rule.field.${field}` as TextId),
    });
  }

  function targetOf({ activity, initiative, split, nature }: AssignmentRule): string {
    if (activity !== null) return nameOf(business, 'activity', activity);
    if (initiative !== null) return nameOf(business, 'initiative', initiative);
    if (split !== null) return nameOf(business, 'split', split);
    return nature === null ? '' : t(`import.nature.${nature}` as TextId);
  }
}
