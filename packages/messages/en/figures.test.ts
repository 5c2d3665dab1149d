// Whatever a figure says, the catalogue has a sentence for it, and every value the sentence names is given.
import { readdirSync, readFileSync } from 'node:fs';
import { assess, type Message } from '@evenkeel/core';
import { describe, expect, it } from 'vitest';
import { GENERATED_TODAY, generateBusiness } from '../../core/testing/generate-business.ts';
import { createI18n, loadCatalog } from '../i18n.ts';
import { sentence } from '../sentence.ts';
import { figures as texts } from './figures.ts';

const i18n = createI18n('en', await loadCatalog('en'));
const core = new URL('../../core/', import.meta.url);
const sources = ['figures', 'methods'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, core))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(new URL(`${folder}/${name}`, core), 'utf8')),
);

describe('the sentences of figures', () => {
  it('exist for every message that the code names', () => {
    const named = sources.flatMap((source) =>
      [...source.matchAll(/message\('([^']+)'/g)].map(([, id]) => id ?? ''),
    );
    expect(named.length).toBeGreaterThan(25);
    expect(named.filter((id) => i18n.messages[id] === undefined)).toEqual([]);
  });

  it('exist for every reason of a letter and every word of a likelihood', () => {
    const [letters = ''] = sources.filter((source) => source.includes('export function smartLetters'));
    const reasons = [
      ...letters.matchAll(/[[ ]'((?:no|top|due|link|unlikely|not|ambiguous|stale)[a-z-]*)'[\])]/g),
    ];
    expect(reasons.length).toBeGreaterThan(20);
    expect(reasons.map(([, reason]) => `smart.${reason}`).filter((id) => !(id in texts))).toEqual([]);
    const [words = ''] = sources.filter((source) => source.includes('export function likelihoodWord'));
    const terms = [...words.matchAll(/\['([a-z-]+)', [\d.]+, [\d.]+\]/g)];
    expect(terms).toHaveLength(10);
    expect(terms.map(([, term]) => `figure.likelihood.${term}`).filter((id) => !(id in texts))).toEqual([]);
  });

  it('can be said of generated businesses, without a gap', () => {
    const said = new Set<string>();
    for (const seed of [1, 2, 3, 4]) {
      const { figures } = assess(
        generateBusiness({ seed, elements: 150, kpiMonths: 5 + seed * 2 }),
        GENERATED_TODAY,
      );
      for (const message of messagesIn(figures)) {
        const text = sentence(i18n, message);
        expect(text, message.id).not.toMatch(/undefined|NaN|\{|\}|\[object/);
        said.add(message.id);
      }
    }
    expect(said.size).toBeGreaterThan(40);
  });
});

function messagesIn(value: unknown): readonly Message[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('id' in value && 'data' in value) return [value as Message];
  return Object.values(value).flatMap(messagesIn);
}
