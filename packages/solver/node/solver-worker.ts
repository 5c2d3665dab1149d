// The thread of a solver in Node.js: a program comes in a message, news and its answer go back in messages.
import { parentPort } from 'node:worker_threads';
import { serveRequests } from '../serve-requests.ts';

const port = parentPort;
if (port)
  port.on(
    'message',
    serveRequests((reply) => port.postMessage(reply)),
  );
