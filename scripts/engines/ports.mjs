// Free ports, and asking an engine over its own protocol whether it answers; no driver is needed before `npm install`.
import { connect, createServer } from 'node:net'

const HOST = '127.0.0.1'

/**
 * A port of the loopback that nobody listens on.
 * @param {number | undefined} [preferred] taken when it is free
 * @returns {Promise<number>}
 */
export async function freePort(preferred) {
  if (preferred && (await isFree(preferred))) return preferred
  return listenOnce(0)
}

/** @param {number} port @param {string} [host] @returns {Promise<boolean>} */
export const isFree = (port, host = HOST) => listenOnce(port, host).then(() => true, () => false)

function listenOnce(port, host = HOST) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : port))
    })
  })
}

/** Whether a Redis answers PING; one that is still loading its file does not. @param {number} port @param {number} [timeoutMs] */
export async function redisAnswers(port, timeoutMs = 2000) {
  const reply = await exchange(port, Buffer.from('PING\r\n'), (seen) => seen.includes('\n'), timeoutMs)
  return reply !== null && reply.toString('latin1').startsWith('+PONG')
}

/** Whether a MongoDB answers `ping`. @param {number} port @param {number} [timeoutMs] */
export async function mongoAnswers(port, timeoutMs = 2000) {
  const isWhole = (seen) => seen.length >= 16 && seen.length >= seen.readInt32LE(0)
  const reply = await exchange(port, PING, isWhole, timeoutMs)
  return reply !== null && isOk(reply)
}

// OP_MSG { ping: 1, $db: 'admin' }: header (length, id, responseTo, opcode 2013), flags, section kind 0, one BSON document.
const PING = opMsg(bson([int32('ping', 1), text('$db', 'admin')]))

function opMsg(document) {
  const head = Buffer.alloc(21)
  head.writeInt32LE(21 + document.length, 0)
  head.writeInt32LE(1, 4)
  head.writeInt32LE(2013, 12)
  return Buffer.concat([head, document])
}

function bson(elements) {
  const body = Buffer.concat([...elements, Buffer.from([0])])
  const size = Buffer.alloc(4)
  size.writeInt32LE(body.length + 4)
  return Buffer.concat([size, body])
}

function int32(name, value) {
  const number = Buffer.alloc(4)
  number.writeInt32LE(value)
  return Buffer.concat([Buffer.from([0x10]), Buffer.from(`${name}\0`), number])
}

function text(name, value) {
  const body = Buffer.from(`${value}\0`)
  const size = Buffer.alloc(4)
  size.writeInt32LE(body.length)
  return Buffer.concat([Buffer.from([0x02]), Buffer.from(`${name}\0`), size, body])
}

// { ok: 1 } as double, int32 or int64: servers differ.
function isOk(reply) {
  const at = reply.indexOf(Buffer.from('ok\0'))
  if (at < 1) return false
  const kind = reply[at - 1]
  if (kind === 0x01) return reply.readDoubleLE(at + 3) === 1
  return (kind === 0x10 || kind === 0x12) && reply.readInt32LE(at + 3) === 1
}

/** One question, one answer; null on refusal, silence or a closed connection. */
function exchange(port, question, isComplete, timeoutMs) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: HOST })
    let seen = Buffer.alloc(0)
    const settle = (answer) => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(timeoutMs, () => settle(null))
    socket.once('connect', () => socket.write(question))
    socket.on('data', (chunk) => {
      seen = Buffer.concat([seen, chunk])
      if (isComplete(seen)) settle(seen)
    })
    socket.once('error', () => settle(null))
    socket.once('close', () => settle(null))
  })
}
