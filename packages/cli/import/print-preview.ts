// Prints what an import would do, before anything is stored.
import type { MessageValue } from '@evenkeel/core';
import { type Detected, type ImportPreview, problemOf } from '@evenkeel/formats';
import type { MessageId } from '@evenkeel/messages';
import { printProblems } from '../problems/print-problems.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wrap } from '../terminal/wrap.ts';

const REJECTED_SHOWN = 10;
const GROUPS_SHOWN = 5;

type Note = ImportPreview['notes'][number];

/** Why the file is taken for what it is; nothing where a mapping was given or remembered. */
export function printReasons({ reasons }: Pick<Detected, 'reasons'>, terminal: Terminal): void {
  for (const reason of reasons) printNote('reason', reason, terminal);
}

export async function printPreview(
  file: string,
  preview: ImportPreview,
  currency: string,
  terminal: Terminal,
): Promise<void> {
  const { print, say, width } = terminal;
  const money = (amountMinor: number): MessageValue => ({ kind: 'money', amountMinor, currency });
  const line = (id: MessageId, data: Parameters<Terminal['say']>[1]): void =>
    print(wrap(say(id, data), width, '  ', '    '));
  for (const note of preview.notes) printNote('note', note, terminal);
  print(say('cli.import.counts', { file, ...preview.counts, kind: preview.kind }));
  if (preview.period) {
    const { from, to } = preview.period;
    line('cli.import.period', { from: { kind: 'day', day: from }, to: { kind: 'day', day: to } });
  }
  for (const { nature, entries, amountMinor } of preview.natures) {
    line('cli.import.nature', {
      nature: say(`cli.nature.${nature}`),
      count: entries,
      amount: money(amountMinor),
    });
  }
  for (const { nature, entries, amountMinor, words, isAccepted } of preview.suggestions) {
    if (isAccepted) continue;
    const data = {
      nature,
      name: say(`cli.nature.${nature}`),
      count: entries,
      amount: money(amountMinor),
      words: { kind: 'names', names: words },
    } as const;
    line('cli.import.suggestion', data);
  }
  const { entries, amountMinor, minutes, groups } = preview.unassigned;
  if (entries > 0) {
    const size: MessageValue =
      preview.kind === 'time' ? { kind: 'hours', hours: minutes / 60 } : money(amountMinor);
    line('cli.import.unassigned', { count: entries, size });
    for (const group of groups.slice(0, GROUPS_SHOWN)) {
      const name = group.name ?? say('cli.import.nameless');
      const part: MessageValue =
        preview.kind === 'time' ? { kind: 'hours', hours: group.minutes / 60 } : money(group.amountMinor);
      print(
        wrap(say('cli.import.group', { name, count: group.entries, size: part }), width, '    – ', '      '),
      );
    }
  }
  if (preview.newKpis.length > 0) {
    line('cli.import.new-kpis', { names: { kind: 'names', names: preview.newKpis.map(({ name }) => name) } });
  }
  for (const { name, rows } of preview.unknownPeople)
    line('cli.import.unknown-person', { name, count: rows });
  const shown = preview.rejected.slice(0, REJECTED_SHOWN);
  await printProblems(
    shown.map((row) => problemOf(row, file)),
    'warning',
    terminal,
  );
  const rest = preview.counts.rejected - shown.length;
  if (rest > 0) terminal.error(say('cli.import.more-rejected', { count: rest }));
}

function printNote(
  kind: 'note' | 'reason',
  { code, data }: Note,
  { print, say, style, width }: Terminal,
): void {
  print(style.dim(wrap(say(`${kind}.${code}` as MessageId, data), width, '  ', '    ')));
}
