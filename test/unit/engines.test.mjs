// The parts that engines are kept up with: processes by identity, locks, ports, reasons in words.
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tryOncePerDay } from '../../scripts/engines/attempts.mjs'
import { cargoReason, timeLeft } from '../../scripts/engines/cargo.mjs'
import { findChromium } from '../../scripts/engines/chromium.mjs'
import { asFileFault, EngineFault } from '../../scripts/engines/fault.mjs'
import { endLeftovers } from '../../scripts/engines/leftovers.mjs'
import { claim, ownerOf, release } from '../../scripts/engines/lock.mjs'
import { cacheFolder, onPath } from '../../scripts/engines/places.mjs'
import { freePort, isFree, mongoAnswers, redisAnswers } from '../../scripts/engines/ports.mjs'
import { endProcess, identityOf, isAlive } from '../../scripts/engines/processes.mjs'
import { pipReason } from '../../scripts/engines/wheel.mjs'

let folder
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minsheng-unit-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const sleeper = async (script = 'setInterval(() => {}, 1000)') => {
  const child = spawn(process.execPath, ['-e', `${script}; process.stdout.write("up")`], { stdio: ['ignore', 'pipe', 'ignore'] })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  return { pid: child.pid, identity: identityOf(child.pid) }
}

describe('processes', () => {
  test('a process is known by pid and start; the same pid with another start is a stranger', async () => {
    const known = await sleeper()
    expect(isAlive(known)).toBe(true)
    expect(isAlive({ ...known, identity: 'another boot:1' })).toBe(false)
    expect(await endProcess({ ...known, identity: 'another boot:1' })).toBe('gone')
    expect(isAlive(known)).toBe(true)
    expect(await endProcess(known)).toBe('ended')
    expect(isAlive(known)).toBe(false)
  })

  test('a process that ignores the request to end is killed after the deadline', async () => {
    const known = await sleeper('process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)')
    expect(await endProcess(known, { graceMs: 200 })).toBe('killed')
    expect(isAlive(known)).toBe(false)
  })

  test('what a killed supervisor left is ended, and strangers on the same pids are not', async () => {
    const left = await sleeper()
    const stranger = await sleeper()
    const record = join(folder, 'children.json')
    writeFileSync(record, JSON.stringify([{ ...left, name: 'web', layer: 1 }, { pid: stranger.pid, identity: 'long ago', name: 'mongo', layer: 0 }]))
    expect(await endLeftovers(record)).toEqual(['web'])
    expect(isAlive(left)).toBe(false)
    expect(isAlive(stranger)).toBe(true)
    expect(existsSync(record)).toBe(false)
    await endProcess(stranger)
  })

  test.each(['', 'not JSON', '{"pid":1}', '[{"pid":"1"}]'])('a damaged record (%j) ends nothing', async (text) => {
    const record = join(folder, 'children.json')
    writeFileSync(record, text)
    expect(await endLeftovers(record)).toEqual([])
  })
})

describe('locks', () => {
  const lock = () => join(folder, 'x.lock')

  test('a free lock is taken once; its owner can be read; released, it is free again', () => {
    expect(claim(lock(), { what: 'one' })).toEqual({ taken: true, stale: null })
    expect(claim(lock(), { what: 'two' })).toMatchObject({ taken: false, owner: { what: 'one', pid: process.pid } })
    expect(ownerOf(lock())).toMatchObject({ what: 'one' })
    release(lock())
    expect(ownerOf(lock())).toBeNull()
    expect(claim(lock(), { what: 'two' })).toMatchObject({ taken: true })
  })

  test.each([
    ['a dead process', JSON.stringify({ what: 'old', pid: 2 ** 22 - 3, identity: 'gone' })],
    ['a pid that now belongs to another process', JSON.stringify({ what: 'old', pid: process.pid, identity: 'an earlier boot:5' })],
    ['half a file', '{"what":"ol'],
    ['an empty file', ''],
  ])('the lock of %s is stale and taken over', (_, text) => {
    writeFileSync(lock(), text)
    expect(ownerOf(lock())).toBeNull()
    expect(claim(lock(), { what: 'new' }).taken).toBe(true)
    expect(ownerOf(lock())).toMatchObject({ what: 'new', pid: process.pid })
  })
})

