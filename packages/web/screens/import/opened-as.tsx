// How the file itself was opened – encoding, delimiter, sheet – each changeable; the columns are then looked for anew.
import type { Opening, Preview } from '@evenkeel/contract';
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import type { UploadLife } from './use-upload.ts';

const encodings = [
  'utf-8',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'utf-16le',
  'utf-16be',
] as const satisfies readonly Opening['encoding'][];
const delimiters = [
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
  ['bar', '|'],
] as const satisfies readonly (readonly [string, Opening['delimiter']])[];

export interface OpenedAsProps {
  readonly preview: Preview;
  readonly life: UploadLife;
}

export function OpenedAs({ preview, life }: OpenedAsProps): ReactNode {
  const t = useText();
  const told = (code: string): string =>
    String(preview.notes.find((note) => note.code === code)?.data[code] ?? '');
  const encoding = encodings.find((one) => one === told('encoding'));
  const delimiter = delimiters.find(([name]) => name === told('delimiter'));
  const sheet = told('sheet');
  const present: Opening = {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter: delimiter[1] }),
  };
  return (
    <>
      {encoding !== undefined && delimiter !== undefined && (
        <>
          <NativeSelect
            label={t('import.open.delimiter')}
            value={delimiter[0]}
            data={delimiters.map(([name]) => ({ value: name, label: t(`import.open.delimiter.${name}`) }))}
            onChange={(event) => {
              const next = delimiters.find(([name]) => name === event.currentTarget.value);
              if (next) void life.reopen({ ...present, delimiter: next[1] });
            }}
          />
          <NativeSelect
            label={t('import.open.encoding')}
            value={encoding}
            data={encodings.map((one) => ({ value: one, label: t(`import.open.encoding.${one}`) }))}
            onChange={(event) => {
              const next = encodings.find((one) => one === event.currentTarget.value);
              if (next) void life.reopen({ ...present, encoding: next });
            }}
          />
        </>
      )}
      {preview.sheets.length > 1 && (
        <NativeSelect
          label={t('import.open.sheet')}
          value={sheet}
          data={[...preview.sheets]}
          onChange={(event) => void life.reopen({ sheet: event.currentTarget.value })}
        />
      )}
    </>
  );
}
