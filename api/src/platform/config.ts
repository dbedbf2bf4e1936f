import { isIP } from 'node:net'
import path from 'node:path'
import { z } from 'zod'

/**
 * The configuration, read from the environment once at boot and frozen. The only place that reads `process.env`.
 * A value that is not understood stops the boot with one sentence.
 */
export interface AppConfig {
  readonly port: number
  readonly host: string
  /** Absolute folder of the embedded database; unused when `databaseUrl` is given. */
  readonly dataDirectory: string
  readonly databaseUrl: string | null
  readonly redisUrl: string | null
  /** The address people use, without a trailing slash. Its scheme decides whether cookies are `Secure`. */
  readonly publicUrl: string
  /** True when the public address was set, not derived from host and port. */
  readonly hasPublicUrl: boolean
  /** Proxies whose `X-Forwarded-*` is believed: addresses, networks, or Express's names such as `loopback`. */
  readonly trustedProxies: readonly string[]
  readonly demonstration: boolean
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
  readonly development: boolean
  /** Which embedded database may be used when there is no `DATABASE_URL`. */
  readonly embeddedDatabase: 'automatic' | 'postgres' | 'pglite'
}

/** Injection token of the `AppConfig`. */
export const CONFIG = Symbol('CONFIG')

export class ConfigurationError extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'ConfigurationError'
  }
}

const urlOf = (...schemes: string[]) =>
  z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), {
    message: `must be an address that begins with ${schemes.map((s) => `${s}//`).join(' or ')}`,
  })

const proxiesIn = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)

function isProxy(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true
  const [address = '', bits, ...more] = text.split('/')
  const family = isIP(address)
  if (family === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}

// Each variable with what it may hold; the message is the end of the sentence that stops the boot.
const schema = z.object({
  PORT: z.coerce
    .number({ message: 'must be a port number from 0 to 65535' })
    .int({ message: 'must be a port number from 0 to 65535' })
    .min(0, { message: 'must be a port number from 0 to 65535' })
    .max(65_535, { message: 'must be a port number from 0 to 65535' })
    .default(3000),
  HOST: z.string().min(1, { message: 'must be a host name or address to listen on' }).default('127.0.0.1'),
  DATA_DIR: z.string().min(1, { message: 'must be a folder' }).default('./data'),
  DATABASE_URL: urlOf('postgres:', 'postgresql:').optional(),
  REDIS_URL: urlOf('redis:', 'rediss:').optional(),
  PUBLIC_URL: urlOf('http:', 'https:').optional(),
  TRUSTED_PROXIES: z
    .string()
    .refine((text) => proxiesIn(text).every(isProxy), {
      message: 'must be addresses or networks like 10.0.0.5,10.1.0.0/16, or loopback',
    })
    .optional(),
  DEMO: z.enum(['0', '1'], { message: 'must be 1 (demonstration data on the first start) or 0 (none)' }).default('1'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
      message: 'must be fatal, error, warn, info, debug or silent',
    })
    .default('warn'),
  EMBEDDED_DATABASE: z
    .enum(['automatic', 'postgres', 'pglite'], { message: 'must be automatic, postgres or pglite' })
    .default('automatic'),
  NODE_ENV: z.string().optional(),
})

// Names that look like ours but are none of the above are misspellings: better said at boot than found in production.
const ours = /^(CONCORDAT_|OIDC_|SMTP_)|^(DATABASE|REDIS|PUBLIC|DATA|LOG|EMBEDDED|TRUSTED)_/

/** Parses and freezes the configuration. Throws `ConfigurationError` with one sentence when a value is wrong. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): AppConfig {
  const unknown = Object.keys(environment).find((name) => ours.test(name) && !(name in schema.shape))
  if (unknown)
    throw new ConfigurationError(`${unknown} is not a setting of Concordat; docs/guides/operate.md lists them.`)

  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const name = String(issue?.path[0] ?? '')
    throw new ConfigurationError(`${name} is "${given[name] ?? ''}" but ${issue?.message ?? 'is not understood'}.`)
  }

  const values = parsed.data
  return Object.freeze({
    port: values.PORT,
    host: values.HOST,
    dataDirectory: path.resolve(values.DATA_DIR),
    databaseUrl: values.DATABASE_URL ?? null,
    redisUrl: values.REDIS_URL ?? null,
    publicUrl: (
      values.PUBLIC_URL ?? `http://${values.HOST === '0.0.0.0' ? 'localhost' : values.HOST}:${values.PORT}`
    ).replace(/\/+$/, ''),
    hasPublicUrl: values.PUBLIC_URL !== undefined,
    trustedProxies: proxiesIn(values.TRUSTED_PROXIES ?? ''),
    demonstration: values.DEMO === '1',
    logLevel: values.LOG_LEVEL,
    development: values.NODE_ENV === 'development',
    embeddedDatabase: values.EMBEDDED_DATABASE,
  })
}
