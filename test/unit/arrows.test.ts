// The arrows between rooms (design §3): who may import whom. Anything else is forbidden.
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

const ALL_OF_SERVICES = ['domain', 'contracts', 'policies', 'text', 'store', 'queues', 'realtime', 'channels', 'presenters', 'services', 'context']
const DOORS = ['services', 'presenters', 'contracts', 'domain', 'policies', 'middleware', 'context', 'routes']

/** Room → rooms it may import. `context` is the type of what a service is handed; only entry points build it. */
const MAY_IMPORT: Record<string, string[]> = {
  domain: [],
  contracts: ['domain'],
  policies: ['domain'],
  text: ['domain'],
  store: ['domain'],
  queues: ['contracts'],
  realtime: ['contracts'],
  'realtime/handlers': ['services', 'presenters', 'contracts', 'domain', 'policies', 'context', 'realtime'],
  channels: ['domain', 'contracts'],
  presenters: ['domain', 'policies', 'contracts'],
  services: ALL_OF_SERVICES,
  middleware: DOORS,
  routes: [...DOORS, 'client/citizen', 'client/ui'],
  config: ['domain', 'contracts'],
  context: [...ALL_OF_SERVICES, 'config'],
  app: [...DOORS, 'realtime', 'realtime/handlers', 'config'],
  main: [...DOORS, 'app', 'config', 'context', 'realtime', 'realtime/handlers'],
  'client/ui': ['contracts', 'domain'],
  'client/api': ['contracts', 'domain'],
  'client/citizen': ['contracts', 'domain', 'client/ui', 'client/api'],
  'client/console': ['contracts', 'domain', 'client/ui', 'client/api'],
}

function roomOf(file: string): string | null {
  const parts = relative(root, file).split(sep)
  if (parts[0] === 'server') {
    if (parts[1] === 'realtime' && parts[2] === 'handlers') return 'realtime/handlers'
    return parts.length === 2 ? (parts[1] ?? '').replace(/\.tsx?$/, '') : (parts[1] ?? null)
  }
  if (parts[0] === 'jobs') return 'jobs'
  if (parts[0] === 'client' && parts[1] === 'src') return `client/${parts[2] ?? ''}`
  return parts[0] ?? null
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
}

function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)
  return [...found].map((match) => resolve(dirname(file), match[1] ?? ''))
}

const files = ['server', 'client/src', 'jobs'].flatMap((folder) => filesBelow(join(root, folder)))

test('every import between rooms follows an arrow of the design', () => {
  const forbidden: string[] = []
  for (const file of files) {
    const from = roomOf(file)
    for (const target of importsOf(file)) {
      const to = roomOf(target)
      if (from === null || to === null || from === to || from === 'jobs') continue
      if (!(MAY_IMPORT[from] ?? []).includes(to)) forbidden.push(`${relative(root, file)} → ${relative(root, target)}`)
    }
  }
  expect(forbidden).toEqual([])
})

test('server never imports jobs, scripts or test', () => {
  const outside = files
    .filter((file) => relative(root, file).startsWith('server'))
    .flatMap((file) => importsOf(file).map((target) => [relative(root, file), relative(root, target)] as const))
    .filter(([, target]) => /^(jobs|scripts|test)\b/.test(target))
  expect(outside).toEqual([])
})

test('only store knows MongoDB, only queues BullMQ, only realtime Socket.IO', () => {
  const owners: [RegExp, RegExp][] = [
    [/from ['"]mongodb['"]/, /^server\/store\//],
    [/from ['"]bullmq['"]/, /^server\/queues\//],
    [/from ['"]socket\.io['"]/, /^server\/realtime\//],
  ]
  const strangers = files
    .filter((file) => !relative(root, file).startsWith('client'))
    .filter((file) => owners.some(([library, home]) => library.test(readFileSync(file, 'utf8')) && !home.test(relative(root, file))))
  expect(strangers.map((file) => relative(root, file))).toEqual([])
})

test('domain and text read no clock, no environment and no disk but their own model files', () => {
  const impure = files
    .filter((file) => /^server\/domain\//.test(relative(root, file)))
    .filter((file) => /Date\.now\(|new Date\(\)|process\.env|node:fs|Math\.random/.test(readFileSync(file, 'utf8')))
  expect(impure.map((file) => relative(root, file))).toEqual([])
})
