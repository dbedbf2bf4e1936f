// First start, warm start and memory with the demonstration data, the embedded database included.
import fs from 'node:fs'
import { print } from './figures.mjs'
import { memoryOf, startApp } from './running-app.mjs'

const first = await startApp()
print('start.first', first.startMs / 1000, 's')
await fetch(first.url)
print('memory.resident', memoryOf(first.pid), 'MiB')
await first.stop()

const warm = await startApp(first.folder)
print('start.warm', warm.startMs / 1000, 's')
await fetch(warm.url)
print('memory.resident.warm', memoryOf(warm.pid), 'MiB')
await warm.stop()
fs.rmSync(first.folder, { recursive: true, force: true })
