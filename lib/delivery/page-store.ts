// The page store keeps finished, compressed pages in memory; a page it holds was rendered after the last change it heard of.
import { LRUCache } from 'lru-cache'
import type { EncodedBody } from './encode'
import { pageKeyString, type PageKey } from './page-key'

export interface StoredPage {
  status: number
  headers: Record<string, string>
  body: EncodedBody
  /** It may be sent to those who wait for it, and to nobody after. */
  isTransient?: true
}

interface Entry {
  key: PageKey
  page: StoredPage
  freshUntil: number
}

interface Run {
  name: string
  key: PageKey
  promise: Promise<FoundPage>
  /** A change came in after it began. */
  outdated: boolean
}

export interface FoundPage {
  page: StoredPage
  isStale: boolean
}

export interface PageStoreOptions {
  maxBytes: number
  /** Milliseconds a page of many offices, and an office's own page, may be served without rendering again. */
  listLife: number
  officeLife: number
  now?: () => number
}

export class PageStore {
  readonly #entries: LRUCache<string, Entry>
  readonly #runs = new Map<string, Run>()
  readonly #options: PageStoreOptions
  readonly #now: () => number
  /** False while changes cannot be heard of: then every page lives as short as a list. */
  isListening = false

  constructor(options: PageStoreOptions) {
    this.#options = options
    this.#now = options.now ?? Date.now
    this.#entries = new LRUCache({
      maxSize: options.maxBytes,
      sizeCalculation: (entry) => entry.page.body.size + 512,
    })
  }

  /**
   * The page for a key: kept, or rendered once however many ask. When rendering fails or answers 5xx,
   * the last good page is served as stale; without one, the failure is the caller's.
   */
  async get(key: PageKey, render: () => Promise<StoredPage>): Promise<FoundPage> {
    const name = pageKeyString(key)
    const entry = this.#entries.get(name)
    if (entry && entry.freshUntil > this.#now()) return { page: entry.page, isStale: false }

    const underWay = this.#runs.get(name)
    if (underWay && !underWay.outdated) return underWay.promise
    return this.#renderOnce(name, key, render)
  }

  /** All pages of an office are rendered again before they are next served fresh. */
  invalidateOffice(slug: string): void {
    this.#expire((key) => key.office === slug)
  }

  /** Every page is rendered again: changes may have been missed. */
  invalidateAll(): void {
    this.#expire((key) => key.life !== 'build')
  }

  #expire(matches: (key: PageKey) => boolean): void {
    for (const entry of this.#entries.values()) if (matches(entry.key)) entry.freshUntil = 0
    for (const render of this.#runs.values()) if (matches(render.key)) render.outdated = true
  }

  #renderOnce(name: string, key: PageKey, render: () => Promise<StoredPage>): Promise<FoundPage> {
    const run: Run = {
      name,
      key,
      outdated: false,
      promise: Promise.resolve().then(() => this.#render(run, render)),
    }
    this.#runs.set(name, run)
    return run.promise.finally(() => {
      if (this.#runs.get(name) === run) this.#runs.delete(name)
    })
  }

  async #render(run: Run, render: () => Promise<StoredPage>): Promise<FoundPage> {
    const page = await render().catch((error: unknown) => this.#lastGood(run.name, error))
    if ('isStale' in page) return page
    if (page.status >= 500) return this.#lastGood(run.name, page)
    this.#keep(run, page)
    return { page, isStale: false }
  }

  /** A page that a change overtook while it was rendered is kept only for the case that no newer one can be had. */
  #keep(run: Run, page: StoredPage): void {
    if (page.isTransient) return
    if (run.outdated && this.#entries.has(run.name)) return
    const freshUntil = run.outdated ? 0 : this.#now() + this.#life(run.key, page)
    this.#entries.set(run.name, { key: run.key, page, freshUntil })
  }

  #lastGood(name: string, failure: unknown): FoundPage {
    const entry = this.#entries.get(name)
    if (entry) return { page: entry.page, isStale: true }
    if (isPage(failure)) return { page: failure, isStale: false }
    throw failure
  }

  #life(key: PageKey, page: StoredPage): number {
    if (page.status !== 200) return this.#options.listLife
    if (key.life === 'build') return Infinity
    return key.life === 'list' || !this.isListening
      ? this.#options.listLife
      : this.#options.officeLife
  }
}

function isPage(value: unknown): value is StoredPage {
  return typeof value === 'object' && value !== null && 'body' in value && 'status' in value
}
