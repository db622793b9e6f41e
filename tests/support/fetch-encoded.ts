import { get, type IncomingHttpHeaders } from 'node:http'

export interface EncodedResponse {
  status: number
  headers: IncomingHttpHeaders
  /** Bytes of the body as they were sent. */
  bytes: number
}

/** Asks as a browser that takes brotli does, and leaves the body as it was sent. */
export function fetchEncoded(
  url: string,
  headers: Record<string, string> = {},
): Promise<EncodedResponse> {
  return new Promise((resolve, reject) => {
    const sent = { 'accept-encoding': 'gzip, deflate, br', ...headers }
    get(url, { headers: sent }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes }),
      )
    }).on('error', reject)
  })
}
