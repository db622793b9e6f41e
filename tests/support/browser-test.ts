import { expect, test as base } from '@playwright/test'

/** Playwright's `test`, which also fails on an error in the browser's console. Every e2e file uses this one. */
export const test = base.extend<{ consoleErrors: string[] }>({
  consoleErrors: [
    async ({ page }, use) => {
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => {
        // the browser reports the status of a page that answers 404 on purpose
        const isPageItself = message.location().url === page.url()
        const isStatus = isPageItself && /^Failed to load resource: .* 404 /.test(message.text())
        if (message.type() === 'error' && !isStatus) errors.push(message.text())
      })
      await use(errors)
      expect(errors, 'errors in the console of the browser').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
