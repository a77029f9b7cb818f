// Waits until the supervisor is gone (its end of the pipe closes) and ends the children it left, last layer first.
// Arguments: the record of the children; a temporary folder to delete afterwards (optional).
import { rmSync } from 'node:fs'
import { endLeftovers } from './leftovers.mjs'

const [record, removeAfter] = process.argv.slice(2)

// Its own group already; a terminal that closes must not end it before the children.
process.on('SIGHUP', () => undefined)
process.stdin.on('error', cleanUp)
process.stdin.once('end', cleanUp)
process.stdin.resume()

async function cleanUp() {
  await endLeftovers(record)
  if (removeAfter) rmSync(removeAfter, { recursive: true, force: true })
  process.exit(0)
}
