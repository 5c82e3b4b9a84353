import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { bundelStaten, MAP, omBeurten, verhouding } from './bundel.ts'
import { EXPORTS } from './exportrijen.ts'
import type { Cel } from './exportrijen.ts'

/**
 * Reading a hundred thousand rows beside an earlier commit, in one run: from cells in memory, as the pane has them, and
 * from a csv file, as the command has it. Both come to the same cases; how many of them have a first sick day is compared.
 */
const AANTAL = 100_000
const RONDEN = 9

/** Reading in one state of the project; the answer is how many cases have a first sick day. */
interface Staat {
  readonly readRijen: (koppen: readonly string[], rijen: readonly (readonly Cel[])[]) => number
  readonly readBestand: (pad: string) => Promise<number>
}

const eerder = (wortel: string): string => `
import { createDossierlezer } from '${wortel}addin/caseload/dossier.ts'
import { linkKoppen } from '${wortel}addin/caseload/koppeling.ts'
import { veldenOf } from '${wortel}addin/caseload/velden.ts'
import { remember } from '${wortel}addin/geheugen.ts'
import { dagUitCel } from '${wortel}domain/invoer/dagcel.ts'
import { openBron } from '${wortel}addin/evalueer/bron.ts'
import { readRijen as rowsIn, rekenrijOf } from '${wortel}addin/evalueer/rijen.ts'
import { regelboek } from '${wortel}domain/regels/index.ts'
const velden = veldenOf(regelboek)
let lees
const lezer = (koppen) => (lees = createDossierlezer(linkKoppen(koppen, velden), remember(dagUitCel, (cel) => cel)))
const countDays = (lees, rijen) => rijen.reduce((tot, rij, i) => (lees(rij, i).ziektedatum === undefined ? tot : tot + 1), 0)
export const readRijen = (koppen, rijen) => countDays(lezer(koppen), rijen)
export const readBestand = async (invoer) => {
  const bron = await openBron({ invoer, invoervorm: 'csv' }, { velden, keuzes: {} })
  const { koppen } = bron.koprij
  const lees = lezer(koppen)
  let metDag = 0
  for await (const blok of bron.blokken())
    for (const { cellen } of rowsIn(blok, bron.csv, koppen.length).rijen.map(rekenrijOf))
      if (lees(cellen, 0).ziektedatum !== undefined) metDag++
  await bron.close()
  return metDag
}
`

const nu = (wortel: string): string => `
import { createDossierlezer } from '${wortel}addin/dossiers/dossier.ts'
import { linkVelden } from '${wortel}addin/dossiers/koppeling.ts'
import { veldenOf } from '${wortel}addin/dossiers/velden.ts'
import { veldenPerKolom } from '${wortel}addin/dossiers/import/import.ts'
import { jaarvensterVan } from '${wortel}addin/dossiers/import/kolom/jaarplaats.ts'
import { createImportlezer } from '${wortel}addin/dossiers/import/tabel/lezing.ts'
import { registerVan } from '${wortel}domain/index.ts'
import { regelboek } from '${wortel}domain/editie/index.ts'
import { readAanlevering } from '${wortel}addin/node/evalueer/aanlevering.ts'
import { openBron } from '${wortel}addin/node/evalueer/bron.ts'
import { readRijen as rowsIn, rekenrijOf } from '${wortel}addin/node/evalueer/rijen.ts'
const register = registerVan(regelboek)
const velden = veldenOf(regelboek)
let lees, kijker
const lezer = (koppen, ids) => (lees = createDossierlezer(linkVelden(koppen, ids, velden)))
const countDays = (lees, rijen) => rijen.reduce((tot, rij, i) => (lees(rij, i).ziektedatum === undefined ? tot : tot + 1), 0)
const seen = (koppen, rijen) => {
  kijker = createImportlezer(koppen, velden, undefined, jaarvensterVan(regelboek))
  rijen.forEach((rij) => kijker.add(rij))
  return kijker.result()
}
export const readRijen = (koppen, rijen) =>
  countDays(lezer(koppen, veldenPerKolom(seen(koppen, rijen))), rijen)
export const readBestand = async (invoer) => {
  const bron = await openBron({ invoer, invoervorm: 'csv' }, { velden, keuzes: {} })
  const { koppen } = bron.koprij
  const gelezen = await readAanlevering(bron, koppen, { register, velden, keuzes: {}, plan: undefined })
  const lees = lezer(gelezen.koppen, gelezen.velden)
  let metDag = 0
  for await (const blok of gelezen.blokken())
    for (const { cellen } of rowsIn(blok, gelezen.isRijen ? undefined : bron.csv, gelezen.koppen.length).rijen.map(rekenrijOf))
      if (lees(cellen, 0).ziektedatum !== undefined) metDag++
  await bron.close()
  return metDag
}
`

const staten = await bundelStaten<Staat>('lezen', { nu, eerder })

const field = (cel: Cel): string =>
  /[;"\n]/.test(String(cel)) ? `"${String(cel).replaceAll('"', '""')}"` : String(cel)

const bestanden = `${MAP}exports/`
mkdirSync(bestanden, { recursive: true })

/** One road in both states, by turns. */
const measure = async (werk: (staat: Staat) => () => number | Promise<number>): Promise<string> => {
  const gevonden = { nu: new Set<number>(), eerder: new Set<number>() }
  const duur = await omBeurten(staten, RONDEN, (staat) => {
    const lees = werk(staat)
    return async () => gevonden[staat === staten.nu ? 'nu' : 'eerder'].add(await lees())
  })
  const [hier, daar] = [[...gevonden.nu].join(), [...gevonden.eerder].join()]
  return `${verhouding(duur)}${hier === daar ? '' : ` (${hier} gevallen in plaats van ${daar})`}`
}

for (const [plaats, { wat, koppen, rijen }] of EXPORTS.entries()) {
  const pad = `${bestanden}${plaats}.csv`
  writeFileSync(pad, [koppen, ...rijen(AANTAL)].map((rij) => `${rij.map(field).join(';')}\r\n`).join(''))
  const inGeheugen = await measure((staat) => {
    const cellen = rijen(AANTAL)
    return () => staat.readRijen(koppen, cellen)
  })
  const uitBestand = await measure((staat) => () => staat.readBestand(pad))
  console.log(`${wat.padEnd(44)}cellen ${inGeheugen}; bestand ${uitBestand}; budget ≤ 1,5 ×`)
}
rmSync(bestanden, { recursive: true })
