// `npm run dev`: the same app, rebuilt on each change of the API, with hot replacement for the pages.
import { spawn } from 'node:child_process'

const nest = spawn('npx', ['nest', 'start', '--watch'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, NODE_ENV: 'development' },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => nest.kill(signal))
nest.on('exit', (status) => process.exit(status ?? 1))
