// Prints the findings by severity: what, why it matters, what shows it, what it costs, what to do.
import type { Assessment, Finding, Message, Severity } from '@evenkeel/core';
import type { MessageId } from '@evenkeel/messages';
import type { Terminal } from '../terminal/terminal.ts';
import { wrap } from '../terminal/wrap.ts';

const severities: readonly Severity[] = ['serious', 'warning', 'advice'];
/** More evidence than this is counted unless everything is asked for. */
const EVIDENCE_SHOWN = 5;

export function printFindings(assessment: Assessment, isLong: boolean, terminal: Terminal): void {
  const { print, say, style, width } = terminal;
  const open = assessment.findings.filter(({ accepted }) => accepted === null);
  for (const severity of severities) {
    const findings = open.filter((finding) => finding.severity === severity);
    if (findings.length === 0) continue;
    print('');
    print(
      style.bold(colourOf(severity, terminal)(say(`cli.severity.${severity}`, { count: findings.length }))),
    );
    for (const finding of findings) printFinding(finding, assessment, isLong, terminal);
  }
  const accepted = assessment.findings.filter((finding) => finding.accepted !== null);
  if (accepted.length === 0) return;
  print('');
  print(style.bold(say('cli.accepted', { count: accepted.length })));
  for (const { what, accepted: until } of accepted) {
    if (until === null) continue;
    print(wrap(terminal.tell(what), width, '  – ', '    '));
    const day = { kind: 'day', day: until.until } as const;
    print(wrap(style.dim(say('cli.accepted.until', { day, reason: until.reason })), width, '    '));
  }
}

function printFinding(finding: Finding, { business }: Assessment, isLong: boolean, terminal: Terminal): void {
  const { print, say, style, tell, width } = terminal;
  print('');
  print(wrap(style.bold(tell(finding.what)), width, `${colourOf(finding.severity, terminal)('●')} `, '  '));
  print(wrap(tell(finding.why), width, '  '));
  const evidence = isLong ? finding.evidence : finding.evidence.slice(0, EVIDENCE_SHOWN);
  if (evidence.length > 0) {
    print(style.dim(wrap(say('cli.finding.evidence'), width, '  ')));
    for (const { name, detail } of evidence) {
      print(wrap(evidenceOf(name, detail && tell(detail), terminal), width, '  – ', '    '));
    }
    const rest = finding.evidence.length - evidence.length;
    if (rest > 0) print(wrap(say('cli.evidence.more', { count: rest }), width, '  – ', '    '));
  }
  const cost = costOf(finding, business.currency);
  if (cost !== null) print(wrap(say(cost.id, cost.data), width, '  '));
  print(wrap(style.green(say('cli.todo', { todo: tell(finding.todo) })), width, '  → ', '    '));
  for (const alternative of finding.alternatives) {
    print(wrap(style.dim(say('cli.alternative', { text: tell(alternative) })), width, '  '));
  }
}

function evidenceOf(name: string, detail: string | null, { say }: Terminal): string {
  if (detail === null) return name;
  return name === '' ? detail : say('cli.evidence', { name, detail });
}

function costOf(
  { cost }: Finding,
  currency: string,
): { readonly id: MessageId; readonly data: Message['data'] } | null {
  const { amountMinor, hours } = cost;
  const money = { kind: 'money', amountMinor: amountMinor ?? 0, currency } as const;
  const time = { kind: 'hours', hours: hours ?? 0 } as const;
  if (amountMinor !== null && hours !== null) return { id: 'cli.cost.both', data: { money, time } };
  if (amountMinor !== null) return { id: 'cli.cost', data: { value: money } };
  return hours === null ? null : { id: 'cli.cost', data: { value: time } };
}

function colourOf(severity: Severity, { style }: Terminal): (text: string) => string {
  return severity === 'serious' ? style.red : severity === 'warning' ? style.yellow : style.blue;
}
