import { build } from 'vite'
import { vervolgfuncties } from '../../functies/vervolgfuncties.ts'
import { brokadressen } from './brokadressen.ts'
import { opvang } from './opvang.ts'
import { plaatsen } from '../plaatsen.ts'
import { termijnboekdelen } from './termijnboekdelen.ts'
import { zonderVoorladen } from './zonder-voorladen.ts'

/** Where the bundle goes and whose editions it trusts. */
interface Taakvensterbouw {
  /** @default build/site */
  readonly map?: string
  /** The chain of roots (JSON) of an organisation that publishes its own editions. @default that of this repository */
  readonly wortels?: string
}

/** Bundles the add-in: one page that holds functions, commands and pane, in parts that load one after the other. */
export const buildTaakvenster = async ({
  map = plaatsen.site,
  wortels = 'undefined',
}: Taakvensterbouw = {}): Promise<void> => {
  await build({
    configFile: false,
    root: plaatsen.addin,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [zonderVoorladen(), termijnboekdelen(), opvang(), brokadressen()],
    define: {
      __WORTELS__: wortels,
      __VERVOLGFUNCTIES__: JSON.stringify(vervolgfuncties.map(({ id }) => id)),
    },
    build: {
      outDir: map,
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
