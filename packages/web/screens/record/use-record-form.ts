// The state of a form: what is typed, what is wrong with it, and how it is written.
import { ProblemError } from '@evenkeel/contract';
import {
  type Business,
  type Change,
  type NounName,
  nouns,
  type Problem,
  parseRecord,
  recordsOf,
} from '@evenkeel/core';
import { useLingui } from '@lingui/react';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { businessKey } from '../../data/queries.ts';
import { isConflict, useApply } from '../../data/use-apply.ts';
import { defaultsOf } from './defaults.ts';
import {
  changedNames,
  type FormValues,
  fromFormValues,
  type RawRecord,
  toFormValues,
} from './form-values.ts';
import { newKey, wishOf } from './new-key.ts';
import { nameOfRecord } from './record-names.ts';
import { useWriting } from './use-writing.ts';

/** Somebody else wrote first: what stands there now (null: it was deleted), who did it and when, where known. */
export interface FormConflict {
  readonly current: RawRecord | null;
  readonly who: string | null;
  readonly when: string | null;
  readonly mine: RawRecord;
}

export interface RecordForm {
  readonly record: RawRecord | null;
  readonly values: FormValues;
  readonly change: (changed: FormValues) => void;
  readonly dirty: boolean;
  readonly busy: boolean;
  readonly faults: ReadonlyMap<string, string>;
  readonly refusal: ProblemError | null;
  readonly conflict: FormConflict | null;
  readonly writing: ReturnType<typeof useWriting>;
  readonly save: (regardless?: boolean) => Promise<void>;
  readonly takeTheirs: () => void;
}

interface Target {
  readonly businessId: string;
  readonly business: Business;
  readonly noun: NounName;
  readonly id: string | undefined;
  readonly initial: RawRecord;
  readonly onSaved: (id: string) => void;
}

export function useRecordForm({ businessId, business, noun, id, initial, onSaved }: Target): RecordForm {
  const t = useText();
  const { i18n } = useLingui();
  const apply = useApply(businessId);
  const queries = useQueryClient();
  const writing = useWriting(business);
  const { fields } = nouns[noun];
  const found = recordsOf(business, noun).find((one) => one.id === id) as RawRecord | undefined;
  const [record, setRecord] = useState<RawRecord | null>(found ?? null);
  const start = useMemo(
    () =>
      toFormValues(
        fields,
        record ?? defaultsOf(noun, business, new Date().toISOString().slice(0, 7)),
        writing,
      ),
    [fields, record, noun, business, writing],
  );
  const [typed, setTyped] = useState<FormValues>((): FormValues => {
    const given = toFormValues(fields, { ...start, ...initial }, writing);
    return Object.fromEntries(
      Object.keys(initial).flatMap((name) => {
        const value = given[name];
        return value === undefined ? [] : [[name, value]];
      }),
    );
  });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [refusal, setRefusal] = useState<ProblemError | null>(null);
  const [conflict, setConflict] = useState<FormConflict | null>(null);
  const [busy, setBusy] = useState(false);
  const values = useMemo(() => ({ ...start, ...typed }), [start, typed]);
  const changed = changedNames(start, values);

  const faults = useMemo(() => {
    const said = new Map<string, string>();
    for (const problem of problems) {
      const of = problem.path.filter((part) => part !== 'set');
      const where = of.length === 0 ? oneOfFields(noun) : [of.join('.')];
      const sentence =
        of.length === 0 ? t('record.choose-one') : i18n._(`problem.${problem.code}`, problem.data);
      for (const field of where) if (!said.has(field)) said.set(field, sentence);
    }
    return said;
  }, [problems, noun, i18n, t]);

  async function save(regardless = false): Promise<void> {
    const names = record === null ? Object.keys(fields) : changed;
    const { set, problems: unread } = fromFormValues(fields, values, names, writing);
    const key = record === null ? newKey(business, noun, wishOf(noun, set)) : String(record.id);
    const parsed = parseRecord(noun, { ...record, ...set, id: key });
    const unreadable = new Set(unread.map(({ path }) => path.join('.')));
    const invalid = parsed.ok ? [] : parsed.problems.filter(({ path }) => !unreadable.has(path.join('.')));
    setProblems([...unread, ...invalid]);
    setRefusal(null);
    if (unread.length + invalid.length > 0) return;
    if (record !== null && names.length === 0) return onSaved(key);
    const present = recordsOf(business, noun).find((one) => one.id === key) as RawRecord | undefined;
    const deleted = record !== null && present === undefined;
    if (!regardless && record !== null && (deleted || differs(record, present ?? {}, names))) {
      return setConflict({ current: present ?? null, who: null, when: null, mine: set });
    }
    const change: Change =
      record === null
        ? { kind: 'create', noun, id: key, set }
        : deleted || (regardless && conflict?.current === null)
          ? { kind: 'create', noun, id: key, set: withoutId({ ...record, ...set }) }
          : { kind: 'update', noun, id: key, set };
    const name = nameOfRecord(business, noun, { ...record, ...set, id: key });
    setBusy(true);
    try {
      await apply([change], {
        message: t(change.kind === 'create' ? 'record.created' : 'record.saved', { name }),
        regardless,
      });
      setConflict(null);
      onSaved(key);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const [first] = error.problem.conflicts;
      if (isConflict(error) && first && record !== null) {
        const current = (first.current ?? null) as RawRecord | null;
        void queries.invalidateQueries({ queryKey: businessKey(businessId) });
        setConflict({ current, who: first.changedBy, when: first.changedAt, mine: set });
      } else setRefusal(error);
    } finally {
      setBusy(false);
    }
  }

  return {
    record,
    values,
    change: (next) => {
      setTyped((before) => ({ ...before, ...next }));
      setProblems((before) => before.filter(({ path }) => !(String(path[0]) in next) && path.length > 0));
    },
    dirty: changed.length > 0,
    busy,
    faults,
    refusal,
    conflict,
    writing,
    save,
    takeTheirs: () => {
      setRecord(conflict?.current ?? null);
      setTyped({});
      setConflict(null);
    },
  };
}

function oneOfFields(noun: NounName): readonly string[] {
  return nouns[noun].oneOf.flatMap(({ fields }) => fields.slice(0, 1));
}

function differs(a: RawRecord, b: RawRecord, names: readonly string[]): boolean {
  return names.some((name) => JSON.stringify(a[name] ?? null) !== JSON.stringify(b[name] ?? null));
}

function withoutId({ id: _, ...rest }: RawRecord): RawRecord {
  return rest;
}
