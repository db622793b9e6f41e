import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

const shared = {
  root,
  resolve: { tsconfigPaths: true },
  ssr: { resolve: { conditions: ['react-server'] } },
}

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          root,
          include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
          setupFiles: ['tests/support/fail-on-console-error.ts'],
          // properties over thousands of texts, on a machine that may have other work
          testTimeout: 30_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'integration',
          root,
          include: ['tests/integration/**/*.test.ts'],
          setupFiles: [
            'tests/support/database/worker-database.ts',
            'tests/support/fail-on-console-error.ts',
          ],
          globalSetup: ['tests/support/database/database-server.ts'],
          // each waits for the database half of its time
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
