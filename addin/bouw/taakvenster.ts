import { build } from 'vite'
import { plaatsen } from './plaatsen.ts'

/**
 * Bundles the add-in: one page that holds functions, commands and pane. `REGELSLEUTELS` (a JSON list of
 * `{ id, publiek }`) adds the public keys of an organisation that publishes its own editions.
 */
export const bouwTaakvenster = async (): Promise<void> => {
  await build({
    configFile: false,
    root: plaatsen.addin,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    define: { __REGELSLEUTELS__: process.env.REGELSLEUTELS ?? '[]' },
    build: {
      outDir: plaatsen.site,
      assetsDir: 'vast',
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: { input: { taakvenster: `${plaatsen.addin}taakvenster.html` } },
    },
  })
}
