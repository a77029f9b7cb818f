// `npm start` as a person meets it, on real engines, with a tiny program in the place of ours: it comes up, survives what dies,
// refuses what it must in one sentence, and leaves nothing behind however it ends.
import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'

// One of these starts compiles; on a busy machine that alone takes a minute.
vi.setConfig({ testTimeout: 240_000 })

const project = resolve(import.meta.dirname, '../..')
const root = mkdtempSync(join(tmpdir(), 'minsheng-start-test-'))

const WEB = `
import { createServer } from 'node:http'
import { connect } from 'node:net'
const { PORT, MONGODB_URL = '', MINSHENG_MODE, MINSHENG_MASTER_KEY = '' } = process.env
const facts = { pid: process.pid, mode: MINSHENG_MODE, keyBytes: Buffer.from(MINSHENG_MASTER_KEY, 'base64').length }
createServer((_req, res) => res.end(JSON.stringify(facts))).listen(Number(PORT), '127.0.0.1')
process.on('SIGTERM', () => {
  // Says whether the database is still there when this process is told to end.
  const socket = connect(Number(new URL(MONGODB_URL).port), '127.0.0.1')
  const end = (what: string) => { console.log(what); process.exit(0) }
  socket.on('connect', () => end('stopping while the database is up'))
  socket.on('error', () => end('stopping after the database'))
})
`
const JOBS = `setInterval(() => undefined, 1000)\nprocess.on('SIGTERM', () => process.exit(0))\n`
const SEED = `console.log(JSON.stringify({ accounts: [{ login: 'shen', password: 'demo', role: 'dispatcher', name: '沈知微' }] }))\n`

type Run = { child: ChildProcess; output: () => string; ended: Promise<number | null> }
const runs: Run[] = []

function start(env: Record<string, string>): Run {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, MONGODB_URL: '', REDIS_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += String(chunk)))
  const run = { child, output: () => text, ended: once(child, 'close').then(([code]) => code as number | null) }
  runs.push(run)
  return run
}

async function until<T>(look: () => T | Promise<T>, isGood: (seen: T) => boolean, what: string, ms = 60_000): Promise<T> {
  for (const deadline = Date.now() + ms; ; ) {
    const seen = await look()
    if (isGood(seen)) return seen
    if (Date.now() > deadline) throw new Error(`${what}: not within ${ms} ms\n${runs.map((run) => run.output()).join('\n---\n')}`)
    await new Promise((done) => setTimeout(done, 50))
  }
}

const isUp = (run: Run) => until(run.output, (text) => text.includes('Ctrl-C stops all'), 'the start comes up', 120_000)
type Facts = { pid: number; mode: string; keyBytes: number }
const web = (port: number) => fetch(`http://127.0.0.1:${port}/`).then((res) => res.json() as Promise<Facts>, () => null)
const children = (data: string): { name: string; pid: number }[] =>
  readdirSync(join(data, 'run')).filter((name) => name.startsWith('children.')).flatMap((name) => JSON.parse(readFileSync(join(data, 'run', name), 'utf8')))
const lives = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((done) => server.close(done))
  return address !== null && typeof address === 'object' ? address.port : 0
}

/** The start, or a folder's second start, with a port and a data folder of its own. */
async function place(name: string) {
  const data = join(root, name)
  const port = await freePort()
  return { data, port, env: { MINSHENG_DATA: data, PORT: String(port) } }
}

beforeAll(() => {
  for (const path of ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts/engines', 'scripts/setup', 'scripts/start.mjs']) {
    cpSync(join(project, path), join(root, path), { recursive: true })
  }
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'))
  for (const [path, text] of Object.entries({ 'server/main.ts': WEB, 'jobs/main.ts': JOBS, 'scripts/seed.ts': SEED })) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
})

