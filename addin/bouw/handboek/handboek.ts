import { handboekmeldingen } from './meldingen/meldingen.ts'
import type { Pagina } from './pagina.ts'
import { createBeslistabelpagina } from './paginas/beslistabel.ts'
import { createFeitenpagina } from './paginas/feiten.ts'
import { createFunctiepagina } from './paginas/functie.ts'
import { createHoofdstukpagina } from './paginas/hoofdstuk.ts'
import { createMeldingpagina } from './paginas/melding.ts'
import {
  createBegrippenpagina,
  createBronnenpagina,
  createBronverschillenpagina,
  createWijzigingenpagina,
} from './paginas/naslag.ts'
import { createBeginpagina, createGroeppagina } from './paginas/overzicht.ts'
import { createStappagina } from './paginas/stap.ts'
import { createTabelpagina } from './paginas/tabel.ts'
import { paden } from './paden.ts'
import { renderPagina } from './paginakader.ts'
import type { Handboekinvoer } from './handboekinvoer.ts'

/** One after another: the workbook behind `evaluate` is shared. */
const createEach = async <T>(
  dingen: readonly T[],
  create: (ding: T) => Promise<Pagina>,
): Promise<readonly Pagina[]> => {
  const uit: Pagina[] = []
  for (const ding of dingen) uit.push(await create(ding))
  return uit
}

/** All pages of the handbook, made from an edition and the functions alone. */
const createPaginas = async (gegevens: Handboekinvoer): Promise<readonly Pagina[]> => {
  const { termijnen, tabellen, beslistabellen } = gegevens.register.regelboek
  const hoofdstukken = await createEach(gegevens.hoofdstukken, (hoofdstuk) => createHoofdstukpagina(hoofdstuk))
  const stappen = await createEach(termijnen, (termijn) => createStappagina(gegevens, termijn))
  const beslissingen = await createEach(beslistabellen, (tabel) => createBeslistabelpagina(gegevens, tabel))
  const functies = await createEach(gegevens.functies, (functie) => createFunctiepagina(gegevens, functie))
  const berichten = await createEach(handboekmeldingen, (melding) => createMeldingpagina(gegevens, melding))
  const bedragen = tabellen.map((tabel) => createTabelpagina(gegevens, tabel))
  const leden = [
    ...hoofdstukken,
    ...stappen,
    ...beslissingen,
    ...functies,
    ...berichten,
    ...bedragen,
    createFeitenpagina(gegevens),
    createBronverschillenpagina(gegevens),
    createBegrippenpagina(gegevens),
    createBronnenpagina(gegevens),
    createWijzigingenpagina(gegevens),
  ]
  return [
    createBeginpagina(gegevens, leden),
    createGroeppagina(
      paden.stappen,
      'Stappen',
      'Alle stappen en momenten, op de volgorde waarin zij aan de orde komen.',
      stappen,
    ),
    createGroeppagina(paden.beslistabellen, 'Beslistabellen', 'Alle beslissingen die de editie kent.', beslissingen),
    createGroeppagina(paden.functies, 'Functies', 'Alle functies die u in een cel kunt typen.', functies),
    createGroeppagina(
      paden.meldingen,
      'Meldingen',
      'Wat een cel kan zeggen in plaats van een antwoord, en wat u dan doet.',
      berichten,
    ),
    createGroeppagina(
      paden.tabellen,
      'Bedragen en aantallen',
      'Bedragen, percentages en aantallen, door de tijd.',
      bedragen,
    ),
    ...leden,
  ]
}

/** The handbook as files: place below its root, and text. */
export const renderHandboek = async (gegevens: Handboekinvoer): Promise<ReadonlyMap<string, string>> => {
  const bestanden = new Map<string, string>()
  for (const pagina of await createPaginas(gegevens)) {
    if (bestanden.has(pagina.pad)) throw new Error(`Twee pagina's van het handboek heten ${pagina.pad}.`)
    bestanden.set(pagina.pad, await renderPagina(gegevens, pagina))
  }
  return bestanden
}
