// A lock file that knows its owner: pid and start time, so that a stale one is told from a live one.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { identityOf, isAlive } from './processes.mjs'

/**
 * Claims a lock file for this process.
 * @param {string} file
 * @param {object} facts what others may read about the owner
 * @returns {{ taken: true, stale: object | null } | { taken: false, owner: object }} `stale` is the dead owner it replaced
 */
export function claim(file, facts) {
  const mine = JSON.stringify({ ...facts, pid: process.pid, identity: identityOf(process.pid) })
  let stale = null
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o600 })
      return { taken: true, stale }
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const owner = readOwner(file)
    if (owner.isLive) return { taken: false, owner: owner.facts }
    stale = moveAside(file, owner.facts) ?? stale
  }
}

/** Gives a lock back. @param {string} file */
export const release = (file) => rmSync(file, { force: true })

/** The live owner of a lock file, if it has one. @param {string} file */
export function ownerOf(file) {
  const owner = readOwner(file)
  return owner.isLive ? owner.facts : null
}

// Of several processes that find the same stale file one rename succeeds. Should it catch a file that a quicker process
// has just written anew, it is put back.
function moveAside(file, facts) {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return null
  }
  if (readOwner(aside).isLive) {
    renameSync(aside, file)
    return null
  }
  rmSync(aside, { force: true })
  return facts
}

function readOwner(file) {
  try {
    const facts = JSON.parse(readFileSync(file, 'utf8'))
    const isWhole = Number.isInteger(facts?.pid) && typeof facts.identity === 'string'
    return { facts: facts ?? {}, isLive: isWhole && isAlive(facts) }
  } catch {
    return { facts: {}, isLive: false }
  }
}
