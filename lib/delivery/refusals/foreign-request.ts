// A state change is asked for by our own pages: what another site's page sends in someone's name is refused.
import type { IncomingMessage, ServerResponse } from 'node:http'
import bn from '@/messages/bn.json'
import en from '@/messages/en.json'
import type { Forwarded } from '../forwarded'
import { documentHeaders } from '../headers'

const READS = ['GET', 'HEAD', 'OPTIONS']

/**
 * Whether a request that may change something comes from a page of another origin. Browsers always say where such
 * a request comes from; what says nothing is no browser, and carries nobody's cookies.
 */
export function isForeign(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  { host }: Pick<Forwarded, 'host'>,
): boolean {
  if (READS.includes(method ?? '')) return false
  if (headers.origin !== undefined) return URL.parse(headers.origin)?.host !== host
  const site = headers['sec-fetch-site']
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}

/** Says so in both languages; nothing was done. */
export function refuseForeign(response: ServerResponse): void {
  response.writeHead(403, {
    ...documentHeaders,
    'cache-control': 'no-store',
    // what was sent is not read
    connection: 'close',
  })
  response.end(page)
}

const page = `<!doctype html><html lang="bn"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${bn.Delivery.foreignTitle}</title><link rel="icon" href="/icon.svg" type="image/svg+xml">
<h1>${bn.Delivery.foreignTitle}</h1><p>${bn.Delivery.foreign}</p>
<div lang="en"><h2>${en.Delivery.foreignTitle}</h2><p>${en.Delivery.foreign}</p></div></html>`
