// Rules of the Compose specification, as far as an installation like ours can break them, and our own on top: no default
// secrets, databases out of reach, enough replicas. Each answer is a list of problems in words.
import { z } from 'zod'

/** A duration as Compose writes it: 10s, 1m30s, 500ms. */
const Duration = z.string().regex(/^(\d+(us|ms|s|m|h))+$/, 'is no duration such as 30s')
const Word = z.union([z.string(), z.number(), z.boolean()])
const Texts = z.array(z.string()).min(1)
const Command = z.union([z.string().min(1), Texts])
/** Names of the specification that we need not look into. */
const unread = <K extends string>(names: readonly K[]) => Object.fromEntries(names.map((name) => [name, z.unknown().optional()]))

const Healthcheck = z.strictObject({
  test: z.union([z.string().min(1), Texts.refine(([first]) => ['CMD', 'CMD-SHELL', 'NONE'].includes(first ?? ''), 'must begin with CMD, CMD-SHELL or NONE')]),
  interval: Duration.optional(),
  timeout: Duration.optional(),
  start_period: Duration.optional(),
  start_interval: Duration.optional(),
  retries: z.int().min(1).optional(),
  disable: z.boolean().optional(),
})

const Needs = z.record(
  z.string(),
  z.strictObject({
    condition: z.enum(['service_started', 'service_healthy', 'service_completed_successfully']),
    restart: z.boolean().optional(),
    required: z.boolean().optional(),
  }),
)

const Service = z.strictObject({
  image: z.string().min(1).optional(),
  build: z.union([z.string(), z.strictObject({ context: z.string(), dockerfile: z.string().optional(), target: z.string().optional(), args: z.unknown().optional() })]).optional(),
  command: Command.optional(),
  entrypoint: Command.optional(),
  environment: z.record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), Word.nullable()).optional(),
  ports: z.array(z.string().regex(/^(\S+:)?(\$\{\w+:-\d+\}|\d+):\d+(\/(tcp|udp))?$/, 'is no port mapping')).optional(),
  volumes: z.array(z.string().regex(/^[^:]+:\/[^:]+(:(ro|rw|z|Z))?$/, 'is no volume mapping')).optional(),
  networks: z.array(z.string()).optional(),
  depends_on: Needs.optional(),
  healthcheck: Healthcheck.optional(),
  deploy: z.strictObject({ replicas: z.int().min(0).optional(), ...unread(['mode', 'resources', 'restart_policy', 'placement', 'labels', 'update_config', 'rollback_config', 'endpoint_mode']) }).optional(),
  restart: z.string().regex(/^(no|always|unless-stopped|on-failure(:\d+)?)$/, 'is no restart policy').optional(),
  stop_grace_period: Duration.optional(),
  init: z.boolean().optional(),
  read_only: z.boolean().optional(),
  tmpfs: z.union([z.string(), Texts]).optional(),
  cap_drop: Texts.optional(),
  cap_add: Texts.optional(),
  security_opt: Texts.optional(),
  logging: z.strictObject({ driver: z.string(), options: z.record(z.string(), z.union([z.string(), z.number()])).optional() }).optional(),
  ...unread(['annotations', 'attach', 'cgroup', 'configs', 'container_name', 'cpus', 'devices', 'dns', 'domainname', 'env_file', 'expose', 'extends', 'extra_hosts']),
  ...unread(['group_add', 'hostname', 'ipc', 'labels', 'links', 'mem_limit', 'mem_reservation', 'network_mode', 'pid', 'pids_limit', 'platform', 'privileged']),
  ...unread(['profiles', 'pull_policy', 'scale', 'secrets', 'shm_size', 'stdin_open', 'stop_signal', 'sysctls', 'tty', 'ulimits', 'user', 'userns_mode', 'working_dir']),
})

const Compose = z.object({
  name: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/).optional(),
  services: z.record(z.string().regex(/^[a-zA-Z0-9._-]+$/), Service),
  networks: z.record(z.string(), z.strictObject({ internal: z.boolean().optional(), ...unread(['driver', 'driver_opts', 'external', 'ipam', 'labels', 'name', 'attachable']) }).nullable()).optional(),
  volumes: z.record(z.string(), z.strictObject(unread(['driver', 'driver_opts', 'external', 'labels', 'name'])).nullable()).optional(),
})
export type Compose = z.infer<typeof Compose>
type Service = z.infer<typeof Service>

const TOP = ['name', 'services', 'networks', 'volumes', 'configs', 'secrets', 'include', 'models']

