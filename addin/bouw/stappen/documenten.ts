import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { build } from 'esbuild'
import { registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { functies } from '../../functies/index.ts'
import { renderDekking } from '../dekking/dekking.ts'
import { renderHandboek } from '../handboek/handboek.ts'
import { renderWijzigingenlijst } from '../handboek/markdown/wijzigingenlijst.ts'
import { paden } from '../handboek/paden.ts'
import { createRekenmachine } from '../handboek/rekenmachine.ts'
import type { Hoofdstuk, Handboekinvoer } from '../handboek/handboekinvoer.ts'
import { plaatsen } from '../plaatsen.ts'

const DOCS = `${plaatsen.wortel}docs/`
const HANDBOEK = 'handboek/'
/** Folders of the handbook that are not made here: the chapters written by hand, and pictures. */
const BY_HAND = ['bron', 'beelden']

/** The chapters written by hand, in the order of their names. */
export const readHoofdstukken = async (): Promise<readonly Hoofdstuk[]> => {
  const map = `${DOCS}${HANDBOEK}bron/`
  const namen = (await readdir(map)).filter((bestand) => bestand.endsWith('.html')).toSorted()
  return Promise.all(
    namen.map(async (bestand) => ({
      naam: bestand.replace(/^\d+-|\.html$/g, ''),
      fragment: await readFile(`${map}${bestand}`, 'utf8'),
    })),
  )
}

/** The edition and functions of this build, with a stand-in workbook to work examples out. */
export const createHandboekinvoer = async (): Promise<Handboekinvoer> => ({
  register: registerVan(regelboek),
  functies,
  hoofdstukken: await readHoofdstukken(),
  evaluate: createRekenmachine(),
})

const bundleZoek = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [`${plaatsen.bouw}handboek/vast/zoek.ts`],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  })
  return outputFiles[0]!.text
}

/** Every document that follows from the rules: place below `docs`, and text. */
export const collectDocumenten = async (): Promise<ReadonlyMap<string, string>> => {
  const gegevens = await createHandboekinvoer()
  const paginas = await renderHandboek(gegevens)
  return new Map([
    ...[...paginas].map(([pad, tekst]): [string, string] => [`${HANDBOEK}${pad}`, tekst]),
    [`${HANDBOEK}${paden.stijl}`, await readFile(`${plaatsen.bouw}handboek/vast/stijl.css`, 'utf8')],
    [`${HANDBOEK}${paden.zoek}`, await bundleZoek()],
    ['CHANGELOG.md', renderWijzigingenlijst(gegevens)],
    ['dekking.md', await renderDekking(gegevens.evaluate)],
  ])
}

/** The files in the handbook that are made, as they stand on disk; places below `docs`. */
export const listGemaakt = async (): Promise<readonly string[]> => {
  const alles = await readdir(`${DOCS}${HANDBOEK}`, { recursive: true, withFileTypes: true })
  return alles
    .filter((ding) => ding.isFile())
    .map((ding) => relative(DOCS, join(ding.parentPath, ding.name)).replaceAll('\\', '/'))
    .filter((pad) => !BY_HAND.some((map) => pad.startsWith(`${HANDBOEK}${map}/`)))
}

/** Writes all documents and takes away pages that no longer follow from the rules. Answers how many there are. */
export const writeDocumenten = async (): Promise<number> => {
  const documenten = await collectDocumenten()
  for (const pad of await listGemaakt()) if (!documenten.has(pad)) await rm(`${DOCS}${pad}`)
  for (const [pad, tekst] of documenten) {
    await mkdir(dirname(`${DOCS}${pad}`), { recursive: true })
    await writeFile(`${DOCS}${pad}`, tekst)
  }
  return documenten.size
}
