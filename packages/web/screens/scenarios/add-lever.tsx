// Adds one more lever to a scenario: what is moved, and of what.
import { type Business, type Lever, leverKinds } from '@evenkeel/core';
import { Button, NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { ranges, targetsOf } from './lever-facts.ts';
import classes from './scenarios.module.css';

export function AddLever(props: {
  readonly business: Business;
  readonly scenario: string;
  readonly onAdd: (lever: Lever) => void;
}): ReactNode {
  const t = useText();
  const { business } = props;
  const kinds = leverKinds.filter((kind) => (targetsOf(business, kind)?.length ?? 1) > 0);
  const [kind, setKind] = useState<Lever['kind'] | ''>('');
  const [chosen, setChosen] = useState('');
  const targets = kind === '' ? [] : (targetsOf(business, kind) ?? []);
  const target = targets.find(({ id }) => id === chosen)?.id ?? targets[0]?.id ?? null;
  return (
    <div className={`${classes.add} ek-no-print`}>
      <NativeSelect
        size="xs"
        aria-label={t('scenarios.add.kind', { scenario: props.scenario })}
        value={kind}
        data={[
          { value: '', label: t('scenarios.add.choose') },
          ...kinds.map((one) => ({ value: one, label: t(`choice.scenario.levers.kind.${one}`) })),
        ]}
        onChange={(event) => setKind(event.currentTarget.value as Lever['kind'] | '')}
      />
      {kind !== '' && targets.length > 0 && (
        <NativeSelect
          size="xs"
          aria-label={t('scenarios.add.target', { scenario: props.scenario })}
          value={target ?? ''}
          data={targets.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      )}
      {kind !== '' && (
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            const { unit, step } = ranges[kind];
            props.onAdd({
              kind,
              target,
              by: unit === 'none' ? 0 : unit === 'months' ? 3 : step * 2,
              from: null,
            });
            setKind('');
          }}
        >
          {t('scenarios.add')}
        </Button>
      )}
    </div>
  );
}
