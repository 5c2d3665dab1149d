// The one place where files of facts meet the readers of formats: open, look, read, list what was rejected.
import type { ImportKind, Mapping, Preview } from '@evenkeel/contract';
import type { Business } from '@evenkeel/core';
import {
  columnRoles,
  completeMapping,
  type Detected,
  detectImport,
  entriesOf,
  type Mapping as FormatMapping,
  type OpenOptions,
  openTable,
  parseMapping,
  previewImport,
  problemOf,
  type ReadFacts,
  readFacts,
  rejectedRowsCsv,
  rememberedMapping,
  type Table,
} from '@evenkeel/formats';
import type { Facts } from '@evenkeel/store';
import { invalidInput, Refusal } from '../errors/refusal.ts';
import { presentInputProblem } from '../presenters/problem.ts';

export interface FactsFile {
  readonly path: string;
  readonly fileName: string;
  /** What a person has corrected about how it is opened. */
  readonly opening?: OpenOptions;
}

const samplesPerColumn = 5;

/** What a person has said about a file: how to read it, or only what it is. */
export interface Told {
  readonly mapping: Mapping | null;
  readonly kind: ImportKind | null;
  /** Nothing may be open any more: the rows are about to be stored. */
  readonly isFinal: boolean;
}

/**
 * What the file says under the mapping; without one under the remembered, else the detected mapping.
 * Unless it is final, a mapping that still lacks a column is no fault: what is missing comes back as a question.
 *
 * @throws Refusal `file-unreadable`, `invalid-input` for a mapping that does not fit
 */
export async function previewFacts(
  file: FactsFile,
  business: Business,
  told: Told,
  remembered: (fingerprint: string) => Promise<unknown>,
): Promise<Preview> {
  const table = await open(file);
  const detected = await detectImport(table, business, told.kind ?? undefined);
  const given = told.kind === null ? told.mapping : null;
  const kept =
    given || told.kind ? null : rememberedMapping(await remembered(detected.mapping.fingerprint), table);
  const { mapping, reasons, questions }: Pick<Detected, 'mapping' | 'reasons' | 'questions'> = given
    ? await completeMapping(table, told.isFinal ? checked(given, table) : unfinished(given, table), business)
    : kept
      ? { mapping: kept, reasons: detected.reasons, questions: [] }
      : detected;
  const seen = await previewImport(table, mapping, business);
  return {
    kind: seen.kind,
    mapping: mapping as Mapping,
    remembered: kept !== null,
    confidence: detected.confidence,
    reasons: notes(reasons),
    questions: notes(questions),
    notes: notes(seen.notes),
    sheets: [...table.sheets],
    columns: table.header.map((name, index) => ({ name, samples: samplesOf(table, index) })),
    roles: [...columnRoles[mapping.kind]],
    layout: table.layout,
    statements: table.statements.map((one) => ({ ...one })),
    counts: seen.counts,
    entries: seen.entries.map((entry) => ({ ...entry })),
    rejected: seen.rejected.map((row) => ({
      line: row.line,
      problem: presentInputProblem(problemOf(row, file.fileName)),
      cells: [...row.cells],
    })),
    period: seen.period,
    totals: { ...seen.totals },
    natures: seen.natures.map((one) => ({ ...one })),
    suggestions: seen.suggestions.map((one) => ({
      ...one,
      words: [...one.words],
      examples: [...one.examples],
    })),
    unassigned: { ...seen.unassigned, groups: seen.unassigned.groups.map((one) => ({ ...one })) },
    newKpis: seen.newKpis.map((one) => ({ ...one })),
    unknownPeople: seen.unknownPeople.map((one) => ({ ...one })),
  };
}

/** A detected mapping may still lack an answer. @throws Refusal `invalid-input` */
export function requireReadable({ mapping, columns }: Preview): void {
  checked(mapping, { header: columns.map(({ name }) => name) });
}

/** The rows that can be read, as a stream. @throws Refusal */
export async function goodRows(
  file: FactsFile,
  business: Business,
  given: Mapping,
  onRows: (rows: number) => void,
): Promise<Facts> {
  const table = await open(file);
  return factsOf(readFacts(table, checked(given, table), business), countRows(onRows));
}

/** The facts of a sample, in the layout of our own files. */
export async function sampleFacts(path: string, fileName: string, business: Business): Promise<Facts> {
  const table = await open({ path, fileName });
  const { mapping } = await detectImport(table, business);
  return factsOf(readFacts(table, mapping, business, { isStrict: true }), (_, rejected) => {
    const [first] = rejected;
    if (first) throw new Error(`line ${first.line} of the sample ${fileName} cannot be read: ${first.code}`);
  });
}

function factsOf(facts: ReadFacts, onBatch: Parameters<typeof entriesOf>[1]): Facts {
  switch (facts.kind) {
    case 'ledger':
      return { kind: 'ledger', entries: entriesOf(facts.batches, onBatch) };
    case 'time':
      return { kind: 'time', entries: entriesOf(facts.batches, onBatch) };
    case 'observations':
      return { kind: 'observations', entries: entriesOf(facts.batches, onBatch) };
  }
}

/** All rows that cannot be read, as pieces of a CSV file. @throws Refusal */
export async function rejectedRows(
  file: FactsFile,
  business: Business,
  given: Mapping,
): Promise<AsyncIterable<string>> {
  const table = await open(file);
  const facts = readFacts(table, checked(given, table), business);
  return csvOf(table, facts.batches);
}

async function* csvOf(table: Table, batches: ReadFacts['batches']): AsyncIterable<string> {
  const names = { line: 'line', column: 'column', reason: 'reason' };
  let isFirst = true;
  for await (const { rejected } of batches) {
    const pieces = rejectedRowsCsv(table.header, rejected, names, (one) => presentInputProblem(one).detail);
    // Its first piece is the header, which the file needs once.
    const header = pieces.next();
    if (isFirst && !header.done) yield header.value;
    isFirst = false;
    yield* pieces;
  }
}

/** @throws Refusal `file-unreadable` */
async function open({ path, fileName, opening }: FactsFile): Promise<Table> {
  const opened = await openTable({ path, name: fileName }, opening);
  if (opened.ok) return opened.value;
  throw new Refusal('file-unreadable', { data: { file: fileName }, problems: opened.problems });
}

/** @throws Refusal `invalid-input` */
function checked(given: unknown, { header }: Pick<Table, 'header'>): FormatMapping {
  const parsed = parseMapping(given, header);
  if (parsed.ok) return parsed.value;
  throw invalidInput(parsed.problems.map((one) => ({ ...one, path: ['mapping', ...one.path] })));
}

/** A mapping that may lack columns; everything else must fit. @throws Refusal `invalid-input` */
function unfinished(given: unknown, table: Table): FormatMapping {
  const parsed = parseMapping(given, table.header);
  if (!parsed.ok && parsed.problems.every(({ code }) => code === 'mapping-column-missing')) {
    return given as FormatMapping;
  }
  return checked(given, table);
}

function samplesOf({ sample }: Table, index: number): string[] {
  const filled = sample.map(({ cells }) => cells[index]?.trim() ?? '').filter((cell) => cell !== '');
  return [...new Set(filled)].slice(0, samplesPerColumn);
}

function notes(given: readonly { code: string; data: Readonly<Record<string, string | number>> }[]) {
  return given.map(({ code, data }) => ({ code, data: { ...data } }));
}

function countRows(onRows: (rows: number) => void): (rows: number) => void {
  let total = 0;
  return (rows) => {
    total += rows;
    onRows(total);
  };
}
