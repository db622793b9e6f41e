// Builds what the store keeps: render, finish, compress once.
import { encodeBody } from './encode'
import { finishPage } from './finisher'
import { assetHeaders, documentHeaders, iconHeaders, safetyHeaders } from './headers'
import type { PageKey } from './page-key'
import type { StoredPage } from './page-store'
import { renderPage, type Rendered } from './renderer'

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
  const { inner, siteHost, logError } = options
  const rendered = await renderPage(inner, { path: key.path, host: key.host || siteHost })
  if (key.life === 'build') return buildAsset(key, rendered)
  if (rendered.headers.location) return buildRedirect(rendered)

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

function contentType(rendered: Rendered): string {
  return rendered.headers['content-type'] ?? 'application/octet-stream'
}
