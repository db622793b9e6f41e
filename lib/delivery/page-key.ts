// A page key names one stored page: known host, path and the query names that matter. Never a raw header or a cookie.
import { locales } from '@/lib/i18n/locale'

export interface PageKey {
  /** The office's own host, or '' for the portal's. */
  host: string
  /** Path and allowed query, as asked of the renderer. */
  path: string
  /** The office whose pages go when it changes. */
  office?: string
  life: PageLife
}

/** An office's page lives until the office changes, a page that gathers many for seconds, an asset as long as its build. */
export type PageLife = 'office' | 'list' | 'build'

/** Query names a public page may depend on; all others are dropped before rendering. */
const QUERY_NAMES = [
  'after',
  'apart',
  'area',
  'at',
  'department',
  'district',
  'division',
  'figure',
  'go',
  'level',
  'only',
  'q',
  'quarter',
  'sort',
  'upazila',
]
/** Names that may be given several times, as ticks of a form are; and how often at most. */
const REPEATED_NAMES = ['office', 'twice']
const MAX_REPEATS = 12
const MAX_QUERY_VALUE = 200
const OFFICE_HOST = /^([a-z0-9-]+(?:\.[a-z0-9-]+){1,4})\.gov\.bd$/
/** Everything else is a page that anyone may see, an address that moved, or one where there is nothing. */
const RESERVED_PATH = new RegExp(
  `^/(?:api/v\\d+|_next/image|(?:${locales.join('|')})/(?:admin|drafts))(?:/|$)`,
)
const ASSET_PATH = /^\/(?:_next\/static\/|icon\.svg$|favicon\.ico$|apple-icon\.png$)/
const OFFICE_PATH = /^\/[a-z]{2}\/offices\/([^/]+)/

/**
 * The key under which a GET of `target` is kept, or null where nothing may be kept (admin, API).
 * @example pageKeyOf('localhost:3000', '/bn/offices/doict.narail?utm=x') // { host: '', path: '/bn/offices/doict.narail', office: 'doict.narail', life: 'office' }
 */
export function pageKeyOf(hostHeader: string | undefined, target: string): PageKey | null {
  const url = parseTarget(target)
  if (!url) return null
  if (ASSET_PATH.test(url.pathname)) return { host: '', path: url.pathname, life: 'build' }
  if (RESERVED_PATH.test(url.pathname)) return null

  const host = knownHost(hostHeader)
  const office = OFFICE_PATH.exec(url.pathname)?.[1] ?? officeOfHost(host)
  const path = url.pathname + allowedQuery(url.searchParams)
  return office ? { host, path, office, life: 'office' } : { host, path, life: 'list' }
}

/** One string a key, for maps. */
export function pageKeyString(key: PageKey): string {
  return `${key.host} ${key.path}`
}

function parseTarget(target: string): URL | null {
  if (!target.startsWith('/') || target.startsWith('//')) return null
  return URL.parse(target, 'http://portal.invalid')
}

function knownHost(header = ''): string {
  const host = header.toLowerCase().replace(/:\d+$/, '')
  return OFFICE_HOST.test(host) ? host : ''
}

function officeOfHost(host: string): string | undefined {
  return OFFICE_HOST.exec(host)?.[1]
}

function allowedQuery(given: URLSearchParams): string {
  const kept = new URLSearchParams()
  for (const name of QUERY_NAMES) {
    const value = given.get(name)
    if (value) kept.set(name, value.slice(0, MAX_QUERY_VALUE))
  }
  for (const name of REPEATED_NAMES) {
    const values = new Set(given.getAll(name).filter(Boolean))
    for (const value of [...values].slice(0, MAX_REPEATS)) {
      kept.append(name, value.slice(0, MAX_QUERY_VALUE))
    }
  }
  const query = kept.toString()
  return query && `?${query}`
}
