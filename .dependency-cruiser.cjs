/** The import law (src/README.md) as a check. */
const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: to },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: { path: '^src' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only(
      'core-imports-core',
      '^src/core/',
      '^src/core/',
      'The core is pure: it knows no host and no words.',
    ),
    only(
      'messages-import-facts',
      '^src/messages/',
      '^src/(messages|core/(facts|workbook))',
      'Texts know facts, nothing else.',
    ),
    only(
      'present-imports-core-and-messages',
      '^src/present/',
      '^src/(present|core|messages)/',
      'Presentations know no platform.',
    ),
    {
      name: 'rules-stand-alone',
      comment:
        'A rule never leans on another rule; what two rules share is a judgement of the partnership.',
      severity: 'error',
      from: { path: '^src/core/rules/([^/]+)/' },
      to: {
        path: '^src/core/',
        pathNot:
          '^src/core/(rules/(rule|resource-rule)\\.ts|facts\\.ts|partnership/|workbook/|tables/table\\.ts|tables/words/)',
      },
    },
    {
      name: 'words-are-data',
      severity: 'error',
      from: { path: '^src/core/tables/words/[a-z]{2}(-terms|-topics)?\\.ts$' },
      to: {
        pathNot: '^src/core/tables/words/(lexicon|[a-z]{2}-(terms|topics|budget-headers))\\.ts$',
      },
    },
    {
      name: 'nobody-imports-hosts',
      severity: 'error',
      from: { path: '^src/(core|messages|present)/' },
      to: { path: '^src/hosts/' },
    },
    {
      name: 'hosts-not-one-another',
      comment: 'Shared: hosts/files (reading files) and the types of addon/server-calls.',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/' },
      to: {
        path: '^src/hosts/',
        pathNot: '^src/hosts/($1|files)/|^src/hosts/addon/server-calls\\.ts$',
      },
    },
    {
      name: 'core-takes-few-packages',
      comment: 'What the core imports runs inside Apps Script.',
      severity: 'error',
      from: { path: '^src/(core|messages|present)/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core'],
        pathNot: 'node_modules/(fastest-levenshtein|make-plural|valibot)/',
      },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
