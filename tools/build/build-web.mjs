// Builds the web application into packages/web/dist.
import { join } from 'node:path';

/** Runs Vite's production build. */
export async function buildWeb(root) {
  const { build } = await import('vite');
  await build({ root: join(root, 'packages/web'), mode: 'production', logLevel: 'warn' });
}
