// docker-compose.yml, Dockerfile and the proxy's settings: against the specification, against our own rules, and against
// the configuration that the program itself accepts. The rules are tried on broken files too: one that cannot fail is none.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readConfig } from '../../server/config.ts'
import { environmentOf, interpolate, linkProblems, readCompose, secretProblems, type Compose } from '../support/compose.ts'

const root = resolve(import.meta.dirname, '../..')
const fileOf = (name: string) => readFileSync(join(root, name), 'utf8')
const source = () => parse(fileOf('docker-compose.yml'), { merge: true })
const problemsOf = (value: unknown): string[] => {
  const { compose, problems } = readCompose(value)
  return compose === null ? problems : [...linkProblems(compose), ...secretProblems(compose)]
}
const compose = ((): Compose => {
  const read = readCompose(source())
  if (read.compose === null) throw new Error(read.problems.join('\n'))
  return read.compose
})()
const service = (name: string) => {
  const found = compose.services[name]
  if (!found) throw new Error(`there is no service ${name}`)
  return found
}
const words = (command: string | string[] | undefined) => (Array.isArray(command) ? command.join(' ') : (command ?? ''))

test('the file follows the specification, and its parts fit each other', () => {
  expect(problemsOf(source())).toEqual([])
})

type Draft = { [key: string]: Draft }
test.each<[string, (draft: Draft) => void, RegExp]>([
  ['a word that the specification does not know', (d) => void (d['services']!['web']!['replica'] = 2 as never), /services\.web: Unrecognized key/],
  ['the old version line', (d) => void (d['version'] = '3.9' as never), /version: not in the specification/],
  ['a service without image and build', (d) => void delete d['services']!['redis']!['image'], /redis: neither image nor build/],
  ['a dependency that is not there', (d) => void (d['services']!['web']!['depends_on']!['rabbit'] = { condition: 'service_started' } as never), /rabbit, which is no service/],
  ['a condition that is none', (d) => void (d['services']!['proxy']!['depends_on']!['web'] = { condition: 'healthy' } as never), /depends_on\.web\.condition/],
  ['waiting for a health that nobody checks', (d) => void delete d['services']!['redis']!['healthcheck'], /waits for the health of redis/],
  ['waiting for the end of what is restarted', (d) => void (d['services']!['mongo-init']!['restart'] = 'always' as never), /waits for the end of mongo-init/],
  ['a circle', (d) => void (d['services']!['redis']!['depends_on'] = { proxy: { condition: 'service_started' } } as never), /in a circle: .*redis.*proxy/],
  ['a volume that is not declared', (d) => void delete d['volumes']!['redis-data'], /volume redis-data is not declared/],
  ['a volume that nobody uses', (d) => void (d['volumes']!['old'] = {} as never), /volume old is used by nobody/],
  ['a network that is not declared', (d) => void delete d['networks']!['data'], /network data is not declared/],
  ['a health check that is no list of words', (d) => void (d['services']!['redis']!['healthcheck']!['test'] = ['redis-cli', 'ping'] as never), /must begin with CMD/],
  ['a time without unit', (d) => void (d['services']!['redis']!['healthcheck']!['interval'] = '5' as never), /is no duration/],
  ['a secret written down', (d) => void (d['services']!['redis']!['environment']!['REDIS_PASSWORD'] = 'redis' as never), /REDIS_PASSWORD is a secret/],
  ['a secret with a default', (d) => void (d['services']!['web']!['environment']!['MINSHENG_CTI_SECRET'] = '${MINSHENG_CTI_SECRET:-demo}' as never), /MINSHENG_CTI_SECRET is a secret/],
  ['a password in an address', (d) => void (d['services']!['jobs']!['environment']!['REDIS_URL'] = 'redis://:letmein@redis:6379' as never), /password in REDIS_URL/],
])('the rules find %s', (_, spoil, expected) => {
  const draft = structuredClone(source())
  spoil(draft)
  expect(problemsOf(draft).join('\n')).toMatch(expected)
})

const GIVEN: Record<string, string> = {
  MINSHENG_ORIGINS: 'https://12345.example.cn',
  MONGO_APP_PASSWORD: 'a1',
  MONGO_ROOT_PASSWORD: 'b2',
  MONGO_MEMBER_KEY: 'c3c3c3',
  REDIS_PASSWORD: 'd4',
  MINSHENG_MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
  MINSHENG_INDEX_KEY: Buffer.alloc(32, 2).toString('base64'),
  MINSHENG_CTI_SECRET: 'e'.repeat(32),
}

