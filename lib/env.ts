import { z } from 'zod'

// Every setting of the product, read in this one place; .env.example tells what each is for.

/** A list of host names separated by commas or spaces. */
const hostList = z
  .string()
  .transform((text) =>
    text
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  )
  .pipe(z.array(z.string().regex(/^[a-z0-9.-]+(:\d+)?$/, 'not a host name')))

/** Addresses, networks (10.0.0.0/8) or the names proxy-addr knows (loopback, linklocal, uniquelocal). */
const proxyList = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .pipe(
    z.array(
      z
        .string()
        .regex(/^([\da-f:.]+(\/\d{1,3})?|loopback|linklocal|uniquelocal)$/i, 'not an address'),
    ),
  )

const noPort = { error: 'not a number from 0 to 65535' }
const portNumber = z.coerce.number(noPort).int(noPort).min(0, noPort).max(65_535, noPort)
const databaseUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'not a postgresql:// address' })
const flag = z.enum(['0', '1'], { error: 'neither 0 nor 1' }).transform((value) => value === '1')

const text = (from: number, message: string) => z.string().min(from, message)
const smtpUrl = z.url({ protocol: /^smtps?$/, error: 'not an smtp:// or smtps:// address' })

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_REPLICA_URL: databaseUrl.optional(),
  DATA_DIR: z.string().default('.data'),
  HOST: z.string().default('127.0.0.1'),
  PORT: portNumber.default(3000),
  SITE_URL: z.url({ protocol: /^https?$/, error: 'not an http(s):// address' }).optional(),
  SITE_HOSTS: hostList.default([]),
  SAMPLE_DATA: flag.optional(),
  AUTH_SECRET: text(32, 'shorter than 32 characters').optional(),
  REQUIRE_SECOND_FACTOR: z
    .enum(['administrators', 'all'], { error: 'neither "administrators" nor "all"' })
    .default('administrators'),
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: text(3, 'not an address').optional(),
  TRUSTED_PROXIES: proxyList.default([]),
  /** Set by `npm start` for Next alone: the forwarded address and protocol are its own words. */
  BEHIND_DELIVERY: flag.default(false),
})

/** The product's settings. DATABASE_URL is absent while building, and until the embedded server runs. */
export type Env = z.infer<typeof schema>

/** The environment cannot be used; the message names every setting that is wrong, one a line. */
export class EnvError extends Error {
  override name = 'EnvError'
}

/**
 * Reads settings. An empty value counts as not set.
 * @throws {EnvError}
 * @example parseEnv({ PORT: '8080' }).PORT // 8080
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.entries(source).filter(([, value]) => value !== undefined && value !== '')
  const result = schema.safeParse(Object.fromEntries(given))
  if (result.success) return result.data
  const lines = result.error.issues.map(
    (issue) => `  ${issue.path[0]?.toString()}: ${issue.message}`,
  )
  throw new EnvError(`The settings cannot be used (see .env.example):\n${lines.join('\n')}`)
}

let parsed: Env | undefined

/** The process's settings, read when first asked for: `npm start` sets DATABASE_URL before that. */
export const env: Env = new Proxy({} as Env, {
  get: (_, name: string) => (parsed ??= parseEnv(process.env))[name as keyof Env],
})
