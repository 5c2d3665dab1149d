/// <reference types="vite/client" />
// The thread of a solver in a browser: a program comes in a message, news and its answer go back in messages.
import wasm from 'highs/runtime?url';
import { serveRequests } from '../serve-requests.ts';

const serve = serveRequests((reply) => self.postMessage(reply), { locateFile: () => wasm });
self.addEventListener('message', ({ data }) => void serve(data));
