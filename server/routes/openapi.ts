// OpenAPI 3.1, generated from the doors themselves: the shapes that validate are the shapes that are documented.
import { OpenApiGeneratorV31, OpenAPIRegistry, type RouteConfig } from '@asteasolutions/zod-to-openapi'
import { z } from 'zod'
import { ActionBody, PLATFORM_ACTIONS } from '../contracts/actions.ts'
import { ErrorEnvelope } from '../contracts/errors.ts'
import { ACTIONS, ruleOf, type Action } from '../domain/lifecycle.ts'
import type { Door } from '../middleware/doors.ts'
import { DOORS, type Access } from '../policies/doors.ts'

const SECURITY: Record<Access['kind'], Record<string, string[]>[]> = {
  public: [],
  citizen: [{ citizenCookie: [] }, { bearer: [] }],
  staff: [{ staffCookie: [] }, { bearer: [] }],
  staff_or_citizen: [{ staffCookie: [] }, { citizenCookie: [] }, { bearer: [] }],
  signed: [{ signature: [] }],
}

/** The document for a set of doors. Built once per process. */
export function openApiOf(doors: readonly Door[]) {
  const registry = new OpenAPIRegistry()
  registry.registerComponent('securitySchemes', 'staffCookie', { type: 'apiKey', in: 'cookie', name: 'minsheng_staff' })
  registry.registerComponent('securitySchemes', 'citizenCookie', { type: 'apiKey', in: 'cookie', name: 'minsheng_order' })
  registry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' })
  registry.registerComponent('securitySchemes', 'signature', {
    type: 'apiKey',
    in: 'header',
    name: 'x-minsheng-signature',
    description: 'HMAC-SHA256 of `<x-minsheng-timestamp>.<body>` as `v1=<hex>`; a GET signs its path and query.',
  })
  for (const one of doors) for (const config of configsOf(one)) registry.registerPath(config)
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: { title: 'Minsheng', version: '1', description: 'The city hotline 12345: demands, orders, desks. Every error has one envelope and a code of a closed list.' },
    servers: [{ url: '/api/v1' }],
  })
}

/** An action door is documented once per action, each with its own grounds. */
function configsOf(one: Door): RouteConfig[] {
  if (!one.path.includes(':action')) return [configOf(one, one.path, one.body, one.summary, one.id)]
  const kind = DOORS[one.id].kind
  return ACTIONS.filter((action) => !PLATFORM_ACTIONS.includes(action) && (kind !== 'citizen' || ruleOf(action).by.includes('citizen'))).map((action: Action) =>
    configOf(one, one.path.replace(':action', action), ActionBody[action], `${action}: ${ruleOf(action).source}`, `${one.id}_${action}`),
  )
}

function configOf(one: Door, path: string, body: z.ZodType | undefined, summary: string, operationId: string): RouteConfig {
  const params = one.params instanceof z.ZodObject ? one.params.omit(path.includes(':action') || !('action' in one.params.shape) ? {} : { action: true }) : undefined
  const json = (schema: z.ZodType) => ({ content: { 'application/json': { schema } } })
  const failure = { description: 'Refused: a code, its facts, the request id', ...json(ErrorEnvelope) }
  return {
    method: one.method,
    path: path.replace(/:(\w+)/g, '{$1}'),
    operationId,
    summary,
    security: SECURITY[DOORS[one.id].kind],
    request: {
      ...(params && Object.keys(params.shape).length > 0 && { params }),
      ...(one.query instanceof z.ZodObject && { query: one.query }),
      ...(body && { body: json(body) }),
      ...(one.idempotent && { headers: z.object({ 'Idempotency-Key': z.string().min(8).max(128).optional() }) }),
    },
    responses: {
      [one.answer.status]: { description: 'Done', ...(one.answer.shape !== null && json(one.answer.shape)) },
      '4XX': failure,
      '5XX': failure,
    },
  }
}
