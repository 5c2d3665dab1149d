// `evenkeel check` on an example, from cold: what a person waits for in a terminal.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { medianMs, type Report } from '../measurement.ts';

const root = resolve(import.meta.dirname, '../..');

export async function measureCheck(report: Report): Promise<void> {
  const command = resolve(root, 'packages/cli/bin/evenkeel.mjs');
  const ms = await medianMs(7, () => run([command, 'check', resolve(root, 'examples/bakery')]));
  const node = await medianMs(7, () => run(['--eval', '0']));
  report({
    name: 'check.bakery.s',
    value: ms / 1000,
    unit: 's',
    peer: 'empty Node process',
    peerValue: node / 1000,
  });
}

function run(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`exit ${status}: ${stderr}`);
}
