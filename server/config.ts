// Configuration from the environment, read here and nowhere else; every problem is listed at once (design §9).
import { BlockList, isIP } from 'node:net'
import { z } from 'zod'

const key = z
  .string()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === 32, 'must be 32 bytes in base64')

const secret = z.string().min(16, 'at least 16 characters')

const networks = (text: string, ctx: z.RefinementCtx): BlockList => {
  const list = new BlockList()
  for (const network of text.split(',').map((one) => one.trim()).filter((one) => one !== '')) {
    const [address = '', prefix] = network.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    const bits = Number(prefix)
    if (isIP(address) === 0 || !/^\d{1,3}$/.test(prefix ?? '') || bits > (family === 'ipv6' ? 128 : 32)) {
      ctx.addIssue({ code: 'custom', message: `${network} is not a network such as 10.20.0.0/16` })
      return z.NEVER
    }
    list.addSubnet(address, bits, family)
  }
  return list
}

/** Addresses without a path, as browsers name where a page comes from; a slash at the end is forgiven. */
const origins = (text: string, ctx: z.RefinementCtx): string[] =>
  text.split(',').map((one) => one.trim()).filter((one) => one !== '').map((one) => {
    const url = URL.canParse(one) ? new URL(one) : null
    if (url !== null && /^https?:$/.test(url.protocol) && url.username === '' && `${url.origin}/` === url.href) return url.origin
    ctx.addIssue({ code: 'custom', message: `${one} is not an address such as https://12345.example.cn` })
    return one
  })

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Address to listen on; loopback unless a proxy elsewhere needs another. */
  HOST: z.string().default('127.0.0.1'),
  MONGODB_URL: z.string().min(1, 'is required, e.g. mongodb://127.0.0.1:27017/minsheng'),
  REDIS_URL: z.string().min(1, 'is required, e.g. redis://127.0.0.1:6379'),
  /** `demo` shows the demo accounts on the sign-in page and allows units' systems on loopback. */
  MINSHENG_MODE: z.enum(['demo', 'production']).default('production'),
  MINSHENG_MASTER_KEY: key,
  /** Name of the master key, kept with what it sealed. */
  MINSHENG_MASTER_KEY_ID: z.string().min(1).max(40).default('k1'),
  MINSHENG_INDEX_KEY: key,
  MINSHENG_CTI_SECRET: secret,
  /** Private networks in which departments' own systems may stand, as CIDR, comma-separated; none unless named. */
  MINSHENG_UNIT_NETWORKS: z.string().default('').transform(networks),
  /** Where SMS are handed over: an address of https (http on this machine), or `demo`, which takes them and sends none; empty = none are sent. */
  MINSHENG_SMS_URL: z.union([z.literal(''), z.literal('demo'), z.url({ protocol: /^https?$/ })], 'must be an address, or demo').default(''),
  /** Shared with the gateway, both ways. */
  MINSHENG_SMS_SECRET: secret.optional(),
  /** Where relay numbers (中间号) come from: the switch's address, of https (http on this machine), or `demo`, which makes them up; empty = there are none. */
  MINSHENG_RELAY_URL: z.union([z.literal(''), z.literal('demo'), z.url({ protocol: /^https?$/ })], 'must be an address, or demo').default(''),
  MINSHENG_RELAY_SECRET: secret.optional(),
  MINSHENG_DATA: z.string().default('.data'),
  /** Public address, for links in notices and the check of socket origins; comma-separated when there are several. */
  MINSHENG_ORIGINS: z.string().default('').transform(origins),
  /** How many proxies stand in front and set X-Forwarded-For. */
  MINSHENG_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  MINSHENG_REDIS_PREFIX: z.string().max(40).default('minsheng'),
  MINSHENG_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** Requests under way in one web process beyond which new ones are refused with 503; half of them for filing alone. */
  MINSHENG_MAX_REQUESTS: z.coerce.number().int().min(2).max(100_000).default(400),
  /** Demands per address and minute through the public door; 60, and 60,000 in a demo, where one machine plays a city. */
  MINSHENG_PUBLIC_RATE_PER_MINUTE: z.coerce.number().int().min(1).optional(),
})

export interface Config {
  port: number
  host: string
  mongoUrl: string
  redisUrl: string
  mode: 'demo' | 'production'
  masterKey: Buffer
  masterKeyId: string
  indexKey: Buffer
  ctiSecret: string
  unitNetworks: BlockList
  sms: SmsConfig | null
  relay: RelayConfig | null
  dataFolder: string
  origins: string[]
  trustedProxies: number
  redisPrefix: string
  logLevel: z.infer<typeof Environment>['MINSHENG_LOG_LEVEL']
  maxRequests: number
  publicRatePerMinute: number
}

