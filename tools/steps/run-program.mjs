// Runs another program to its end.
import { spawn } from 'node:child_process';
import { root } from './workspace.mjs';

/**
 * Runs a program in the root folder without input.
 *
 * @param options `show: true` lets it write to our terminal; otherwise its output is collected
 * @returns its exit code (a signal counts as 1, a program which cannot be run as 127) and what it wrote
 */
export function runProgram(program, args, { show = false, env = process.env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.once('error', (error) => resolve({ code: 127, output: String(error) }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