afterEach(async () => {
  for (const { child, ended } of runs.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
    await ended
  }
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('it comes up with secrets of its own, shows the accounts and the engines, and stops in order on Ctrl-C', async () => {
  const { data, port, env } = await place('first')
  const run = start(env)
  await isUp(run)
  expect(run.output()).toMatch(/MongoDB +\S+ .*Cost: .*Override: /)
  expect(run.output()).toMatch(/shen +demo +dispatcher +沈知微/)
  expect(await web(port)).toMatchObject({ mode: 'demo', keyBytes: 32 })
  const pids = children(data).map((child) => child.pid)
  expect(pids).toHaveLength(4)
  run.child.kill('SIGINT')
  expect(await run.ended).toBe(0)
  expect(pids.filter(lives)).toEqual([])
  expect(readFileSync(join(data, 'logs', 'web.log'), 'utf8')).toContain('stopping while the database is up')
})

test('a second start builds nothing again and asks no seed', async () => {
  const { env } = await place('first')
  const run = start(env)
  await isUp(run)
  expect(run.output()).not.toMatch(/building|planting/)
  expect(run.output()).toMatch(/shen +demo/)
})

test('kill -9 of web, jobs, MongoDB or Redis is survived', async () => {
  const { data, port, env } = await place('first')
  const run = start(env)
  await isUp(run)
  for (const { name, pid } of children(data)) {
    process.kill(pid, 'SIGKILL')
    await until(run.output, (text) => text.includes(`${name} is back`), `${name} comes back`)
    const again = children(data).find((child) => child.name === name)
    expect(again?.pid).not.toBe(pid)
  }
  expect((await web(port))?.mode).toBe('demo')
})

test('when the start itself is killed with -9 its children end by themselves', async () => {
  const { data, env } = await place('first')
  const run = start(env)
  await isUp(run)
  const pids = children(data).map((child) => child.pid)
  run.child.kill('SIGKILL')
  await run.ended
  await until(() => pids.filter(lives), (left) => left.length === 0, 'the children end')
})

test('two starts run side by side; a third in the same folder, or on the same port, is refused in one sentence', async () => {
  const [one, two] = [await place('first'), await place('second')]
  const runsUp = [start(one.env), start(two.env)]
  await Promise.all(runsUp.map(isUp))
  expect((await web(one.port))?.pid).not.toBe((await web(two.port))?.pid)
  const sameFolder = start({ ...one.env, PORT: String(await freePort()) })
  const samePort = start({ ...(await place('third')).env, PORT: String(one.port) })
  expect(await Promise.all([sameFolder.ended, samePort.ended])).toEqual([1, 1])
  expect(sameFolder.output()).toMatch(new RegExp(`^error: .*in use by another run \\(npm start, pid ${runsUp[0]?.child.pid}, .*MINSHENG_DATA.*\n$`))
  expect(samePort.output()).toMatch(new RegExp(`^error: port ${one.port} is in use .*PORT=\\d+.*\n$`))
})

test.each([
  ['a data folder that is a file', { MINSHENG_DATA: join(root, 'package.json') }, /^error: cannot write .*MINSHENG_DATA/],
  ['a port that is none', { PORT: 'http' }, /^error: PORT is "http"/],
  ['an unknown engine', { MINSHENG_ENGINE: 'oracle' }, /error: MINSHENG_ENGINE is "oracle"/],
])('%s is refused without a stack', async (_, wrong, expected) => {
  const run = start({ ...(await place('fourth')).env, ...wrong })
  expect(await run.ended).toBe(1)
  expect(run.output()).toMatch(expected)
  expect(run.output()).not.toMatch(/\n\s+at /)
})

test('a program that does not stay up ends the start with its last words', async () => {
  const { env } = await place('fifth')
  writeFileSync(join(root, 'jobs', 'main.ts'), `process.stderr.write('the configuration is not usable: NOTHING is set')\nprocess.exit(1)\n`)
  const run = start(env)
  expect(await run.ended).toBe(1)
  expect(run.output()).toMatch(/error: jobs ended before it answered \(exit code 1\)\n {2}- the configuration is not usable: NOTHING is set/)
  writeFileSync(join(root, 'jobs', 'main.ts'), JOBS)
})

test('a source that does not compile ends the start with the compiler’s words', async () => {
  const { env } = await place('sixth')
  writeFileSync(join(root, 'jobs', 'main.ts'), 'const wrong: number = "text"\nexport { wrong }\n')
  const run = start(env)
  expect(await run.ended).toBe(1)
  expect(run.output()).toMatch(/error: the server does not compile\n {2}- jobs\/main\.ts.*TS2322/)
})
