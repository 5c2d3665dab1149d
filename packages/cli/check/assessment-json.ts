// The assessment for machines: as the core made it, with every message also as a sentence.
import type { Assessment, Message } from '@evenkeel/core';

/** Grows when a field changes its meaning or goes away; new fields may come at any time. */
const ASSESSMENT_FORMAT = 1;

/** Fields stand in the order of their declaration, so that two assessments can be compared line by line. */
export function assessmentJson(assessment: Assessment, tell: (message: Message) => string): string {
  const { business, today, window, counts, findings, flows, figures, rules, settings } = assessment;
  return JSON.stringify(
    {
      assessmentFormat: ASSESSMENT_FORMAT,
      business,
      today,
      window,
      counts,
      findings: withSentences(findings, tell),
      flows,
      figures: withSentences(figures, tell),
      rules: withSentences(rules, tell),
      settings,
    },
    null,
    2,
  );
}

function withSentences(value: unknown, tell: (message: Message) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => withSentences(one, tell));
  if (typeof value !== 'object' || value === null) return value;
  if (isMessage(value)) return { id: value.id, text: tell(value), data: value.data };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withSentences(one, tell)]));
}

/** A message is told from other objects by having exactly an id and data. */
function isMessage(value: object): value is Message {
  const keys = Object.keys(value);
  return keys.length === 2 && 'id' in value && 'data' in value && typeof value.data === 'object';
}
