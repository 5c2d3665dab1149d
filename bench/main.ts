// `npm run bench -- [--only <group>] [--json <file>]`: measures what is promised and prints it beside a peer.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Group, Measurement, Report } from './measurement.ts';
import { performanceGroup } from './performance/index.ts';
import { resources } from './resources/index.ts';
import { spine } from './spine/index.ts';

const groups: readonly Group[] = [spine, performanceGroup, resources];

const { values } = parseArgs({
  options: { only: { type: 'string' }, json: { type: 'string' } },
});
const chosen = groups.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0) {
  console.error(`There is no group “${values.only}”. Groups: ${groups.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const measurements: Measurement[] = [];
const report: Report = (measured) => {
  const measurement: Measurement = { peer: null, peerValue: null, ...measured };
  measurements.push(measurement);
  console.log(row(measurement));
};

console.log(row({ name: 'figure', value: Number.NaN, unit: '', peer: 'peer', peerValue: null }, 'value'));
for (const group of chosen) await group.measure(report);
if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify(measurements, null, 2)}\n`);
  console.log(`\nWritten to ${values.json}.`);
}

function row({ name, value, unit, peer, peerValue }: Measurement, title?: string): string {
  const shown = title ?? `${rounded(value)} ${unit}`;
  const beside = peer === null ? '' : peerValue === null ? peer : `${peer}: ${rounded(peerValue)} ${unit}`;
  return `${name.padEnd(34)}${shown.padStart(16)}   ${beside}`;
}

function rounded(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 4, useGrouping: false });
}
