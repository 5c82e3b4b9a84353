import { createHash } from 'node:crypto'
import { build } from 'esbuild'
import type { Plugin } from 'vite'
import { functies } from '../../functies/index.ts'
import { plaatsen } from '../plaatsen.ts'

const PLEK = '<!-- opvang -->'

/** The script that must run before the program itself. */
export const bundleOpvang = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [`${plaatsen.addin}inschakelen/opvang.ts`],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    define: { __FUNCTIES__: JSON.stringify(functies.map(({ id }) => id)) },
  })
  return outputFiles[0]!.text
}

/** Puts the script that must run before the program itself in the page, as a plain script under a name with its hash. */
export const opvang = (): Plugin => {
  let fileName = ''
  return {
    name: 'opvang',
    async buildStart() {
      const source = await bundleOpvang()
      fileName = `vast/opvang-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.js`
      this.emitFile({ type: 'asset', fileName, source })
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        if (!html.includes(PLEK)) throw new Error(`taakvenster.html heeft geen ${PLEK}.`)
        return html.replace(PLEK, `<script src="./${fileName}"></script>`)
      },
    },
  }
}
