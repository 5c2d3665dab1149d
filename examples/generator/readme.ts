// The page that tells visitors of an example's folder that nothing in it is real.
import type { Example } from './example.ts';

export function readmeOf({ name, profile, about }: Example): string {
  return `# ${profile.name}

**This is not a real business.** Everything in this folder – names, numbers, postings, hours – is invented and
written by \`examples/generate.ts\`; run \`npx tsx examples/generate.ts\` after changing the generator. The facts cover
two years and end on 2026-10-31.

${about}

\`\`\`
npx --no-install evenkeel check examples/${name} --today 2026-11-24
\`\`\`
`;
}
