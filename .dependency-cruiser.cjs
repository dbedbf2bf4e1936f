// The arrows of the house as rules whose names are sentences. A cycle is an error.
const SUBJECTS = {
  kernel: [],
  people: ['kernel'],
  lifecycle: ['kernel', 'people'],
  definitions: ['kernel'],
  documents: ['kernel', 'definitions'],
  validator: ['kernel', 'definitions'],
  standard: ['kernel', 'definitions', 'documents', 'validator', 'lifecycle'],
  wire: ['kernel'],
}

const MODULES = [
  'identity',
  'working-groups',
  'documents',
  'recommendations',
  'data-elements',
  'process-maps',
  'comments',
  'deliberations',
  'standards',
  'validation',
  'records',
  'search',
  'notifications',
  'demonstration',
]

const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to })
const isTest = '\\.test\\.tsx?$'

const subjectRules = Object.entries(SUBJECTS).map(([subject, allowed]) =>
  forbid(
    `shared/${subject} imports only ${allowed.join(', ') || 'nothing of ours'}`,
    { path: `^shared/src/${subject}/`, pathNot: isTest },
    { path: '^shared/src/', pathNot: `^shared/src/(${[subject, ...allowed].join('|')})/` },
  ),
)

const moduleRules = MODULES.map((module, index) =>
  forbid(
    `modules/${module} looks left only`,
    { path: `^api/src/modules/${module}/`, pathNot: isTest },
    { path: `^api/src/modules/(${MODULES.slice(index + 1).join('|') || 'none'})/` },
  ),
)

module.exports = {
  forbidden: [
    forbid('nothing turns in a circle', {}, { circular: true }),
    ...subjectRules,
    ...moduleRules,
    forbid(
      'shared performs no input or output',
      { path: '^shared/src/', pathNot: isTest },
      { dependencyTypes: ['core'] },
    ),
    forbid('shared stands on nothing of the house', { path: '^shared/' }, { path: '^(api|web|test)/' }),
    forbid(
      'shared subjects are entered by their door',
      { path: '^(api|web)/' },
      { path: '^shared/src/.+/(?!index\\.ts$)[^/]+$', pathNot: '^shared/src/documents/data-elements/index\\.ts$' },
    ),
    forbid('the API does not know the pages', { path: '^api/' }, { path: '^web/' }),
    forbid(
      'the pages do not know the API',
      { path: '^web/' },
      { path: '^api/', pathNot: '^api/src/platform/web/load-context\\.ts$' },
    ),
    forbid(
      'platform stands below everything',
      { path: '^api/src/platform/' },
      { path: '^api/src/(collaboration|modules|migrations)/' },
    ),
    forbid(
      'platform knows kernel and people only',
      { path: '^api/src/platform/' },
      { path: '^shared/src/(?!kernel|people)' },
    ),
    forbid(
      'collaboration knows no module',
      { path: '^api/src/collaboration/', pathNot: isTest },
      { path: '^api/src/modules/' },
    ),
    forbid(
      'a module is entered by its door',
      { path: '^api/src/modules/([^/]+)/', pathNot: isTest },
      { path: '^api/src/modules/([^/]+)/', pathNot: ['^api/src/modules/$1/', '^api/src/modules/[^/]+/index\\.ts$'] },
    ),
    forbid(
      'only platform opens databases, caches and mail',
      { path: '^api/src/(modules|collaboration)/' },
      { path: 'node_modules/(pg|ioredis|nodemailer|@apollo)/' },
    ),
    forbid(
      'ui has no domain',
      { path: '^web/app/ui/', pathNot: isTest },
      { path: '^web/app/(features|routes|collaboration|graphql)/' },
    ),
    forbid('features do not know routes', { path: '^web/app/features/' }, { path: '^web/app/routes/' }),
    forbid(
      'the web collaboration client knows no feature',
      { path: '^web/app/collaboration/' },
      { path: '^web/app/(features|routes)/' },
    ),
    forbid('nothing depends on test code', { path: '^(api|shared|web)/', pathNot: isTest }, { path: '^test/' }),
    forbid('every import resolves', {}, { couldNotResolve: true, pathNot: '^virtual:' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|build|generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    webpackConfig: { fileName: '.dependency-cruiser.resolve.cjs' },
  },
}
