// The renderer is Next, listening on loopback behind the store.
import { request, type IncomingHttpHeaders } from 'node:http'

export interface Rendered {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

export interface RenderRequest {
  path: string
  /** The host the page is asked under. */
  host: string
}

/** Next streams metadata to clients without a User-Agent; this one always has one. */
const USER_AGENT = 'protishruti-page-store'
const TIMEOUT_MS = 15_000

/** Fetches one whole response; rejects when the renderer is away or slower than 15 s. */
export function renderPage(inner: URL, { path, host }: RenderRequest): Promise<Rendered> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      inner,
      {
        path,
        headers: { host, 'user-agent': USER_AGENT, accept: 'text/html,*/*' },
        timeout: TIMEOUT_MS,
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 502,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        )
      },
    )
    outgoing.on('timeout', () => outgoing.destroy(new Error('The renderer took too long.')))
    outgoing.on('error', reject)
    outgoing.end()
  })
}
