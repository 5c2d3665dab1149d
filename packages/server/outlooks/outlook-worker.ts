// A thread that forecasts one measure after the other: its plan comes in a message, its answer goes back in one.
import { parentPort } from 'node:worker_threads';
import { computeOutlook, type OutlookRequest } from '@evenkeel/core';

parentPort?.on('message', (plan: OutlookRequest) => {
  parentPort?.postMessage(computeOutlook(plan));
});
