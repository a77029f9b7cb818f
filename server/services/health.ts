// Is it alive, is it ready, and what are its figures.
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import type { Context } from '../context.ts'

export interface Readiness {
  ready: boolean
  /** What each dependency says; the reader may be late without making the service unready. */
  checks: { name: string; ok: boolean; detail: string | null }[]
}

export async function checkReadiness(ctx: Context): Promise<Readiness> {
  const checks = await Promise.all([
    check('mongodb', () => ctx.store.ping()),
    check('redis', async () => void (await ctx.redis.ping())),
    check('queues', () => ctx.queues.ping()),
    check('city', async () => {
      if (ctx.city.units.size === 0) throw new Error('no city is seeded')
    }),
  ])
  const reader = { name: 'reader', ok: ctx.reading.isReady, detail: ctx.reading.isReady ? null : 'texts are read by a job meanwhile' }
  return { ready: checks.every(({ ok }) => ok), checks: [...checks, reader] }
}

async function check(name: string, ask: () => Promise<void>): Promise<Readiness['checks'][number]> {
  try {
    await Promise.race([ask(), new Promise((_, reject) => setTimeout(() => reject(new Error('no answer within 2 s')), 2_000).unref())])
    return { name, ok: true, detail: null }
  } catch (error) {
    return { name, ok: false, detail: error instanceof Error ? error.message.slice(0, 200) : 'failed' }
  }
}

/** Figures of one process for Prometheus. */
export function openMetrics(ctx: Context) {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'minsheng_http_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  const faults = new Counter({ name: 'minsheng_faults_total', help: 'Refused requests by code', labelNames: ['code'], registers: [registry] })
  const underWay = new Gauge({ name: 'minsheng_http_under_way', help: 'Requests under way; beyond the process’s share new ones are refused', registers: [registry] })
  new Gauge({ name: 'minsheng_writes_waiting', help: 'Writes waiting in the group commit', registers: [registry], collect() { this.set(ctx.store.orders.load) } })
  new Gauge({
    name: 'minsheng_oldest_promise_seconds',
    help: 'Age of the oldest effect that the relay still watches',
    registers: [registry],
    async collect() {
      const oldest = await ctx.store.orders.oldestPending()
      this.set(oldest === null ? 0 : Math.max(0, (ctx.now().getTime() - oldest.getTime()) / 1000))
    },
  })
  new Gauge({
    name: 'minsheng_routing_rules',
    help: 'Routing rules: on, switched off by a person, naming what is gone (switched off by the platform, or about to be)',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const states = ctx.city.rules.standing.map(({ rule, gone }) => (rule.off !== null || (rule.enabled && gone.length > 0) ? 'gone' : rule.enabled ? 'on' : 'off'))
      for (const state of ['on', 'off', 'gone']) this.set({ state }, states.filter((one) => one === state).length)
    },
  })
  return { registry, requests, faults, underWay }
}
export type Metrics = ReturnType<typeof openMetrics>