/** The file as typed data, or what its shape breaks. */
export function readCompose(value: unknown): { compose: Compose; problems: [] } | { compose: null; problems: string[] } {
  const strange = value !== null && typeof value === 'object' ? Object.keys(value).filter((key) => !TOP.includes(key) && !key.startsWith('x-')) : []
  const read = Compose.safeParse(value)
  const problems = [
    ...strange.map((key) => `${key}: not in the specification`),
    ...(read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)),
  ]
  return read.success && problems.length === 0 ? { compose: read.data, problems: [] } : { compose: null, problems }
}

/** What the parts of the file say about each other. */
export function linkProblems({ services, networks = {}, volumes = {} }: Compose): string[] {
  const all = Object.entries(services)
  const named = all.flatMap(([, service]) => (service.volumes ?? []).map((volume) => volume.split(':')[0] ?? '').filter((source) => !/^[./~]/.test(source)))
  return [
    ...all.filter(([, service]) => !service.image && !service.build).map(([name]) => `${name}: neither image nor build`),
    ...all.flatMap(([name, service]) => needProblems(name, service, services)),
    ...all.flatMap(([name, service]) => (service.networks ?? []).filter((network) => !(network in networks)).map((network) => `${name}: network ${network} is not declared`)),
    ...named.filter((volume) => !(volume in volumes)).map((volume) => `volume ${volume} is not declared`),
    ...Object.keys(volumes).filter((volume) => !named.includes(volume)).map((volume) => `volume ${volume} is used by nobody`),
    ...Object.keys(networks).filter((network) => !all.some(([, service]) => service.networks?.includes(network))).map((network) => `network ${network} is used by nobody`),
    ...(cycleIn(services) ? [`depends_on goes in a circle: ${cycleIn(services)?.join(' → ')}`] : []),
  ]
}

function needProblems(name: string, { depends_on: needs = {} }: Service, services: Compose['services']): string[] {
  return Object.entries(needs).flatMap(([other, { condition }]) => {
    const target = services[other]
    if (!target) return [`${name}: depends on ${other}, which is no service`]
    if (condition === 'service_healthy' && (!target.healthcheck || target.healthcheck.disable)) return [`${name}: waits for the health of ${other}, which has no health check`]
    if (condition === 'service_completed_successfully' && !['no', undefined].includes(target.restart)) return [`${name}: waits for the end of ${other}, which is restarted`]
    return []
  })
}

function cycleIn(services: Compose['services']): string[] | null {
  const walk = (name: string, path: string[]): string[] | null => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name]
    const found = Object.keys(services[name]?.depends_on ?? {}).map((next) => walk(next, [...path, name]))
    return found.find((cycle) => cycle !== null) ?? null
  }
  return Object.keys(services).map((name) => walk(name, [])).find((cycle) => cycle !== null) ?? null
}

/** Names of settings that hold a secret. */
const SECRET = /(PASSWORD|SECRET|TOKEN|_KEY)$/
/** `${NAME:?why}`: without a value Compose stops and says why. */
const REQUIRED = /^\$\{\w+:\?[^}]+\}$/

/** Secrets written down, given a default, or let through empty. */
export const secretProblems = ({ services }: Compose): string[] =>
  Object.entries(services).flatMap(([name, { environment = {} }]) =>
    Object.entries(environment).flatMap(([key, value]) => {
      const text = String(value ?? '')
      if (SECRET.test(key) && !REQUIRED.test(text)) return [`${name}: ${key} is a secret and must be \${…:?…}`]
      const password = /^\w+:\/\/[^:/@]*:(.+)@/.exec(text)?.[1]
      return password !== undefined && !REQUIRED.test(password) ? [`${name}: the password in ${key} must be \${…:?…}`] : []
    }),
  )

/** Compose's interpolation: ${NAME}, ${NAME:-default}, ${NAME:?message}, $$. @throws Error with the message */
export function interpolate(text: string, env: Record<string, string | undefined>): string {
  return text.replace(/\$(?:(\$)|\{(\w+)(?:(:?[-?])([^}]*))?\}|(\w+))/g, (_, dollar, braced, operator, word, bare) => {
    if (dollar) return '$'
    const name: string = braced ?? bare
    const value = env[name]
    const isMissing = operator?.startsWith(':') ? !value : value === undefined
    if (!isMissing) return value ?? ''
    if (operator?.endsWith('?')) throw new Error(`${name}: ${word}`)
    return operator?.endsWith('-') ? word : ''
  })
}

/** A service's environment as its process will see it. */
export const environmentOf = ({ environment = {} }: Service, env: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(environment).map(([key, value]) => [key, interpolate(String(value ?? ''), env)]))