/** How SMS leave the house; null = not at all. */
export type SmsConfig = { kind: 'demo' } | { kind: 'configured'; url: string; secret: string }

/** Where relay numbers come from; null = there are none. */
export type RelayConfig = SmsConfig

/** Says everything that is wrong with the environment, one line each. */
export class ConfigError extends Error {
  readonly problems: string[]
  constructor(problems: string[]) {
    super(`the configuration is not usable:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
    this.name = 'ConfigError'
    this.problems = problems
  }
}

type Env = z.infer<typeof Environment>

/** A gateway needs a secret, an address that strangers cannot read on the way, and pages that a message can lead to. */
function smsProblems({ MINSHENG_SMS_URL: url, MINSHENG_SMS_SECRET: secret, MINSHENG_ORIGINS: origins, MINSHENG_MODE: mode }: Env): string[] {
  if (url === '') return []
  if (url === 'demo') return mode === 'demo' ? [] : ['MINSHENG_SMS_URL: demo is for demo mode only']
  return [
    ...(secret === undefined ? ['MINSHENG_SMS_SECRET: is required with MINSHENG_SMS_URL'] : []),
    ...(isSafe(new URL(url)) ? [] : ['MINSHENG_SMS_URL: must be https, telephone numbers pass through it']),
    ...(origins.length === 0 ? ['MINSHENG_ORIGINS: is required with MINSHENG_SMS_URL, messages lead to its pages; e.g. https://12345.example.cn'] : []),
    ...origins.slice(0, 1).flatMap((first) => (isSafe(new URL(first)) ? [] : ['MINSHENG_ORIGINS: the first must be https with MINSHENG_SMS_URL, links to rate by lead there'])),
  ]
}

/** Strangers cannot read on the way. */
const isSafe = ({ protocol, hostname }: URL): boolean => protocol === 'https:' || hostname === '127.0.0.1' || hostname === '[::1]' || hostname === 'localhost'

function relayProblems({ MINSHENG_RELAY_URL: url, MINSHENG_RELAY_SECRET: secret, MINSHENG_MODE: mode }: Env): string[] {
  if (url === '') return []
  if (url === 'demo') return mode === 'demo' ? [] : ['MINSHENG_RELAY_URL: demo is for demo mode only']
  return [
    ...(secret === undefined ? ['MINSHENG_RELAY_SECRET: is required with MINSHENG_RELAY_URL'] : []),
    ...(isSafe(new URL(url)) ? [] : ['MINSHENG_RELAY_URL: must be https, telephone numbers pass through it']),
  ]
}

const gatewayOf = (url: string, secret: string | undefined): SmsConfig | null => (url === '' ? null : url === 'demo' || secret === undefined ? { kind: 'demo' } : { kind: 'configured', url, secret })

/** @throws ConfigError naming every variable that is missing or wrong */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const read = Environment.safeParse(environment)
  if (!read.success) throw new ConfigError(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))
  const env = read.data
  const problems = [...smsProblems(env), ...relayProblems(env)]
  if (problems.length > 0) throw new ConfigError(problems)
  return {
    port: env.PORT,
    host: env.HOST,
    mongoUrl: env.MONGODB_URL,
    redisUrl: env.REDIS_URL,
    mode: env.MINSHENG_MODE,
    masterKey: env.MINSHENG_MASTER_KEY,
    masterKeyId: env.MINSHENG_MASTER_KEY_ID,
    indexKey: env.MINSHENG_INDEX_KEY,
    ctiSecret: env.MINSHENG_CTI_SECRET,
    unitNetworks: env.MINSHENG_UNIT_NETWORKS,
    sms: gatewayOf(env.MINSHENG_SMS_URL, env.MINSHENG_SMS_SECRET),
    relay: gatewayOf(env.MINSHENG_RELAY_URL, env.MINSHENG_RELAY_SECRET),
    dataFolder: env.MINSHENG_DATA,
    origins: env.MINSHENG_ORIGINS,
    trustedProxies: env.MINSHENG_TRUSTED_PROXIES,
    redisPrefix: env.MINSHENG_REDIS_PREFIX,
    logLevel: env.MINSHENG_LOG_LEVEL,
    maxRequests: env.MINSHENG_MAX_REQUESTS,
    publicRatePerMinute: env.MINSHENG_PUBLIC_RATE_PER_MINUTE ?? (env.MINSHENG_MODE === 'demo' ? 60_000 : 60),
  }
}
