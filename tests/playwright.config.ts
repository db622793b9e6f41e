import { defineConfig, devices } from '@playwright/test'

// Run by `npm test -- e2e`, which gives the port, an empty data directory and the browser.
const port = process.env.PORT ?? '3100'
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
    { name: 'desktop-js', use: desktop, grepInvert: /@phone/ },
    { name: 'phone', use: phone, grepInvert: /@wide|@once/ },
    // axe runs scripts in the page: its tests are *.axe.spec.ts
    {
      name: 'no-js',
      use: { ...desktop, javaScriptEnabled: false },
      grepInvert: /@phone|@once/,
      testIgnore: '**/*.axe.spec.ts',
    },
  ],
  webServer: {
    command: 'node scripts/bootstrap.mjs start',
    cwd: '..',
    url: `http://127.0.0.1:${port}/bn`,
    timeout: 300_000,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
  },
})
