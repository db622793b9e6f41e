import { beforeEach, describe, expect, it } from 'vitest'
import { encodeBody } from '@/lib/delivery/encode'
import type { PageKey } from '@/lib/delivery/page-key'
import { PageStore, type StoredPage } from '@/lib/delivery/page-store'

const office: PageKey = { host: '', path: '/bn/offices/a', office: 'a', life: 'office' }
const list: PageKey = { host: '', path: '/bn', life: 'list' }
const asset: PageKey = { host: '', path: '/icon.svg', life: 'build' }

let now = 0
let renders = 0
let store: PageStore

const page = async (text: string, status = 200): Promise<StoredPage> => ({
  status,
  headers: {},
  body: await encodeBody(Buffer.from(text), 1),
})
const render = () => page(`render ${++renders}`)
const textOf = (found: { page: StoredPage }) => found.page.body.bytes.identity.toString()
const get = async (key: PageKey) => textOf(await store.get(key, render))

beforeEach(() => {
  now = 0
  renders = 0
  store = new PageStore({ maxBytes: 1e6, listLife: 3, officeLife: 100, now: () => now })
  store.isListening = true
})

describe('PageStore', () => {
  it('renders once, however many ask at a time', async () => {
    const answers = await Promise.all([get(office), get(office), get(office)])
    expect(answers).toEqual(['render 1', 'render 1', 'render 1'])
    expect(await get(office)).toBe('render 1')
  })

  it('keeps an office until it changes, and a list for moments', async () => {
    await get(office)
    await get(list)
    now = 50
    expect(await get(office)).toBe('render 1')
    expect(await get(list)).toBe('render 3')
    store.invalidateOffice('b')
    expect(await get(office)).toBe('render 1')
    store.invalidateOffice('a')
    expect(await get(office)).toBe('render 4')
  })

  it('keeps an office only for moments while changes cannot be heard of', async () => {
    store.isListening = false
    await get(office)
    now = 4
    expect(await get(office)).toBe('render 2')
  })

  it('keeps assets through every change', async () => {
    await get(asset)
    store.invalidateAll()
    now = 1e9
    expect(await get(asset)).toBe('render 1')
  })

  it('never keeps a page that a change overtook as fresh', async () => {
    const slow = Promise.withResolvers<StoredPage>()
    const first = store.get(office, () => slow.promise)
    store.invalidateOffice('a')
    expect(await get(office)).toBe('render 1')
    slow.resolve(await page('before the change'))
    expect(textOf(await first)).toBe('before the change')
    expect(await get(office)).toBe('render 1')
  })

  it('serves the last good page while rendering fails, and the failure when there is none', async () => {
    const fail = () => Promise.reject(new Error('away'))
    await expect(store.get(office, fail)).rejects.toThrow('away')
    await get(office)
    store.invalidateAll()
    const found = await store.get(office, fail)
    expect(found.isStale).toBe(true)
    expect(textOf(found)).toBe('render 1')
    const broken = await store.get(office, () => page('broken', 500))
    expect(textOf(broken)).toBe('render 1')
    expect(await get(office)).toBe('render 2')
  })

  it('does not keep an error, nor a page that is not to be kept', async () => {
    expect((await store.get(office, () => page('broken', 500))).page.status).toBe(500)
    await store.get(office, async () => ({ ...(await page('streaming')), isTransient: true }))
    expect(await get(office)).toBe('render 1')
  })

  it('forgets a page not found in moments', async () => {
    await store.get(office, () => page('not found', 404))
    now = 4
    expect(await get(office)).toBe('render 1')
  })

  it('stays within its bytes', async () => {
    store = new PageStore({ maxBytes: 4_000, listLife: 10, officeLife: 10, now: () => 0 })
    for (let i = 0; i < 20; i++) await get({ ...list, path: `/bn/search?q=${i}` })
    await get({ ...list, path: '/bn/search?q=0' })
    expect(renders).toBe(21)
  })
})
