// A split: its name, and the points of each work that shares its lines; shares are shown while they are typed.
import { ProblemError } from '@evenkeel/contract';
import type { Business } from '@evenkeel/core';
import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { useApply } from '../../data/use-apply.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { IconX } from '../../ui/icons.ts';
import { useBusiness } from '../parts/use-business.ts';
import { RecordSelect } from '../record/record-select.tsx';
import { Refusal } from '../record/refusal.tsx';
import { TextButton } from '../record/text-button.tsx';
import classes from './assign.module.css';
import { isWhole, type PartDraft, partsOf, splitChanges } from './split-changes.ts';

const fresh: readonly PartDraft[] = [
  { work: '', points: 1 },
  { work: '', points: 1 },
];

export function SplitDialog(props: {
  readonly business: Business;
  /** Left out for a new one. */
  readonly id?: string;
  readonly name?: string;
  readonly onClose: () => void;
  readonly onSaved?: (id: string) => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { id: businessId } = useBusiness();
  const apply = useApply(businessId);
  const { business, id } = props;
  const known = business.splits.find((one) => one.id === id);
  const [name, setName] = useState(known?.name ?? props.name ?? '');
  const [parts, setParts] = useState<readonly PartDraft[]>(id === undefined ? fresh : partsOf(business, id));
  const [fault, setFault] = useState<ProblemError | null>(null);
  const [isSaving, setSaving] = useState(false);
  const sum = parts.reduce((total, { points }) => total + (Number.isFinite(points) ? points : 0), 0);
  const isReady = name.trim() !== '' && isWhole(parts);
  const change = (at: number, part: Partial<PartDraft>): void =>
    setParts(parts.map((one, place) => (place === at ? { ...one, ...part } : one)));
  const save = async (): Promise<void> => {
    setSaving(true);
    setFault(null);
    try {
      const written = splitChanges(business, id ?? null, name.trim(), parts);
      if (written.changes.length > 0)
        await apply(written.changes, { message: t('assign.split.saved', { name }) });
      props.onSaved?.(written.id);
      props.onClose();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setFault(error);
    } finally {
      setSaving(false);
    }
  };
  return (
    <Dialog
      title={t(id === undefined ? 'assign.split.new' : 'assign.split.edit')}
      onClose={props.onClose}
      sheet
      width={560}
      actions={
        <Button disabled={!isReady} loading={isSaving} onClick={() => void save()}>
          {t('assign.split.save')}
        </Button>
      }
    >
      <div className={classes.split}>
        <p className={classes.soft}>{t('assign.split.lead')}</p>
        <TextInput
          label={t('assign.split.name')}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <ul className={classes.parts}>
          {parts.map((part, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part has no name of its own until its work is chosen
            <li key={at}>
              <RecordSelect
                business={business}
                groups={[
                  { noun: 'activity', prefix: 'activity/' },
                  { noun: 'initiative', prefix: 'initiative/' },
                ]}
                label={null}
                ariaLabel={t('assign.split.work', { number: at + 1 })}
                required
                value={part.work}
                onChange={(work) => change(at, { work })}
              />
              <TextInput
                aria-label={t('assign.split.points', { number: at + 1 })}
                inputMode="decimal"
                value={Number.isFinite(part.points) ? String(part.points) : ''}
                onChange={(event) => {
                  const written = event.currentTarget.value.replace(',', '.').trim();
                  change(at, { points: written === '' ? Number.NaN : Number(written) });
                }}
              />
              <span className={classes.share}>
                {sum > 0 && part.points >= 0 ? format.percent(part.points / sum) : '–'}
              </span>
              <button
                type="button"
                className={classes.iconButton}
                disabled={parts.length <= 2}
                aria-label={t('assign.split.remove', { number: at + 1 })}
                onClick={() => setParts(parts.filter((_, place) => place !== at))}
              >
                <IconX size={16} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
        <TextButton onClick={() => setParts([...parts, { work: '', points: 1 }])}>
          {t('assign.split.add')}
        </TextButton>
        {fault && <Refusal error={fault} />}
      </div>
    </Dialog>
  );
}
