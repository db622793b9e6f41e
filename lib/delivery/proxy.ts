// What is not kept (admin, API, moves) goes to the renderer as it came, and its answer comes back as it went.
import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { safetyHeaders } from './headers'

const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** Rejects when the renderer is away and nothing has been sent. */
export function proxyRequest(
  inner: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(inner, {
      method: request.method,
      path: request.url,
      headers: forwardedHeaders(request),
    })
    outgoing.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, { ...safetyHeaders, ...endToEnd(answer) })
      answer.pipe(response)
      answer.on('error', () => response.destroy())
    })
    outgoing.on('error', (error) => {
      if (!response.headersSent) return reject(error)
      response.destroy()
      resolve()
    })
    response.on('close', () => {
      outgoing.destroy()
      resolve()
    })
    request.pipe(outgoing)
  })
}

function forwardedHeaders(request: IncomingMessage): Record<string, string | string[]> {
  return {
    ...endToEnd(request),
    'x-forwarded-for': request.socket.remoteAddress ?? '',
    'x-forwarded-host': request.headers.host ?? '',
    'x-forwarded-proto': 'http',
  }
}

function endToEnd(message: IncomingMessage): Record<string, string | string[]> {
  const kept = Object.entries(message.headers).filter(([name]) => !HOP_BY_HOP.has(name))
  return Object.fromEntries(kept) as Record<string, string | string[]>
}
