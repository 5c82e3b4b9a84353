import { parse } from 'csv-parse/sync'
import { dag, registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { createBlokverwerking } from '../../../addin/node/evalueer/draden/blokverwerking.ts'
import { findRecords } from '../../../addin/node/evalueer/csv/recordplaatsen.ts'
import { linkKoppen } from '../../../addin/dossiers/koppeling.ts'
import { veldenOf } from '../../../addin/dossiers/velden.ts'
import { someText } from '../cellen.ts'
import { promise } from '../doel.ts'
import type { Fuzzdoel } from '../doel.ts'
import type { Kans } from '../kans.ts'

const KOPPEN = ['Dossier', 'Ziektedatum', 'Probleemanalyse', 'Maandloon', 'Belastbaarheid']

const verwerking = createBlokverwerking(registerVan(regelboek), {
  regelversie: regelboek.versie,
  koppen: KOPPEN,
  velden: linkKoppen(KOPPEN, veldenOf(regelboek)).kolommen.map(({ veld }) => veld?.id ?? null),
  peildatum: dag('2026-11-22'),
  profiel: 'wet',
  aannamen: { loonpercentage: undefined, vakantietoeslag: undefined, werkgeverslasten: undefined },
  csv: { tekenset: 'utf-8', isGemengd: true, scheiding: ';' },
  uitvoervorm: 'csv',
})

const field = (kans: Kans): string => {
  const tekst = someText(kans)
  return kans.is(0.5) ? `"${tekst.replaceAll('"', '""')}"` : tekst
}

/** A file of rows, of which some bytes may be hit. */
const someFile = (kans: Kans): Uint8Array<ArrayBuffer> => {
  const regels = Array.from({ length: 1 + kans.below(20) }, () => kans.list(6, () => field(kans)).join(';'))
  const tekst = regels.map((regel) => regel + kans.pick(['\n', '\r\n', '\r'])).join('')
  const bytes = new Uint8Array(new TextEncoder().encode(tekst))
  for (let keer = kans.below(4); keer > 0 && bytes.length > 0; keer--) bytes[kans.below(bytes.length)] = kans.below(256)
  return bytes
}

/** A block of csv from its bytes to its output, which another reader has to be able to read. */
export const fuzzCsv: Fuzzdoel = {
  naam: 'csv',
  round: (kans) => {
    const bytes = someFile(kans)
    const { dossiers, uitvoer, meldingen, regels } = verwerking.verwerk({
      soort: 'csv',
      bytes,
      plaatsen: findRecords(bytes, { scheiding: ';'.charCodeAt(0), breedte: KOPPEN.length }).plaatsen,
      overslaan: 0,
    })
    if (uitvoer.soort !== 'regels') throw new Error('De uitvoer is geen csv')
    const rijen = parse(Buffer.from(uitvoer.bytes), { delimiter: ';', record_delimiter: '\r\n' })
    promise(rijen.length === dossiers, 'elk dossier is een rij van de uitvoer', `${dossiers} en ${rijen.length}`)
    for (const { regel } of meldingen) promise(regel >= 1 && regel <= regels, 'een melding noemt een regel', regel)
    return { aangeboden: dossiers * KOPPEN.length }
  },
}
