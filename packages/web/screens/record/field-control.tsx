// One question of a form as the control that fits its kind.

import { type Business, type FieldMeta, type NounName, nouns } from '@evenkeel/core';
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import type { Question } from './field-plan.ts';
import { isChoice, unitOf } from './field-words.ts';
import type { FormRow, FormValue, FormValues, Writing } from './form-values.ts';
import { ListControl } from './list-control.tsx';
import { type MakeNew, RecordSelect, RecordsSelect } from './record-select.tsx';
import { StanceControl } from './stance-control.tsx';
import '../../ui/mantine-control-styles.ts';

export interface FieldControlProps {
  readonly noun: NounName;
  /** Key of the edited record: it cannot refer to itself. */
  readonly ownId: string | undefined;
  readonly business: Business;
  readonly question: Question;
  readonly values: FormValues;
  readonly writing: Writing;
  readonly formId: string;
  /** What is wrong, by field. */
  readonly faults: ReadonlyMap<string, string>;
  readonly onChange: (changed: FormValues) => void;
  readonly makeNew: MakeNew;
}

const loadFormula = async () => ({ default: (await import('../kpi/formula-control.tsx')).FormulaControl });
const FormulaControl = lazy(loadFormula);

/** Stands before every field of a form; the id lets it be focused by the field's name. */
export const controlId = (formId: string, field: string): string => `${formId}-${field}`;

export function FieldControl(props: FieldControlProps): ReactNode {
  return props.question.kind === 'one-of' ? <OneOfControl {...props} /> : <OneField {...props} />;
}

function OneField(props: FieldControlProps): ReactNode {
  const t = useText();
  // Fetched with the form, so that it is there when its field is opened.
  useEffect(() => {
    if (props.noun === 'kpi') void loadFormula();
  }, [props.noun]);
  if (props.question.kind !== 'field') return null;
  const { name, meta } = props.question;
  const value = props.values[name];
  const prefix = `field.${props.noun}.${name}`;
  const unit = unitOf(meta, props.values, props.writing, t);
  const label = t(`${prefix}.label` as TextId);
  const shared = {
    id: controlId(props.formId, name),
    label: <Label text={label} unit={unit} required={meta.required} />,
    description: t(`${prefix}.help` as TextId),
    error: props.faults.get(name),
  };
  const set = (next: FormValue): void => props.onChange({ [name]: next });
  const text = typeof value === 'string' ? value : '';
  if (props.noun === 'kpi' && name === 'formula') {
    const { ownId, business, values } = props;
    return (
      <Suspense fallback={<Textarea {...shared} value={text} readOnly />}>
        <FormulaControl {...shared} {...{ ownId, business, values }} onChange={set} />
      </Suspense>
    );
  }
  switch (meta.kind) {
    case 'boolean':
      return (
        <Checkbox
          id={shared.id}
          label={label}
          description={shared.description}
          checked={value === true}
          onChange={(event) => set(event.currentTarget.checked)}
        />
      );
    case 'long-text':
      return (
        <Textarea
          {...shared}
          autosize
          minRows={2}
          maxRows={8}
          value={text}
          onChange={(event) => set(event.currentTarget.value)}
        />
      );
    case 'choice':
      return (
        <NativeSelect
          {...shared}
          value={text}
          data={[
            ...(meta.required && text !== ''
              ? []
              : [{ value: '', label: t(meta.required ? 'record.choose' : 'record.none') }]),
            ...(meta.choices ?? []).map((choice) => ({
              value: choice,
              label: t(`choice.${props.noun}.${name}.${choice}` as TextId),
            })),
          ]}
          onChange={(event) => set(event.currentTarget.value)}
        />
      );
    case 'ref':
    case 'refs': {
      const common = {
        id: shared.id,
        business: props.business,
        groups: [{ noun: meta.refersTo as NounName, prefix: '' }],
        label: shared.label,
        help: shared.description,
        error: shared.error,
        required: meta.required,
        makeNew: props.makeNew,
        without: meta.refersTo === props.noun && props.ownId !== undefined ? [props.ownId] : [],
      };
      return meta.kind === 'ref' ? (
        <RecordSelect {...common} value={text} onChange={set} />
      ) : (
        <RecordsSelect {...common} values={(value ?? []) as readonly string[]} onChange={set} />
      );
    }
    case 'list':
      return (
        <ListControl
          prefix={`${props.noun}.${name}`}
          element={meta.element ?? {}}
          rows={(value ?? []) as readonly FormRow[]}
          faults={props.faults}
          name={name}
          onChange={set}
        />
      );
    case 'integer':
      if (meta.unit === 'stance') return <StanceField {...props} name={name} meta={meta} />;
      return <TextInput {...shared} inputMode="numeric" value={text} onChange={take} />;
    case 'number':
    case 'money':
      return <TextInput {...shared} inputMode="decimal" value={text} onChange={take} />;
    case 'day':
    case 'month':
      return (
        <TextInput
          {...shared}
          type={meta.kind === 'day' ? 'date' : 'month'}
          // Browsers without a month field show a text field: say how a month is written.
          {...(meta.kind === 'month' ? { placeholder: '2026-11' } : {})}
          value={text}
          onChange={take}
        />
      );
    default:
      return <TextInput {...shared} value={text} onChange={take} />;
  }

  function take(event: { readonly currentTarget: { readonly value: string } }): void {
    set(event.currentTarget.value);
  }
}

