import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { load } from 'cheerio'
import { expect, test } from '../support/browser-test'
import { words } from '../support/words'

const root = fileURLToPath(new URL('../..', import.meta.url))

let server: ChildProcess
let address: string

test.describe('while the database is away', { tag: '@once' }, () => {
  test.beforeAll(async () => {
    const program = 'tests/support/database/serve-without-database.mjs'
    const loader = ['--conditions=react-server', '--import', './node_modules/tsx/dist/loader.mjs']
    server = spawn(process.execPath, [...loader, program], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [line] = await once(createInterface({ input: server.stdout! }), 'line')
    address = String(line)
  })

  test.afterAll(async () => {
    server.kill('SIGTERM')
    await once(server, 'exit')
  })

  test('a page says in both languages that it cannot be shown', async ({ request }) => {
    for (const path of ['/bn', '/en/offices/doict.lohagara.narail', '/bn/search?q=ict']) {
      const response = await request.get(`${address}${path}`)
      expect(response.status(), path).toBe(500)
      expect(response.headers()['cache-control'], path).toBe('no-store')
      const $ = load(await response.text())
      expect($('h1').text(), path).toBe(words.bn.Delivery.unavailableTitle)
      expect($('[lang="en"] h2').text(), path).toBe(words.en.Delivery.unavailableTitle)
      expect($('script').length, path).toBe(0)
    }
  })

  test('a page that needs no data is there all the same', async ({ request }) => {
    const response = await request.get(`${address}/en/about`)
    expect(response.status()).toBe(200)
    expect(load(await response.text())('h1').text()).toBe(words.en.About.title)
  })
})
