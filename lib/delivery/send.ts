// Sends what is stored: the encoding the client takes, 304 when it has it already.
import type { IncomingMessage, ServerResponse } from 'node:http'
import fresh from 'fresh'
import Negotiator from 'negotiator'
import type { Encoding } from './encode'
import type { FoundPage } from './page-store'

// Smallest first.
const ENCODINGS: Encoding[] = ['br', 'gzip', 'identity']

export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  found: FoundPage,
): void {
  const { page, isStale } = found
  const encoding = chooseEncoding(request)
  const headers: Record<string, string | number> = {
    ...page.headers,
    vary: 'Accept-Encoding',
    etag: page.body.etags[encoding],
  }
  if (isStale) headers['x-page-store'] = 'stale'

  if (page.status === 200 && fresh(request.headers, { etag: page.body.etags[encoding] })) {
    response.writeHead(304, headers).end()
    return
  }
  if (encoding !== 'identity') headers['content-encoding'] = encoding
  headers['content-length'] = page.body.bytes[encoding].length
  response.writeHead(page.status, headers)
  response.end(request.method === 'HEAD' ? undefined : page.body.bytes[encoding])
}

function chooseEncoding(request: IncomingMessage): Encoding {
  const accepted = new Negotiator(request).encodings(ENCODINGS)
  return ENCODINGS.find((encoding) => accepted.includes(encoding)) ?? 'identity'
}
