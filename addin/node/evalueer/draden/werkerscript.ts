import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * The script of a thread in one piece. A thread of Node 20 does not take over the loader that reads TypeScript, so it
 * is put together here, in memory, in a fraction of the time that starting that loader in every thread takes. In the
 * package it stands ready, and the build puts that in the place of this file.
 */
export const readWerkerscript = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('werker.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'silent',
  })
  const [bestand] = outputFiles
  if (!bestand) throw new Error('De rekendraad kon niet worden samengesteld.')
  return bestand.text
}
