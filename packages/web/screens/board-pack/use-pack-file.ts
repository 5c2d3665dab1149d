// Fetches the board pack as a workbook or as slides and hands it to the reader.
import type { BoardPack } from '@evenkeel/core';
import { useState } from 'react';
import { useLocale } from '../../app/locale.tsx';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { saveFile } from '../map/save-file.ts';

export interface PackFile {
  readonly save: (format: 'xlsx' | 'pptx') => Promise<void>;
  /** What is being made. */
  readonly busy: 'xlsx' | 'pptx' | null;
  readonly failed: boolean;
}

export function usePackFile(
  businessId: string,
  { business, period }: Pick<BoardPack, 'business' | 'period'>,
): PackFile {
  const t = useText();
  const { language, formatLocale } = useLocale();
  const [busy, setBusy] = useState<PackFile['busy']>(null);
  const [failed, setFailed] = useState(false);
  return {
    busy,
    failed,
    async save(format) {
      setBusy(format);
      setFailed(false);
      try {
        const file = await client.downloadBoardPack({
          businessId,
          ...period,
          format,
          language,
          locale: formatLocale,
        });
        saveFile(`${t('pack.file', { business: business.name, ...period })}.${format}`, file);
      } catch {
        setFailed(true);
      } finally {
        setBusy(null);
      }
    },
  };
}
