import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

const unit = (
  name: string,
  include: string[],
  eigen: { readonly exclude?: string[]; readonly globalSetup?: string } = {},
) => ({
  test: { name, include, environment: 'node', root, testTimeout: 30_000, ...eigen },
})

/** What looks at the built files builds them first when they are not there. */
const bouwEerst = fileURLToPath(new URL('./addin/bouw/bouw-eerst.ts', import.meta.url))

/** Real workerd boots per file, so its settings live beside those tests. */
const workerd = fileURLToPath(new URL('./worker/vitest.workerd.config.ts', import.meta.url))

/** A hundred thousand files through the evaluator and two databases: beside the other tests it keeps nobody waiting. */
const GELIJKHEID = 'test/domain/sql/gelijkheid.test.ts'

/** They go on for long with what chance gives them: `npm run snel` does without. */
const EIGENSCHAPPEN = [
  'test/domain/beslissen/bevindingen.test.ts',
  'test/domain/beslissen/eigenschappen.test.ts',
  'test/domain/beslissen/zonder-invloed.test.ts',
  'test/domain/lezen/kopwoord.test.ts',
  'test/domain/portefeuille/kortantwoord.test.ts',
  'test/domain/portefeuille/portefeuille.test.ts',
  'test/domain/sql/willekeurige-tabellen.test.ts',
]

export default defineConfig({
  test: {
    // Left to itself it keeps a core free, which of two is half.
    maxWorkers: availableParallelism(),
    coverage: {
      provider: 'v8',
      include: ['domain/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'build/test/dekking',
      thresholds: { lines: 95, branches: 90 },
    },
    projects: [
      unit('huis', ['test/huis/**/*.test.ts']),
      unit('domein', ['test/domain/**/*.test.ts', 'test/voorbeelden/**/*.test.ts'], {
        exclude: [GELIJKHEID, ...EIGENSCHAPPEN],
      }),
      unit('domein-eigenschappen', EIGENSCHAPPEN),
      unit('gelijkheid', [GELIJKHEID]),
      unit('fuzz', ['test/fuzz/**/*.test.ts']),
      unit('wetmutant', ['test/wetmutant/**/*.test.ts']),
      unit('addin', ['test/addin/**/*.test.ts'], { exclude: ['test/addin/bouw/**'] }),
      unit('bouw', ['test/addin/bouw/**/*.test.ts'], { globalSetup: bouwEerst }),
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
          globalSetup: bouwEerst,
        },
      },
      workerd,
    ],
  },
})
