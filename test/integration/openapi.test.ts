// The document of the doors: OpenAPI 3.1, whole, and true: answers of the running service are valid by its own schemas.
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import request from 'supertest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ALL_DOORS } from '../../server/app.ts'
import { PLATFORM_ACTIONS } from '../../server/contracts/actions.ts'
import { ACTIONS } from '../../server/domain/lifecycle.ts'
import { DOORS } from '../../server/policies/doors.ts'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { act, citizenOf, doorsOf, fileAndDispatch, fileWaiting, PEOPLE, TEXT } from '../support/demands.ts'

interface Operation {
  operationId: string
  summary: string
  security?: object[]
  requestBody?: { content: Record<string, { schema: object }> }
  parameters?: { name: string; in: string; required?: boolean }[]
  responses: Record<string, { content?: Record<string, { schema: object }> }>
}
interface Document {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: object
}

let city: TestInstallation
let document: Document
let ajv: Ajv2020

beforeAll(async () => {
  city = await startInstallation({ jobs: false })
  document = (await city.api().get('/openapi.json').expect(200)).body as Document
  ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addSchema({ $id: 'doc', ...document })
})
afterAll(() => city.close())

const operations = () => Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })))
const operationAt = (path: string, method: string): Operation => document.paths[path]![method]!

/** The place of an answer's schema inside the document, as a reference. */
function checkAnswer(path: string, method: string, status: string, body: unknown): void {
  const schema = operationAt(path, method).responses[status]?.content?.['application/json']?.schema
  expect(schema, `${method} ${path} documents ${status}`).toBeDefined()
  const escaped = path.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')
  const validate = ajv.compile({ $ref: `doc#/paths/${escaped}/${method}/responses/${status}/content/application~1json/schema` })
  expect(validate(body), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
}

// Some hundred schemas, each with all that it shares: on a busy machine that alone takes a minute.
test('it is OpenAPI 3.1, and every schema in it compiles', () => {
  expect(document.openapi).toMatch(/^3\.1\./)
  for (const { path, method, operation } of operations()) {
    for (const [status, { content }] of Object.entries(operation.responses)) if (content) expect(() => ajv.compile(content['application/json']!.schema && { components: document.components, ...content['application/json']!.schema }), `${method} ${path} ${status}`).not.toThrow()
    expect(operation.summary).toMatch(/./)
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const declared = (operation.parameters ?? []).filter((one) => one.in === 'path')
    expect(declared.map(({ name }) => name).sort(), `${method} ${path}`).toEqual(named.sort())
  }
}, 180_000)

test('every door is in it, and nothing else', () => {
  const expected = ALL_DOORS.flatMap(({ id, method, path }) => {
    const place = path.replace(/:(\w+)/g, '{$1}')
    if (!place.includes('{action}')) return [`${method} ${place}`]
    const offered = operations().filter(({ operation }) => operation.operationId.startsWith(`${id}_`))
    expect(offered.length).toBeGreaterThan(3)
    return offered.map(({ operation }) => `${method} ${place.replace('{action}', operation.operationId.slice(id.length + 1))}`)
  })
  expect(operations().map(({ path, method }) => `${method} ${path}`).sort()).toEqual(expected.sort())
  const actions = operations().map(({ operation }) => /^actOnOrder_(\w+)$/.exec(operation.operationId)?.[1]).filter((name) => name !== undefined)
  expect(actions.sort()).toEqual(ACTIONS.filter((name) => !PLATFORM_ACTIONS.includes(name)).sort())
  const ids = operations().map(({ operation }) => operation.operationId)
  expect(new Set(ids).size).toBe(ids.length)
})

test('it says which doors are guarded', () => {
  for (const { id } of ALL_DOORS)
    for (const { operation } of operations().filter(({ operation }) => operation.operationId === id || operation.operationId.startsWith(`${id}_`)))
      expect((operation.security ?? []).length > 0, id).toBe(DOORS[id].kind !== 'public')
})

test('answers of the running service are valid by it', async () => {
  const { receipt } = await fileAndDispatch(city)
  const [dispatcher, liaison, admin, auditor, agent] = await Promise.all([PEOPLE.dispatcher, PEOPLE.liaison, PEOPLE.admin, PEOPLE.viewAuditor, PEOPLE.agent].map((login) => doorsOf(city, login)))
  const citizen = await citizenOf(city, receipt)
  checkAnswer('/orders', 'post', '201', await fileWaiting(city))
  checkAnswer('/orders/{orderId}', 'get', '200', (await dispatcher!.get(`/orders/${receipt.id}`).expect(200)).body)
  checkAnswer('/orders/{orderId}/actions/sign', 'post', '200', (await act(liaison!, receipt.id, 'sign').expect(200)).body)
  checkAnswer('/orders', 'get', '200', (await dispatcher!.get('/orders').expect(200)).body)
  checkAnswer('/orders/changes', 'get', '200', (await liaison!.get('/orders/changes').expect(200)).body)
  checkAnswer('/my/order', 'get', '200', (await citizen.get('/my/order').expect(200)).body)
  checkAnswer('/session', 'get', '200', (await liaison!.get('/session').expect(200)).body)
  checkAnswer('/reading', 'post', '200', (await city.api().post('/reading', { text: TEXT }).expect(200)).body)
  checkAnswer('/orders/{orderId}/contact/openings', 'post', '200', (await dispatcher!.post(`/orders/${receipt.id}/contact/openings`, { reason: '核实地址' }).expect(200)).body)
  checkAnswer('/orders/{orderId}/views', 'get', '200', (await auditor!.get(`/orders/${receipt.id}/views`).expect(200)).body)
  checkAnswer('/agent/call', 'get', '200', (await agent!.get('/agent/call').expect(200)).body)
  checkAnswer('/colleagues', 'get', '200', (await liaison!.get('/colleagues').expect(200)).body)
  checkAnswer('/notices', 'get', '200', (await liaison!.get('/notices').expect(200)).body)
  checkAnswer('/admin/queues', 'get', '200', (await admin!.get('/admin/queues').expect(200)).body)
  for (const path of ['/catalogue', '/places', '/units']) checkAnswer(path, 'get', '200', (await city.api().get(path).expect(200)).body)
})

test('refusals are valid by it: one envelope for all', async () => {
  const refusals = [
    await city.api().post('/orders', {}).expect(400),
    await city.api().post('/orders', { text: 'x'.repeat(300_000) }).expect(413),
    await request(city.url).post('/api/v1/orders').type('text/plain').send('x').expect(415),
    await city.api().post('/orders', { text: TEXT, leafCode: '99.99.99' }).expect(400),
  ]
  for (const { body } of refusals) checkAnswer('/orders', 'post', '4XX', body)
  checkAnswer('/session', 'get', '4XX', (await city.api().get('/session').expect(401)).body)
  expect((await city.api().get('/nowhere').expect(404)).body.error).toMatchObject({ code: 'not_found', requestId: expect.any(String) })
})

test('a checked answer that is wrong is seen', () => {
  expect(() => checkAnswer('/session', 'get', '200', { id: 5 })).toThrow()
})
