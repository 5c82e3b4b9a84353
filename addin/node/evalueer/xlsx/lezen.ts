import { rangeRef } from 'hucre'
import { streamXlsxRows } from 'hucre/xlsx'
import { findKoprij } from '../../../dossiers/koprij.ts'
import { linkKoppen, procentkolommenOf } from '../../../dossiers/koppeling.ts'
import type { Invoerbron, Kopkennis } from '../bron.ts'
import type { Invoerblok, Invoercel } from '../blok.ts'
import { checkKoppen, rowsPerBlock } from '../grenzen.ts'
import { findProcentcellen } from './procentcellen.ts'
import { findVindplaats } from './vindplaats.ts'
import type { Vak } from './vindplaats.ts'
import { workbookError } from './werkmapbestand.ts'

/** Rows per block; it must not depend on the machine, because the output must not either. */
const MEESTE_RIJEN = 2000

const LAATSTE_RIJ = 1_048_575

/** The cells below the headings; what stands to the right of those is not part of a case. */
const boundsOf = ({ rij, kolom, laatsteRij = LAATSTE_RIJ }: Vak, vanaf: number, breedte: number): string =>
  rangeRef(rij + vanaf, kolom, laatsteRij, kolom + Math.max(breedte, 1) - 1)

/** Opens a workbook and chooses the table or sheet to read; throws a `Gebruiksfout` when it is not a workbook. */
export const openXlsx = async (
  bytes: Uint8Array,
  gevraagd: string | undefined,
  kennis: Kopkennis,
): Promise<Invoerbron> => {
  const plaats = await findVindplaats(bytes, gevraagd, kennis)
  const koprij = findKoprij(plaats.bovenkant, kennis.velden, kennis.keuzes)
  const eersteRij = (koprij?.rij ?? 0) + 1
  checkKoppen(koprij?.koppen ?? [])
  const rijenPerBlok = rowsPerBlock(koprij?.koppen.length ?? 0, MEESTE_RIJEN)

  async function* readRijen(): AsyncGenerator<Invoerblok> {
    if (plaats.aantalRijen < 1 && plaats.vak.laatsteRij !== undefined) return
    let rijen: (readonly Invoercel[])[] = []
    let nummers: number[] = []
    let procenten: (readonly number[])[] = []
    const { kolom: links } = plaats.vak
    const range = boundsOf(plaats.vak, eersteRij, koprij?.koppen.length ?? 0)
    const procentkolommen = procentkolommenOf(linkKoppen(koprij?.koppen ?? [], kennis.velden, kennis.keuzes))
    const procentenIn = await findProcentcellen(
      bytes,
      plaats.blad,
      range,
      procentkolommen.map((kolom) => kolom + links),
    )
    const bron = streamXlsxRows(bytes, { sheet: plaats.blad, range })
    for await (const { index, values } of bron) {
      rijen.push(values.slice(links).map((waarde) => waarde ?? ''))
      nummers.push(index + 1)
      procenten.push(procentenIn(index).map((kolom) => kolom - links))
      if (rijen.length < rijenPerBlok) continue
      yield { soort: 'blad', rijen, nummers, procenten }
      rijen = []
      nummers = []
      procenten = []
    }
    if (rijen.length > 0) yield { soort: 'blad', rijen, nummers, procenten }
  }

  async function* blokken(): AsyncGenerator<Invoerblok> {
    try {
      yield* readRijen()
    } catch (fout) {
      throw workbookError(fout)
    }
  }

  return {
    omschrijving: `xlsx, ${plaats.soort === 'tabel' ? `tabel ${plaats.naam} op blad ${plaats.blad}` : `blad ${plaats.blad}`}`,
    bovenkant: plaats.bovenkant,
    koprij,
    csv: undefined,
    omvang: plaats.soort === 'tabel' ? plaats.aantalRijen : 0,
    blokken,
    close: () => Promise.resolve(),
  }
}
