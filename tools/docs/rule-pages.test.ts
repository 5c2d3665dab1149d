// The pages of the rules are true: there is one for each rule, its title is the rule's, and its examples do what they say.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Assessment,
  assess,
  buildTotals,
  kpiObservation,
  ledgerEntry,
  parseBusiness,
  type Rule,
  rules,
  type SourceState,
  type Totals,
  timeEntry,
} from '@evenkeel/core';
import { createI18n, loadCatalog, sentence } from '@evenkeel/messages';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { unsaid } from '../../packages/messages/testing/unsaid.ts';
import { ruleIndex, rulesFolder } from './rule-index.ts';

const today = '2026-11-24';
const i18n = createI18n('en', await loadCatalog('en'));

test('there is one page for each rule, and nothing else', () => {
  const pages = readdirSync(rulesFolder).filter((name) => name !== 'README.md');
  expect(pages.sort()).toEqual(rules.map(({ id }) => `${id}.md`).sort());
});

test('the index is up to date (npm run docs)', async () => {
  expect(readFileSync(join(rulesFolder, 'README.md'), 'utf8')).toBe(await ruleIndex());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const page = readFileSync(join(rulesFolder, `${id}.md`), 'utf8');

  test('is called as in the product, with its usual severity', () => {
    const [title, , line] = page.split('\n');
    expect(title).toBe(`# ${sentence(i18n, { id: `rule.${id}.title`, data: {} })}`);
    expect(line).toBe(`\`${id}\` · ${rule.topic} · usually ${rule.severity}`);
  });

  test('gives every alternative explanation a line', () => {
    const explained = alternativesOf(page).length;
    const known = [1, 2, 3, 4].filter(
      (number) =>
        unsaid({ id: `rule.${id}.alternative.${number}`, data: {} })[0]?.startsWith('no sentence') !== true,
    );
    expect(explained).toBe(known.length);
  });

  test('finds what it says it finds, and every sentence of it can be said', () => {
    for (const block of blocksOf(page, 'found')) {
      const found = judge(rule, block).findings;
      expect(found.length).toBeGreaterThan(0);
      for (const { what, why, todo, alternatives, evidence } of found) {
        const messages = [
          what,
          why,
          todo,
          ...alternatives,
          ...evidence.flatMap(({ detail }) => detail ?? []),
        ];
        expect(messages.flatMap(unsaid)).toEqual([]);
        for (const said of messages.map((one) => sentence(i18n, one))) {
          expect(said).not.toMatch(/undefined|NaN|\{|\}|,,| {2}|““|””|\.\./);
          expect(said.length, said).toBeLessThanOrEqual(190);
        }
      }
    }
  });

  test('is clear where it says it is clear', () => {
    for (const block of blocksOf(page, 'clear')) expect(judge(rule, block).outcome).toBe('clear');
  });

  test('can be accepted as shown', () => {
    const [found = ''] = blocksOf(page, 'found');
    for (const accepted of blocksOf(page, 'accepted')) {
      const [first] = judge(rule, `${found}\n${accepted}`).findings;
      expect(first?.accepted?.until).toBe('2027-03-31');
    }
  });

  test('links only to pages that exist', () => {
    const links = [...page.matchAll(/\]\(([a-z-]+)\.md\)/g)].map(([, target]) => target);
    for (const target of links) expect(rules.map((one) => one.id)).toContain(target);
  });
});

/** The fenced blocks of a kind; a page without one is no page. */
function blocksOf(page: string, kind: string): readonly string[] {
  const blocks = [...page.matchAll(/^```yaml (\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === kind)
    .map(([, , text]) => text ?? '');
  expect(blocks.length, `a block "yaml ${kind}"`).toBeGreaterThan(0);
  return blocks;
}

function alternativesOf(page: string): readonly string[] {
  const [, section = ''] = page.split('## It may also be\n');
  return section.split('\n## ')[0]?.match(/^- /gm) ?? [];
}

function judge(rule: Rule, yaml: string): { outcome: string | undefined; findings: Assessment['findings'] } {
  const { ledgerEntries, timeEntries, kpiObservations, sourceRuns, ...lists } = parse(yaml) as Facts;
  const raw = { profile: { name: 'Corner Bakery', currency: 'EUR' }, ...lists };
  const parsed = parseBusiness(raw, totalsOf({ ledgerEntries, timeEntries, kpiObservations, sourceRuns }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { findings, rules: outcomes } = assess(parsed.value, today);
  return {
    outcome: outcomes.find(({ ruleId }) => ruleId === rule.id)?.outcome,
    findings: findings.filter(({ ruleId }) => ruleId === rule.id),
  };
}

interface Facts {
  readonly ledgerEntries?: readonly object[] | undefined;
  readonly timeEntries?: readonly object[] | undefined;
  readonly kpiObservations?: readonly object[] | undefined;
  readonly sourceRuns?: readonly SourceState[] | undefined;
}

function totalsOf({
  ledgerEntries = [],
  timeEntries = [],
  kpiObservations = [],
  sourceRuns = [],
}: Facts): Totals {
  const totals = buildTotals();
  for (const one of ledgerEntries) totals.addLedgerEntry(ledgerEntry.schema.parse({ id: 'fact', ...one }));
  for (const one of timeEntries) totals.addTimeEntry(timeEntry.schema.parse({ id: 'fact', ...one }));
  for (const one of kpiObservations)
    totals.addObservation(kpiObservation.schema.parse({ id: 'fact', ...one }));
  for (const one of sourceRuns) totals.addSourceRun(one);
  return totals.finish();
}
