import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Plugin } from 'esbuild'
import { readWerkerscript } from '../evalueer/draden/werkerscript.ts'

const INGANG = fileURLToPath(new URL('../poortwachter/opdracht.ts', import.meta.url))
const WORTEL = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * What npm puts beside it: what brings a program for each kind of machine, and a client of parts that leave their licence
 * out. It is loaded only where it is needed.
 */
const APART = ['@duckdb/node-api', 'pg']

/** The script of a thread is put together now; where the package runs there is nothing to do that with. */
const kantEnKlaar: Plugin = {
  name: 'script van een rekendraad',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[/\\]werkerscript\.ts$/ }, async () => ({
      contents: `export const readWerkerscript = async () => ${JSON.stringify(await readWerkerscript())}`,
    }))
  },
}

/** What a bundle is made of. */
export interface Bundel {
  /** Names of packages whose code is in it, sorted. */
  readonly bibliotheken: readonly string[]
  /** Names of packages that it needs beside it, sorted. */
  readonly apart: readonly string[]
}

const sorted = (namen: Iterable<string>): readonly string[] => [...new Set(namen)].toSorted()

/** Puts the commands together in `map`: one small script that loads the command that is asked for. */
export const bundleOpdrachten = async (map: string): Promise<Bundel> => {
  const { metafile } = await build({
    entryPoints: { poortwachter: INGANG },
    outdir: map,
    absWorkingDir: WORTEL,
    bundle: true,
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    legalComments: 'none',
    charset: 'utf8',
    chunkNames: 'delen/[name]-[hash]',
    define: { __PAKKET__: 'true' },
    external: APART,
    plugins: [kantEnKlaar],
    metafile: true,
    banner: {
      js: "import{createRequire as maakRequire}from'node:module';const require=maakRequire(import.meta.url);",
    },
  })
  const invoer = Object.keys(metafile.inputs)
  const bibliotheken = invoer.flatMap((pad) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(pad)?.[1] ?? [])
  const gevraagd = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path))
  return { bibliotheken: sorted(bibliotheken), apart: sorted(gevraagd.filter((pad) => APART.includes(pad))) }
}