test.each(['web', 'jobs'])('%s gets an environment that the program accepts, in production mode', (name) => {
  const config = readConfig(environmentOf(service(name), GIVEN))
  expect(config).toMatchObject({ mode: 'production', port: 3000, host: '0.0.0.0', trustedProxies: 1, origins: ['https://12345.example.cn'] })
  expect(config.mongoUrl).toMatch(/mongo1:27017,mongo2:27017,mongo3:27017\/minsheng\?replicaSet=rs0.*w=majority.*journal=true/)
  expect(config.redisUrl).toBe('redis://:d4@redis:6379')
})

test.each(Object.keys(GIVEN))('without %s the start stops and says what it is', (name) => {
  const without = { ...GIVEN, [name]: undefined }
  const everything = Object.values(compose.services)
  expect(() => everything.forEach((one) => environmentOf(one, without))).toThrow(new RegExp(`^${name}: \\w+`))
})

test.each([
  ['${A:-x}', {}, 'x'],
  ['${A:-x}', { A: '' }, 'x'],
  ['${A-x}', { A: '' }, ''],
  ['${A:?why}', { A: 'v' }, 'v'],
  ['$$A ${A}', { A: 'v' }, '$A v'],
])('interpolation of %s with %j', (text, env, expected) => {
  expect(interpolate(text, env)).toBe(expected)
})

test('web and jobs run twice each, from one image, and outlive a crash', () => {
  for (const name of ['web', 'jobs']) expect(service(name)).toMatchObject({ deploy: { replicas: 2 }, restart: 'unless-stopped' })
  expect(service('web').image).toBe(service('jobs').image)
  expect(words(service('web').command)).toContain('dist/server/main.js')
  expect(words(service('jobs').command)).toContain('dist/jobs/main.js')
})

test('every service that stays up has a health check, restarts by itself and keeps its logs small', () => {
  for (const [name, one] of Object.entries(compose.services)) {
    expect(one.logging?.options, name).toHaveProperty('max-size')
    if (name === 'mongo-init') continue
    expect(one.healthcheck, name).toBeDefined()
    expect(one.restart, name).toBe('unless-stopped')
  }
})

test('Redis flushes each write, evicts nothing and asks for a password', () => {
  const command = words(service('redis').command)
  for (const flag of ['--appendonly yes', '--appendfsync always', '--maxmemory-policy noeviction', '--requirepass']) expect(command).toContain(flag)
  expect(service('redis').volumes).toContain('redis-data:/data')
})

test('MongoDB is a replica set of three with a shared key, each on its own volume, and the job makes the same set', () => {
  const members = ['mongo1', 'mongo2', 'mongo3']
  for (const name of members) {
    expect(words(service(name).command)).toMatch(/--replSet rs0 .*--keyFile/)
    expect(service(name).volumes).toContain(`${name}-data:/data/db`)
    expect(service('mongo-init').depends_on?.[name]).toEqual({ condition: 'service_healthy' })
  }
  const init = fileOf('docs/deploy/mongo-init.js')
  for (const name of members) expect(init).toContain(`'${name}:27017'`)
  expect(init).toMatch(/_id: 'rs0'/)
  const keyFile = /--keyFile (\S+)/.exec(words(service('mongo1').command))?.[1] ?? 'none'
  expect(fileOf('docs/deploy/mongo-member.sh')).toContain(`> ${keyFile}`)
})

test('only the proxy is reached from outside; databases are on a network without a way out', () => {
  const published = Object.entries(compose.services).filter(([, one]) => (one.ports ?? []).length > 0)
  expect(published.map(([name]) => name)).toEqual(['proxy'])
  expect(compose.networks?.['data']).toEqual({ internal: true })
  for (const name of ['mongo1', 'mongo2', 'mongo3', 'mongo-init', 'redis']) expect(service(name).networks, name).toEqual(['data'])
  expect(service('proxy').networks).not.toContain('data')
})

test('what faces the network runs read-only, without capabilities', () => {
  for (const name of ['proxy', 'web', 'jobs']) expect(service(name), name).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] })
})