/** A label with its unit in small letters and a mark where the field cannot be left empty. */
function Label(props: { readonly text: string; readonly unit: string | null; readonly required: boolean }) {
  const t = useText();
  return (
    <>
      {props.unit === null ? props.text : t('record.label.unit', { label: props.text, unit: props.unit })}
      {props.required && (
        <span title={t('record.required')}>
          <span aria-hidden="true"> *</span>
          <span className="ek-hidden"> {t('record.required')}</span>
        </span>
      )}
    </>
  );
}

function StanceField(props: FieldControlProps & { readonly name: string; readonly meta: FieldMeta }) {
  const t = useText();
  const dimension = props.business.dimensions.find(({ id }) => id === props.values.dimension);
  const pole = (name: 'lowPole' | 'highPole', otherwise: TextId): string => {
    const own = props.values[name];
    return (typeof own === 'string' && own !== '' ? own : dimension?.[name]) || t(otherwise);
  };
  const text = props.values[props.name];
  return (
    <StanceControl
      label={t(`field.${props.noun}.${props.name}.label` as TextId)}
      help={t(`field.${props.noun}.${props.name}.help` as TextId)}
      error={props.faults.get(props.name)}
      low={pole('lowPole', 'record.stance.low')}
      high={pole('highPole', 'record.stance.high')}
      value={typeof text === 'string' && text !== '' ? Number(text.replace('−', '-')) : null}
      optional={!props.meta.required}
      onChange={(value) => props.onChange({ [props.name]: value === null ? '' : String(value) })}
    />
  );
}

/** Several references of which one is set, as one list of everything they could name. */
function OneOfControl(props: FieldControlProps): ReactNode {
  const t = useText();
  if (props.question.kind !== 'one-of') return null;
  const { names, required } = props.question;
  const fields: Readonly<Record<string, { readonly meta: FieldMeta }>> = nouns[props.noun].fields;
  const chosen = names.find((name) => props.values[name] !== '' && props.values[name] !== undefined);
  const references = names.filter((name) => fields[name]?.meta.kind === 'ref');
  const choices = names.filter((name) => isChoice(fields[name]?.meta));
  const [first = ''] = names;
  return (
    <RecordSelect
      id={controlId(props.formId, first)}
      business={props.business}
      groups={references.map((name) => ({
        noun: (fields[name]?.meta.refersTo ?? '') as NounName,
        prefix: `${name}:`,
      }))}
      others={choices.flatMap((name) =>
        (fields[name]?.meta.choices ?? []).map((choice) => ({
          value: `${name}:${choice}`,
          label: t(`choice.${props.noun}.${name}.${choice}` as TextId),
        })),
      )}
      othersLabel={choices[0] === undefined ? '' : t(`field.${props.noun}.${choices[0]}.label` as TextId)}
      label={<Label text={t(`oneof.${props.noun}.label` as TextId)} unit={null} required={required} />}
      help={t(`oneof.${props.noun}.help` as TextId)}
      error={names.map((name) => props.faults.get(name)).find((fault) => fault !== undefined)}
      required={required}
      makeNew={props.makeNew}
      value={chosen === undefined ? '' : `${chosen}:${String(props.values[chosen])}`}
      onChange={(value) => {
        const at = value.indexOf(':');
        const [field, key] = [value.slice(0, Math.max(0, at)), value.slice(at + 1)];
        props.onChange(Object.fromEntries(names.map((name) => [name, name === field ? key : ''])));
      }}
    />
  );
}
