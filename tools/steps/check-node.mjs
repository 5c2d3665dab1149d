// Says clearly when Node.js is too old. Written so that old versions can still read it.

const needed = [20, 19];

/** The reason why this version of Node.js will not do, or null. */
export function whyNodeIsTooOld(version) {
  const parts = version.replace(/^v/, '').split('.').map(Number);
  const major = parts[0];
  const minor = parts[1];
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return null;
  return [
    `Evenkeel needs Node.js ${needed.join('.')} or newer; this is ${version}.`,
    'Install a current version from https://nodejs.org (or run: nvm install 22) and try again.',
  ].join('\n');
}

const reason = whyNodeIsTooOld(process.versions.node);
if (reason !== null) {
  console.error(reason);
  process.exit(1);
}
