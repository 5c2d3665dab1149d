// `npm run bench -- [--only <group>] [--json <file>]`: measures what is promised about speed, accuracy and scale.
import './steps/check-node.mjs';
import { runTypeScript } from './steps/run-typescript.mjs';

await runTypeScript(['bench/main.ts']);
