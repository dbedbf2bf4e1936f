// `npm start`: builds what is missing, then becomes the app.
import { spawn } from 'node:child_process'
import { buildIfStale } from './build-if-stale.mjs'

buildIfStale()
const app = spawn(process.execPath, ['--enable-source-maps', 'dist/api/src/main.js'], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
})
// The terminal sends its signals to both of us; one that comes to us alone is passed on.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => app.kill(signal))
app.on('exit', (status, signal) => process.exit(signal ? 1 : (status ?? 1)))
