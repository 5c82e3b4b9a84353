import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-pool-workers'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineProject } from 'vitest/config'
import { proefketen, TOKEN } from './uitgeversleutel.ts'

const inProject = (pad: string): string => fileURLToPath(new URL(`../../${pad}`, import.meta.url))

/** The assets binding refuses to start without its folder; these tests need none of the files in it. */
mkdirSync(inProject('build/site'), { recursive: true })

/** The Worker as it is deployed, in workerd, with its own database; only the publisher's secrets are of the test. */
export default defineProject({
  plugins: [
    cloudflareTest({
      wrangler: { configPath: inProject('wrangler.toml') },
      miniflare: {
        bindings: {
          MIGRATIES: await readD1Migrations(inProject('worker/migraties')),
          REGELS_TOKEN: TOKEN,
          WORTELS: JSON.stringify(proefketen()),
        },
      },
    }),
  ],
  test: {
    name: 'werker',
    root: inProject('.'),
    include: ['test/worker/workerd/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
})
