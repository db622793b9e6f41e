// Builds what the store keeps: render, finish, compress once.
import { defaultLocale, locales } from '@/lib/i18n/locale'
import { encodeBody } from './encode'
import { finishPage } from './finisher'
import { assetHeaders, documentHeaders, iconHeaders, safetyHeaders } from './headers'
import type { PageKey } from './page-key'
import type { StoredPage } from './page-store'
import { renderPage, type Rendered } from './renderer'
import { unavailablePage } from './unavailable'

/** Brotli quality: what lives long is worth the milliseconds. */
const LASTING_EFFORT = 11
const FLEETING_EFFORT = 5

export interface BuildOptions {
  inner: URL
  /** The portal's own host: what a page asked under an unknown host is rendered for. */
  siteHost: string
  logError: (message: string) => void
}

/** Rejects when the renderer is away; a 5xx of the renderer is a page with that status. */
export async function buildPage(key: PageKey, options: BuildOptions): Promise<StoredPage> {
  if (!isDecodable(key.path)) return buildNotFound(key, options)
  const rendered = await render(key, key.path, options)
  if (key.life === 'build' && rendered.status === 200) return buildAsset(key, rendered)
  if (rendered.headers.location) return buildRedirect(rendered)
  if (rendered.status >= 500) return buildUnavailable(rendered)
  if (rendered.status === 404) return buildNotFound(key, options)
  if (!contentType(rendered).startsWith('text/html')) return buildAsset(key, rendered)
  return finish(key, rendered, options.logError)
}

/** The words of a missing page in the language of its address, for one that is never kept. */
export function buildMissing(path: string, options: BuildOptions): Promise<StoredPage> {
  return buildNotFound({ host: '', path, life: 'list' }, options)
}

function render(key: PageKey, path: string, { inner, siteHost }: BuildOptions): Promise<Rendered> {
  return renderPage(inner, { path, host: key.host || siteHost })
}

/** Next leaves the words of a missing page to the browser's script; the same words stand at an address of their own. */
async function buildNotFound(key: PageKey, options: BuildOptions): Promise<StoredPage> {
  const locale = locales.find((known) => key.path.startsWith(`/${known}`)) ?? defaultLocale
  const page = await render(key, `/${locale}/not-found`, options)
  return finish(key, { ...page, status: page.status === 200 ? 404 : page.status }, options.logError)
}

/** So it does with a page that failed. */
async function buildUnavailable({ status }: Rendered): Promise<StoredPage> {
  return {
    status,
    headers: { ...documentHeaders, 'cache-control': 'no-store' },
    body: await encodeBody(Buffer.from(unavailablePage), FLEETING_EFFORT),
  }
}

async function finish(
  key: PageKey,
  rendered: Rendered,
  logError: BuildOptions['logError'],
): Promise<StoredPage> {
  const finished = finishPage(rendered.body.toString('utf8'))
  if (finished.ok) return buildDocument(key, rendered, finished.html)

  logError(`${key.path} was still streaming (${finished.pending}): sent as it is, not kept.`)
  return buildUntouched(rendered)
}

async function buildDocument(key: PageKey, rendered: Rendered, html: string): Promise<StoredPage> {
  const effort = key.life === 'office' ? LASTING_EFFORT : FLEETING_EFFORT
  const body = await encodeBody(Buffer.from(html), effort)
  return { status: rendered.status, headers: documentHeaders, body }
}

async function buildAsset(key: PageKey, rendered: Rendered): Promise<StoredPage> {
  const headers: Record<string, string> = key.path.startsWith('/_next/')
    ? assetHeaders
    : iconHeaders
  return {
    status: rendered.status,
    headers: { ...headers, 'content-type': contentType(rendered) },
    body: await encodeBody(rendered.body, LASTING_EFFORT),
  }
}

async function buildRedirect(rendered: Rendered): Promise<StoredPage> {
  return {
    status: rendered.status,
    headers: { ...safetyHeaders, location: rendered.headers.location ?? '/' },
    body: await encodeBody(Buffer.alloc(0), FLEETING_EFFORT),
  }
}

async function buildUntouched(rendered: Rendered): Promise<StoredPage> {
  return {
    status: rendered.status,
    headers: {
      ...safetyHeaders,
      'content-type': contentType(rendered),
      'cache-control': 'no-store',
    },
    body: await encodeBody(rendered.body, FLEETING_EFFORT),
    isTransient: true,
  }
}

function isDecodable(path: string): boolean {
  try {
    decodeURI(path)
    return true
  } catch {
    return false
  }
}

function contentType(rendered: Rendered): string {
  return rendered.headers['content-type'] ?? 'application/octet-stream'
}
