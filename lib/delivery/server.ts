// The outer server: public pages from the store, everything else from Next behind it.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { buildMissing, buildPage, type BuildOptions } from './build-page'
import { trustProxies } from './forwarded'
import { listenForChanges } from './invalidation'
import { safetyHeaders } from './headers'
import { pageKeyOf } from './page-key'
import { PageStore } from './page-store'
import { type ProxyOptions, proxyRequest } from './proxy'
import { sendPage } from './send'
import { sendUnavailable } from './unavailable'

export interface DeliveryOptions extends BuildOptions {
  host: string
  port: number
  /** Where changes are heard; without it every page lives as short as a list. */
  databaseUrl?: string
  maxStoreBytes?: number
  /** Addresses or networks of the proxies whose `X-Forwarded-…` is believed. */
  trustedProxies?: readonly string[]
}

export interface Delivery {
  server: Server
  store: PageStore
  close: () => Promise<void>
}

const STORE_BYTES = 128 * 1024 * 1024
const LIST_LIFE_MS = 3_000
/** Pages tell ages ("confirmed three months ago"), so none is kept for more than an hour. */
const OFFICE_LIFE_MS = 3_600_000

/** Public pages are read, never sent to. */
const READS = ['GET', 'HEAD']

/** Resolves once connections are accepted; rejects when the port is taken. `close` ends idle connections at once. */
export async function startServer(options: DeliveryOptions): Promise<Delivery> {
  const store = new PageStore({
    maxBytes: options.maxStoreBytes ?? STORE_BYTES,
    listLife: LIST_LIFE_MS,
    officeLife: OFFICE_LIFE_MS,
  })
  const listener = options.databaseUrl ? listenInto(store, options.databaseUrl) : undefined
  const door = { ...options, isTrusted: trustProxies(options.trustedProxies ?? []) }
  const server = createServer((request, response) => void answer(door, store, request, response))
  await listen(server, options)

  const close = async () => {
    await listener?.stop()
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeIdleConnections()
    await closed
  }
  return { server, store, close }
}

function listenInto(store: PageStore, databaseUrl: string) {
  return listenForChanges(databaseUrl, {
    onChange: (slugs) => slugs.forEach((slug) => store.invalidateOffice(slug)),
    onListening: (isListening) => {
      store.isListening = isListening
      if (isListening) store.invalidateAll()
    },
  })
}

function listen(server: Server, { host, port }: DeliveryOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

async function answer(
  options: DeliveryOptions & ProxyOptions,
  store: PageStore,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const key = pageKeyOf(request.headers.host, request.url ?? '/')
    if (!key) {
      const sendMissing = () => sendMissingPage(options, request, response)
      return await proxyRequest({ ...options, sendMissing }, request, response)
    }
    if (!READS.includes(request.method ?? '')) return refuseMethod(response)
    sendPage(request, response, await store.get(key, () => buildPage(key, options)))
  } catch (error) {
    options.logError(`${request.method} ${request.url}: ${String(error)}`)
    sendUnavailable(response)
  }
}

async function sendMissingPage(
  options: BuildOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await buildMissing(request.url ?? '/', options)
  const headers = { ...page.headers, 'cache-control': 'no-store' }
  sendPage(request, response, { page: { ...page, headers }, isStale: false })
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { ...safetyHeaders, allow: READS.join(', '), connection: 'close' }).end()
}
