// Writes docs/rules/README.md: the rules by topic, each with its title, usual severity and basis. Run by `npm run docs`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Rule, rules } from '@evenkeel/core';
import { createI18n, loadCatalog, sentence } from '@evenkeel/messages';

export const rulesFolder: string = join(import.meta.dirname, '../../docs/rules');

const topics = ['practices', 'goals', 'map', 'resources', 'work', 'measures', 'people'] as const;

/** The whole text of the page. */
export async function ruleIndex(): Promise<string> {
  const i18n = createI18n('en', await loadCatalog('en'));
  const row = ({ id, severity, basis }: Rule): string =>
    `| [${sentence(i18n, { id: `rule.${id}.title`, data: {} })}](${id}.md) | \`${id}\` | ${severity} | ${basis} |`;
  const sections = topics.map((topic) => {
    const rows = rules.filter((rule) => rule.topic === topic).map(row);
    const head = '| Finding | Rule | Usually | Basis |\n| --- | --- | --- | --- |';
    return `## ${topic.charAt(0).toUpperCase()}${topic.slice(1)}\n\n${head}\n${rows.join('\n')}`;
  });
  return `${introduction(rules.length)}\n\n${sections.join('\n\n')}\n`;
}

function introduction(count: number): string {
  return `<!-- Made by \`npm run docs\` from the rules and their texts; edit those. -->

# The ${count} rules

A rule asks one question of a business. It ends in **found**, **clear** or **cannot tell** – missing data is never
counted as a fault, and never as its absence. A finding says what is wrong, why it matters, what shows it, what it
costs where that can be computed, what else may explain it, and what to do: a change that can be applied.

Findings stand in the order of their severity: *serious*, *warning*, *advice*. Among equals, those that name one thing to change
come before those about the business as a whole, and the more costly before the less costly. No amount is a
promised gain: it says how much money or work the misalignment is about.

The basis of a rule is *published*, *attributed* (published, but not yet checked by us against the original) or a
*convention* of this product. Limits that are conventions can be changed in the settings where the page says so.

A finding that you know of can be accepted until a day, with a reason: each page ends with how. The examples on the
pages are fragments (the profile of the business is left out, amounts are in cents); the tests run them for the day
2026-11-24, with a window of the twelve whole months before.`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(join(rulesFolder, 'README.md'), await ruleIndex());
  console.log('docs/rules/README.md written');
}
