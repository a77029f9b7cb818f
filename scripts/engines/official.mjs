// MongoDB's own build, by mongodb-memory-server-core. It has no time limit of its own, so it runs as a child process that is
// given up when no byte has come within 5 s, or none for 30 s later on.
import { spawn } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { EngineFault } from './fault.mjs'
import { cached, VERSIONS } from './places.mjs'

const FIRST_BYTE_MS = 5000
const STALLED_MS = 30_000

/**
 * Downloads MongoDB's official build into the cache.
 * @param {string} cache
 * @param {(line: string) => void} note
 * @throws {EngineFault} with the reason: network closed, no build for this system, package not installed yet
 */
export async function officialBuild(cache, note) {
  const work = mkdtempSync(join(cache, '.official-'))
  try {
    note(`asking for MongoDB's official build ${VERSIONS.mongod} (given up after ${FIRST_BYTE_MS / 1000} s of silence)`)
    const found = await download(work, note)
    const target = cached.mongod(cache)
    mkdirSync(dirname(target), { recursive: true })
    // It may lie in that library's own cache, on another disk: copied beside the target first, then renamed into place.
    copyFileSync(found, join(work, 'ready'))
    chmodSync(join(work, 'ready'), 0o755)
    renameSync(join(work, 'ready'), target)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** @returns {Promise<string>} path of the binary */
function download(folder, note) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), folder], { stdio: ['ignore', 'pipe', 'pipe'] })
    let path = ''
    let complaint = ''
    let seen = 0
    let seenAt = Date.now()
    child.stdout.on('data', (chunk) => (path += chunk))
    child.stderr.on('data', (chunk) => (complaint = (complaint + chunk).slice(-4000)))
    const watch = setInterval(() => {
      const size = sizeOf(folder)
      if (size > seen) {
        if (Math.floor(size / 20e6) > Math.floor(seen / 20e6)) note(`  ${Math.round(size / 1e6)} MB of MongoDB here`)
        seen = size
        seenAt = Date.now()
      } else if (Date.now() - seenAt > (seen === 0 ? FIRST_BYTE_MS : STALLED_MS)) {
        complaint = seen === 0 ? `the network is closed: not a byte within ${FIRST_BYTE_MS / 1000} s` : `the download stalled after ${Math.round(seen / 1e6)} MB`
        child.kill('SIGKILL')
      }
    }, 250)
    child.once('error', (error) => (complaint = error.message))
    child.once('close', (code) => {
      clearInterval(watch)
      if (code === 0) resolve(path.trim())
      else reject(new EngineFault(reasonIn(complaint)))
    })
  })
}

const sizeOf = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + (statSync(join(folder, entry.name), { throwIfNoEntry: false })?.size ?? 0), 0)

function reasonIn(complaint) {
  if (/ERR_MODULE_NOT_FOUND|Cannot find package/.test(complaint)) return 'mongodb-memory-server-core is not installed yet'
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ECONNRESET/.test(complaint)) return 'the network is closed'
  return complaint.split('\n').map((line) => line.trim()).find((line) => line !== '') ?? 'the download failed'
}

async function downloadHere(folder) {
  const { MongoBinary } = await import('mongodb-memory-server-core')
  process.stdout.write(await MongoBinary.getPath({ version: VERSIONS.mongod, downloadDir: folder, checkMD5: true }))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  downloadHere(process.argv[2] ?? '').catch((error) => {
    process.stderr.write(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  })
}