test('every mounted file is in the repository, read-only', () => {
  const mounts = Object.values(compose.services).flatMap((one) => (one.volumes ?? []).filter((volume) => volume.startsWith('.')))
  expect(mounts.length).toBeGreaterThan(0)
  for (const mount of mounts) {
    const [path = '', , mode] = mount.split(':')
    expect(existsSync(join(root, path)), path).toBe(true)
    expect(mode, path).toBe('ro')
  }
})

test('the proxy hands WebSockets on, follows web processes as they come and go, and hides the figures', () => {
  const settings = fileOf('docs/deploy/nginx.conf').replace(/#.*$/gm, '')
  expect(settings.split('{').length).toBe(settings.split('}').length)
  const sockets = /location \/socket\.io\/ \{([^}]*)\}/.exec(settings)?.[1] ?? ''
  expect(sockets).toContain('proxy_set_header Upgrade $http_upgrade;')
  expect(sockets).toContain('proxy_set_header Connection $connection_upgrade;')
  expect(settings).toMatch(/server web:3000 resolve/)
  expect(settings).toMatch(/resolver 127\.0\.0\.11/)
  expect(settings).toMatch(/location = \/metrics \{\s*return 404;/)
  const inside = /:(\d+)$/.exec(service('proxy').ports?.[0] ?? '')?.[1]
  expect(settings).toContain(`listen ${inside};`)
  expect(words(service('proxy').healthcheck?.test)).toContain(`:${inside}/proxy-health`)
  // Sockets need no sticky session only while no client falls back to polling.
  expect(fileOf('server/realtime/realtime.ts')).toMatch(/transports: \['websocket'\]/)
})

test('the web process closes idle connections later than the proxy does, and the proxy lets attachments through', () => {
  const settings = fileOf('docs/deploy/nginx.conf')
  const proxySeconds = Number(/keepalive_timeout (\d+)s/.exec(settings)?.[1])
  const webMs = Number(/keepAliveTimeout = ([\d_]+)/.exec(fileOf('server/main.ts'))?.[1]?.replaceAll('_', ''))
  expect(webMs).toBeGreaterThan(proxySeconds * 1000)
  const proxyBytes = Number(/client_max_body_size (\d+)m/.exec(settings)?.[1]) * 1024 * 1024
  const fileBytes = Number(/MOST_BYTES = (\d+) \* 1024 \* 1024/.exec(fileOf('server/services/files.ts'))?.[1]) * 1024 * 1024
  expect(proxyBytes).toBeGreaterThan(fileBytes)
})

const dockerfile = fileOf('Dockerfile')
const instructions = dockerfile.replace(/\\\n/g, ' ').split('\n').filter((line) => /^[A-Z]+ /.test(line))

test('the image is built in stages, from files that are there, and its process is not root', () => {
  expect(instructions.filter((line) => line.startsWith('FROM')).map((line) => line.split(' AS ')[1])).toEqual(['build', 'run'])
  expect(instructions.findLast((line) => line.startsWith('USER'))).toBe('USER node')
  expect(instructions.some((line) => line.startsWith('HEALTHCHECK'))).toBe(true)
  const copied = instructions.filter((line) => line.startsWith('COPY') && !line.includes('--from')).flatMap((line) => line.split(' ').slice(1, -1))
  for (const path of copied) expect(existsSync(join(root, path)), path).toBe(true)
})

test('the image holds no secret, and what is built from is let through to the builder', () => {
  expect(dockerfile).not.toMatch(/(PASSWORD|SECRET|TOKEN|_KEY)\s*=/)
  const ignore = fileOf('.dockerignore').split('\n')
  expect(ignore[1]).toBe('*')
  const copied = instructions.filter((line) => line.startsWith('COPY') && !line.includes('--from')).flatMap((line) => line.split(' ').slice(1, -1))
  for (const path of copied) expect(ignore, path).toContain(`!${path.replace(/^\.\//, '')}`)
  for (const path of ['node_modules', '.env*']) expect(ignore).toContain(`**/${path}`)
})

test('the image runs a Node that package.json allows', () => {
  const least = /(\d+)\./.exec(JSON.parse(fileOf('package.json')).engines.node)?.[1]
  for (const from of instructions.filter((line) => line.startsWith('FROM'))) expect(from).toContain(`node:${least}-`)
})