describe('ports', () => {
  const serve = (answer) =>
    new Promise((resolve) => {
      const server = createServer((socket) => {
        socket.on('error', () => undefined)
        socket.on('data', (data) => answer(socket, data))
      })
      server.listen(0, '127.0.0.1', () => resolve(server))
    })

  test('the preferred port is given when it is free, another one when it is not', async () => {
    const server = await serve(() => undefined)
    const { port } = server.address()
    expect(await isFree(port)).toBe(false)
    expect(await freePort(port)).not.toBe(port)
    await new Promise((resolve) => server.close(resolve))
    expect(await freePort(port)).toBe(port)
  })

  test.each([
    ['+PONG\r\n', true],
    ['-LOADING Redis is loading the dataset in memory\r\n', false],
    ['HTTP/1.1 400 Bad Request\r\n', false],
  ])('a server that says %j is a Redis at work: %s', async (reply, expected) => {
    const server = await serve((socket) => socket.write(reply))
    expect(await redisAnswers(server.address().port)).toBe(expected)
    server.close()
  })

  test('silence, a closed port and a foreign protocol are no MongoDB', async () => {
    const silent = await serve(() => undefined)
    const foreign = await serve((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    expect(await mongoAnswers(silent.address().port, 200)).toBe(false)
    expect(await mongoAnswers(foreign.address().port, 200)).toBe(false)
    expect(await mongoAnswers(await freePort(), 200)).toBe(false)
    silent.close()
    foreign.close()
  })
})

describe('places', () => {
  test('MINSHENG_CACHE goes before XDG_CACHE_HOME, and the folder is made', () => {
    const own = join(folder, 'own')
    expect(cacheFolder({ MINSHENG_CACHE: own, XDG_CACHE_HOME: join(folder, 'xdg') })).toBe(own)
    expect(cacheFolder({ XDG_CACHE_HOME: join(folder, 'xdg') })).toBe(join(folder, 'xdg', 'minsheng', 'engines'))
    expect(existsSync(own)).toBe(true)
  })

  test('a cache that cannot be made says so, and how to have another', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => cacheFolder({ MINSHENG_CACHE: join(folder, 'file', 'cache') })).toThrow(/cannot write .*MINSHENG_CACHE/)
  })

  test('half-made engines of killed processes are swept after a day, fresh ones are not', () => {
    const [old, fresh] = [join(folder, '.wheel-old'), join(folder, '.rust-new')]
    mkdirSync(old)
    mkdirSync(fresh)
    utimesSync(old, new Date(0), new Date(0))
    cacheFolder({ MINSHENG_CACHE: folder })
    expect([existsSync(old), existsSync(fresh)]).toEqual([false, true])
  })

  test('on PATH: the first name that is an executable file', () => {
    mkdirSync(join(folder, 'a', 'mongod'), { recursive: true })
    mkdirSync(join(folder, 'b'))
    writeFileSync(join(folder, 'b', 'mongod'), '#!/bin/sh\n')
    const path = `${join(folder, 'a')}:${join(folder, 'b')}`
    expect(onPath(['mongod'], path)).toBeNull()
    chmodSync(join(folder, 'b', 'mongod'), 0o755)
    expect(onPath(['mongod'], path)).toBe(join(folder, 'b', 'mongod'))
  })

  test('CHROMIUM_PATH decides alone; a wrong one is named', () => {
    const own = join(folder, 'my-chromium')
    writeFileSync(own, '#!/bin/sh\n')
    expect(findChromium({ CHROMIUM_PATH: own }).help).toContain(own)
    chmodSync(own, 0o755)
    expect(findChromium({ CHROMIUM_PATH: own })).toEqual({ path: own, help: '' })
  })
})

