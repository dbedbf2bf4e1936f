import path from 'node:path'
import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig, type Plugin } from 'vite'

const root = import.meta.dirname ?? __dirname

/** `shared` does nothing when it is imported (no I/O, no clock): what a page does not use of it, it does not carry. */
const sharedIsPure: Plugin = {
  name: 'shared-is-pure',
  enforce: 'post',
  transform: (code, id) => (id.includes('/shared/src/') ? { code, map: null, moduleSideEffects: false } : null),
}

export default defineConfig({
  root,
  plugins: [
    sharedIsPure,
    remix({
      appDirectory: 'app',
      ignoredRouteFiles: ['**/*.test.*'],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
      },
    }),
  ],
  resolve: {
    alias: [
      { find: /^#shared\/(.*)$/, replacement: `${path.resolve(root, '../shared/src')}/$1/index.ts` },
      { find: /^~\//, replacement: `${path.resolve(root, 'app')}/` },
    ],
  },
  css: {
    preprocessorOptions: {
      scss: {
        api: 'modern-compiler',
        loadPaths: [path.resolve(root, '../node_modules/@uswds/uswds/packages')],
        quietDeps: true,
        silenceDeprecations: ['if-function', 'import', 'global-builtin'],
      },
    },
  },
  server: { fs: { allow: [path.resolve(root, '..')] } },
  build: { target: 'es2022', assetsInlineLimit: 0 },
  worker: { format: 'es' },
})
