// What is not kept (admin, API, moves) goes to the renderer, and its answer comes back; what a visitor says of
// themselves in headers that only we may set is left out.
import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { adminHeaders, contentPolicy, isAdminPath, makeNonce } from './admin-headers'
import { isForeign, refuseForeign } from './refusals/foreign-request'
import { type Forwarded, type IsTrusted, readForwarded } from './forwarded'
import { safetyHeaders } from './headers'
import { isTooLarge, refuseTooLarge } from './refusals/too-large'

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
const OURS = /^(x-forwarded-.*|forwarded|x-real-ip|content-security-policy.*)$/

type Headers = Record<string, string | string[]>

export interface ProxyOptions {
  inner: URL
  /** Which proxies in front are believed; without it none. */
  isTrusted?: IsTrusted
  /** Sends the words of a missing admin page, which Next leaves to the browser's script. */
  sendMissing?: () => Promise<void>
}

/** Rejects when the renderer is away and nothing has been sent. */
export function proxyRequest(
  { inner, isTrusted = () => false, sendMissing }: ProxyOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const forwarded = readForwarded(request, isTrusted)
  if (isRefused(request, response, forwarded)) return Promise.resolve()
  const nonce = isAdminPath(request.url ?? '') ? makeNonce() : null
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(inner, {
      method: request.method,
      path: request.url,
      headers: headersFor(request, forwarded, nonce),
    })
    outgoing.on('response', (answer) => {
      if (sendMissing && nonce && isMissingPage(request, answer)) {
        answer.resume()
        sendMissing().catch(reject)
        return
      }
      response.writeHead(answer.statusCode ?? 502, headersOf(answer, forwarded, nonce))
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

/** What goes no further is answered here. */
function isRefused(
  request: IncomingMessage,
  response: ServerResponse,
  forwarded: Forwarded,
): boolean {
  if (isForeign(request, forwarded)) refuseForeign(response)
  else if (isTooLarge(request)) refuseTooLarge(request, response)
  else return false
  return true
}

/** A whole document that is not there, also as the answer to a form; not the data a script asks for. */
function isMissingPage({ method, headers }: IncomingMessage, answer: IncomingMessage): boolean {
  const isDocument = answer.headers['content-type']?.startsWith('text/html') ?? false
  const asksForPage = (method === 'GET' && !headers.rsc) || method === 'POST'
  return answer.statusCode === 404 && asksForPage && isDocument
}

function headersFor(request: IncomingMessage, forwarded: Forwarded, nonce: string | null): Headers {
  const sent = Object.entries(endToEnd(request)).filter(([name]) => !OURS.test(name))
  return {
    ...Object.fromEntries(sent),
    host: forwarded.host,
    'x-forwarded-for': forwarded.address,
    'x-forwarded-host': forwarded.host,
    'x-forwarded-proto': forwarded.proto,
    ...(nonce && { 'content-security-policy': contentPolicy(nonce) }),
  }
}

function headersOf(answer: IncomingMessage, { proto }: Forwarded, nonce: string | null): Headers {
  const headers = { ...safetyHeaders, ...endToEnd(answer), ...(nonce && adminHeaders(nonce)) }
  const cookies = answer.headers['set-cookie']
  if (proto !== 'https' || !cookies) return headers
  return { ...headers, 'set-cookie': cookies.map(secure) }
}

/** Over https no cookie may go back over http. */
function secure(cookie: string): string {
  return /;\s*secure/i.test(cookie) ? cookie : `${cookie}; Secure`
}

function endToEnd(message: IncomingMessage): Headers {
  const kept = Object.entries(message.headers).filter(([name]) => !HOP_BY_HOP.has(name))
  return Object.fromEntries(kept) as Headers
}