describe('ways that failed are remembered for a day', () => {
  const what = (more = {}) => ({ cache: folder, way: 'official', retry: false, ...more })
  const closed = () => Promise.reject(new Error('the network is closed'))

  test('within the day the reason is given without another attempt', async () => {
    await expect(tryOncePerDay(what(), closed)).rejects.toThrow('the network is closed')
    await expect(tryOncePerDay(what(), () => Promise.resolve('fetched'))).rejects.toThrow(/the network is closed \(tried .*npm run engine/)
    expect(await tryOncePerDay(what({ way: 'another' }), () => Promise.resolve('fetched'))).toBe('fetched')
  })

  test('a retry tries at once, and success forgets', async () => {
    await expect(tryOncePerDay(what(), closed)).rejects.toThrow()
    expect(await tryOncePerDay(what({ retry: true }), () => Promise.resolve('fetched'))).toBe('fetched')
    expect(await tryOncePerDay(what(), () => Promise.resolve('again'))).toBe('again')
  })

  test('after a day it is tried again', async () => {
    writeFileSync(join(folder, 'attempts.json'), JSON.stringify({ official: { at: new Date(Date.now() - 25 * 3600 * 1000).toISOString(), reason: 'old' } }))
    expect(await tryOncePerDay(what(), () => Promise.resolve('fetched'))).toBe('fetched')
    expect(JSON.parse(readFileSync(join(folder, 'attempts.json'), 'utf8'))).toEqual({})
  })
})

describe('reasons in words', () => {
  test.each([
    ['/usr/bin/python3: No module named pip', /pip is not installed/],
    ['WARNING: Retrying\nERROR: Could not find a version that satisfies the requirement SecantusDB==0.5.3b197 (from versions: 0.7.0b3)\nERROR: No matching distribution found for SecantusDB==0.5.3b197', /^No matching distribution found/],
    ["WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError: Failed to establish a new connection: [Errno 111] Connection refused'\nERROR: No matching distribution found for x", /index cannot be reached/],
    ['', /pip failed/],
  ])('of pip: %j', (output, expected) => {
    expect(pipReason(output)).toMatch(expected)
  })

  test.each([
    ['   Compiling cc v1.0\nerror: failed to download `x`\nCaused by: spurious network error', /crate index cannot be reached/],
    ['error: linker `cc` not found', /C compiler/],
    ['error: could not write: No space left on device (os error 28)', /disk is full/],
    ['   Compiling a v1\nerror[E0425]: cannot find value', /E0425/],
  ])('of cargo: %j', (output, expected) => {
    expect(cargoReason(output)).toMatch(expected)
  })

  test.each([
    ['ENOSPC', /disk is full/],
    ['EROFS', /read-only/],
    ['EACCES', /no permission/],
  ])('of the file system: %s', (code, expected) => {
    const fault = asFileFault(Object.assign(new Error('x'), { code }), '/data', 'Do this.')
    expect(fault).toBeInstanceOf(EngineFault)
    expect(fault.message).toMatch(expected)
    expect(fault.message).toContain('Do this.')
  })

  test('other errors stay what they are: a defect keeps its stack', () => {
    const defect = new TypeError('x is undefined')
    expect(asFileFault(defect, '/data', '')).toBe(defect)
  })

  test('the time left of a build shrinks with time and never turns negative', () => {
    const guesses = [[0, 0], [0.2, 60_000], [0.6, 180_000], [0.95, 400_000], [0.99, 900_000]].map(([share, elapsed]) => timeLeft(share, elapsed))
    expect(guesses).toEqual([...guesses].sort((a, b) => b - a))
    expect(Math.min(...guesses)).toBeGreaterThan(0)
  })
})
