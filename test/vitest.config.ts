import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

const unit = (name: string, include: string[]) => ({
  test: { name, include, environment: 'node', root },
})

/** Real workerd boots per file, so its settings live beside those tests. */
const workerd = fileURLToPath(new URL('./worker/vitest.workerd.config.ts', import.meta.url))

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['domain/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'build/test/dekking',
      thresholds: { lines: 95, branches: 90 },
    },
    projects: [
      unit('huis', ['test/huis/**/*.test.ts']),
      unit('domein', ['test/domain/**/*.test.ts', 'test/voorbeelden/**/*.test.ts']),
      unit('addin', ['test/addin/**/*.test.ts']),
      unit('werker-node', ['test/worker/node/**/*.test.ts']),
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          root,
          testTimeout: 60_000,
          hookTimeout: 90_000,
          fileParallelism: false,
        },
      },
      workerd,
    ],
  },
})
