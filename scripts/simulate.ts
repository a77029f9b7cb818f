// Plays a city against an installation, through its public doors only: citizens, callers, dispatchers, departments, call-back.
//   npm run simulate -- --rate 20 --seconds 60 [--data FILE.jsonl.gz] [--url http://…] [--json]
// Exit code 1 when anything that was accepted is lost.
import { setTimeout as sleep } from 'node:timers/promises'
import { note, optionsOf, print, run, UsageError } from './lib/command-line.ts'
import { DEMO_PASSWORD } from './seed/city.ts'
import { Client } from './simulate/client.ts'
import { Figures } from './simulate/figures.ts'
import { live, type Play } from './simulate/lives.ts'
import { messagesFrom } from './simulate/messages.ts'
import { ctiSecretOf } from './simulate/secret.ts'
import { Staff } from './simulate/staff.ts'
import { watchDesks } from './simulate/watch.ts'

/** How long lives under way may go on after the last demand was filed. */
const END_MS = 180_000

async function simulate(): Promise<number> {
  const options = optionsOf({
    rate: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '60' },
    data: { type: 'string' },
    url: { type: 'string', default: `http://127.0.0.1:${process.env.PORT ?? '3000'}` },
    password: { type: 'string', default: DEMO_PASSWORD },
    json: { type: 'boolean', default: false },
  })
  const rate = positive('rate', options.rate)
  const seconds = positive('seconds', options.seconds)
  const messages = await messagesFrom(options.data)
  const figures = new Figures()
  const client = new Client(options.url, figures)
  const staff = new Staff(client, options.password)
  const places = await client.send('GET', '/places', null)
  if (places.status !== 200) throw new UsageError(`nothing answers at ${options.url}: start it with npm start, or name another with --url`)
  const streets = (places.body.streets as { code: string }[]).map(({ code }) => code)
  const supervisor = await staff.of('centre', 'supervisor')
  const watch = await watchDesks(options.url, supervisor?.token ?? '')
  const play: Play = { client, staff, figures, seen: watch.seen, ctiSecret: ctiSecretOf(), streets, latest: null }

  const lives: Promise<void>[] = []
  const total = Math.round(rate * seconds)
  const started = performance.now()
  const ticker = setInterval(() => note(`${Math.round((performance.now() - started) / 1000)} s: ${figures.line}`), 5_000)
  for (let index = 0; index < total; index += 1) {
    const due = started + (index * 1000) / rate
    if (due > performance.now()) await sleep(due - performance.now())
    const message = messages[index % messages.length]
    if (message !== undefined) lives.push(live(play, message, index))
  }
  const failures: unknown[] = []
  const all = Promise.all(lives.map((one) => one.catch((error: unknown) => failures.push(error))))
  await Promise.race([all, sleep(END_MS, undefined, { ref: false })])
  clearInterval(ticker)
  watch.close()
  for (const failure of failures.slice(0, 3)) note(`a life broke off: ${failure instanceof Error ? failure.message : String(failure)}`)

  const summary = { rate, seconds, filed: total, ...figures.summary() }
  if (options.json) await print(summary)
  else for (const [name, value] of Object.entries(summary)) process.stdout.write(`${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}\n`)
  return figures.of('lost') > 0 || figures.of('accepted') === 0 || figures.of('onDesk') < figures.of('accepted') ? 1 : 0
}

function positive(name: string, text: string): number {
  const value = Number(text)
  if (!Number.isFinite(value) || value <= 0) throw new UsageError(`--${name} must be a number above 0, not ${text}`)
  return value
}

run(async () => {
  const code = await simulate()
  // Sockets and kept-alive connections would hold the process.
  setTimeout(() => process.exit(code), 200).unref()
  return code
})
