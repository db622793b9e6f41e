import { defineConfig, devices } from '@playwright/test'

// Run by `npm test -- e2e`, which gives the ports, empty data directories and the browser.
const port = process.env.PORT ?? '3100'
const deskPort = process.env.DESK_PORT ?? '3101'
const deskLog = process.env.DESK_LOG ?? 'test-results/desk.log'
const executablePath = process.env.PLAYWRIGHT_CHROMIUM || undefined
const outputFile = process.env.PLAYWRIGHT_REPORT ?? '../test-results/report.json'

// a browser that asks nothing of the network but the page
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } }
const noScript = { ...desktop, javaScriptEnabled: false }
const atDesk = { baseURL: `http://127.0.0.1:${deskPort}` }
const desk = 'desk/**/*.spec.ts'
const phone = { ...devices['Galaxy S9+'], viewport: { width: 360, height: 740 } }

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // some tests visit every page
  timeout: 120_000,
  reporter: [['list'], ['json', { outputFile }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'bn-BD',
    timezoneId: 'Asia/Dhaka',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: [...quiet, ...sandbox] },
  },
  // @wide: what only a wide screen shows; @phone: a narrow one; @once: what no screen and no script changes
  projects: [
    { name: 'desktop-js', use: desktop, grepInvert: /@phone/, testIgnore: desk },
    { name: 'phone', use: phone, grepInvert: /@wide|@once/, testIgnore: desk },
    // axe runs scripts in the page: its tests are *.axe.spec.ts
    {
      name: 'no-js',
      use: noScript,
      grepInvert: /@phone|@once/,
      testIgnore: [desk, '**/*.axe.spec.ts'],
    },
    // the desk has a portal of its own; @plain: what must also work without script
    { name: 'desk-sign-in', use: { ...desktop, ...atDesk }, testMatch: 'desk/sign-in.setup.ts' },
    {
      name: 'desk-examples',
      use: { ...desktop, ...atDesk },
      testMatch: 'desk/examples.setup.ts',
      dependencies: ['desk-sign-in'],
    },
    {
      name: 'desk',
      use: { ...desktop, ...atDesk },
      testMatch: desk,
      dependencies: ['desk-examples'],
    },
    {
      name: 'desk-no-js',
      use: { ...noScript, ...atDesk },
      testMatch: desk,
      grep: /@plain/,
      dependencies: ['desk-sign-in'],
    },
  ],
  webServer: [
    serve(port, 'node scripts/bootstrap.mjs start'),
    serve(deskPort, `node scripts/bootstrap.mjs start > '${deskLog}'`, process.env.DESK_DATA_DIR),
  ],
})

function serve(at: string, command: string, dataDirectory = process.env.DATA_DIR) {
  return {
    command,
    cwd: '..',
    env: { ...process.env, PORT: at, ...(dataDirectory && { DATA_DIR: dataDirectory }) },
    url: `http://127.0.0.1:${at}/bn`,
    timeout: 300_000,
    stdout: 'ignore' as const,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 30_000 },
  }
}
