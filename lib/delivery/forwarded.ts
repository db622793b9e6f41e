// Who really asks, under which name and how: proxies in front tell, and only those the operator trusts are believed.
import type { IncomingMessage } from 'node:http'
import proxyAddress from 'proxy-addr'

export interface Forwarded {
  address: string
  /** As the visitor typed it, with its port. */
  host: string
  proto: 'http' | 'https'
}

/** Whether the address of a peer is a proxy's that is believed. */
export type IsTrusted = (address: string, hops: number) => boolean

/**
 * @param proxies addresses, networks (10.0.0.0/8), or loopback, linklocal, uniquelocal
 * @example const isTrusted = trustProxies(['loopback'])
 */
export function trustProxies(proxies: readonly string[]): IsTrusted {
  return proxyAddress.compile([...proxies])
}

/** From the connection, and from `X-Forwarded-…` where a trusted proxy sent it. */
export function readForwarded(request: IncomingMessage, isTrusted: IsTrusted): Forwarded {
  const peer = request.socket.remoteAddress ?? ''
  const own = request.headers.host ?? ''
  if (!peer || !isTrusted(peer, 0)) return { address: plain(peer), host: own, proto: 'http' }
  return {
    address: plain(proxyAddress(request, isTrusted)),
    host: first(request.headers['x-forwarded-host']) || own,
    proto: first(request.headers['x-forwarded-proto']) === 'https' ? 'https' : 'http',
  }
}

/** An IPv4 address that came in over IPv6 as itself. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

function first(header: string | string[] | undefined): string {
  return String(header ?? '')
    .split(',')[0]!
    .trim()
    .toLowerCase()
}
