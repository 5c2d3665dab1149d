// A thread that learns from assigned lines and suggests for open ones: both come as JSON, what it found goes back.
import { parentPort } from 'node:worker_threads';
import { suggest } from './suggest.ts';

parentPort?.on('message', (lines: Parameters<typeof suggest>[0]) => {
  parentPort?.postMessage(suggest(lines));
});
