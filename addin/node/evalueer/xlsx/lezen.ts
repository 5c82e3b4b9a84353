import { rangeRef } from 'hucre'
import { streamXlsxRows } from 'hucre/xlsx'
import { findKoprij } from '../../../dossiers/koprij.ts'
import type { Koprij } from '../../../dossiers/koprij.ts'
import { linkKoppen, procentkolommenOf } from '../../../dossiers/koppeling.ts'
import { FORMULE_ZONDER_WAARDE } from '../../../dossiers/celfout.ts'
import { percentageplaatsen } from '../../../dossiers/import/import.ts'
import { BLADKOP } from '../../../dossiers/import/rij/exportcellen.ts'
import type { Invoerbron, Kopkennis } from '../invoerbron.ts'
import type { Invoerblok, Invoercel } from '../blok.ts'
import { checkKoppen, rowsPerBlock } from '../bestand/grenzen.ts'
import { findLegeFormules } from './lege-formules.ts'
import { findProcentcellen } from './procentcellen.ts'
import { findXlsxplaatsen } from './vindplaats.ts'
import { hiddenInSheetText } from '../../../dossiers/import/tabel/buiten-tabel.ts'
import { createTabelomgeving } from './tabelomgeving.ts'
import { findVerborgenRijen } from './verborgen-rijen.ts'
import type { Vak, Xlsxvindplaats } from './vindplaats.ts'
import { workbookError } from './werkmapbestand.ts'

/** Rows per block; it must not depend on the machine, because the output must not either. */
const MEESTE_RIJEN = 2000

const LAATSTE_RIJ = 1_048_575

/** The cells below the headings; what stands to the right of those is not part of a case. */
const boundsOf = ({ rij, kolom, laatsteRij = LAATSTE_RIJ }: Vak, vanaf: number, breedte: number): string =>
  rangeRef(rij + vanaf, kolom, laatsteRij, kolom + Math.max(breedte, 1) - 1)

interface Bladdeel {
  readonly plaats: Xlsxvindplaats
  readonly koprij: Koprij | undefined
}

interface Bladregel {
  /** 0 = first row of the sheet. */
  readonly index: number
  readonly cellen: Invoercel[]
}

const placeText = ({ soort, naam, blad }: Xlsxvindplaats): string =>
  soort === 'tabel' ? `tabel ${naam} op blad ${blad}` : `blad ${blad}`

/** Says of the empty cells of a row that a formula stands there of which the result was not stored. */
const nameFormulas = (cellen: Invoercel[], breedte: number, isFormule: (kolom: number) => boolean): void => {
  for (let i = 0; i < breedte; i++) {
    if (!isFormule(i) || (cellen[i] ?? '') !== '') continue
    while (cellen.length < i) cellen.push('')
    cellen[i] = FORMULE_ZONDER_WAARDE
  }
}

/** Opens a workbook and chooses what to read; throws a `Gebruiksfout` when it is not a workbook. */
export const openXlsx = async (
  bytes: Uint8Array,
  gevraagd: string | undefined,
  kennis: Kopkennis,
): Promise<Invoerbron> => {
  const { plaatsen, nietGelezen } = await findXlsxplaatsen(bytes, gevraagd, kennis)
  const delen = plaatsen.map((plaats): Bladdeel => ({
    plaats,
    koprij: findKoprij(plaats.bovenkant, kennis.velden, kennis.keuzes),
  }))
  const eerste = delen[0]!
  const isSamen = delen.length > 1
  const koppen = eerste.koprij?.koppen ?? []
  const legeFormules = new Map<string, ReadonlySet<number>>()
  const omgeving = createTabelomgeving(plaatsen)
  const verborgen = await findVerborgenRijen(bytes, [...new Set(plaatsen.map(({ blad }) => blad))])
  const verborgenGelezen = new Map<string, Set<number>>()
  for (const { koprij } of delen) checkKoppen(koprij?.koppen ?? [])

  /** The rows of a place. Every cell of the sheet is seen, to name those that are of no table and under no heading. */
  async function* readRegels(plaats: Xlsxvindplaats, vanaf: number, breedte: number): AsyncGenerator<Bladregel> {
    const { rij, kolom, laatsteRij = LAATSTE_RIJ, tabel } = plaats.vak
    const rechts = kolom + (tabel ? breedte : Math.max(breedte, 1))
    for await (const { index, values } of streamXlsxRows(bytes, { sheet: plaats.blad })) {
      if (index >= rij) omgeving.see(plaats, index, values, rechts)
      if (index < rij + vanaf || index > laatsteRij) continue
      const cellen = values.slice(kolom, rechts).map((waarde): Invoercel => waarde ?? '')
      if (verborgen.get(plaats.blad)?.has(index) && cellen.some((cel) => cel !== ''))
        verborgenGelezen.set(plaats.blad, (verborgenGelezen.get(plaats.blad) ?? new Set()).add(index + 1))
      yield { index, cellen }
    }
  }

  async function* readDeel({ plaats, koprij }: Bladdeel): AsyncGenerator<Invoerblok> {
    const rijenPerBlok = rowsPerBlock(koprij?.koppen.length ?? 0, MEESTE_RIJEN)
    if (plaats.aantalRijen < 1 && plaats.vak.laatsteRij !== undefined) return
    let rijen: (readonly Invoercel[])[] = []
    let nummers: number[] = []
    let procenten: (readonly number[])[] = []
    const { kolom: links } = plaats.vak
    const eigenKoppen = koprij?.koppen ?? []
    /** Sheets with the same headings may have them in another order. */
    const volgorde = isSamen ? koppen.map((kop) => eigenKoppen.indexOf(kop)) : undefined
    const vanaf = (koprij?.rij ?? 0) + 1
    const range = boundsOf(plaats.vak, vanaf, eigenKoppen.length)
    const procentkolommen = new Set([
      ...procentkolommenOf(linkKoppen(eigenKoppen, kennis.velden, kennis.keuzes)),
      ...percentageplaatsen(eigenKoppen, kennis.velden),
    ])
    const procentenIn = await findProcentcellen(
      bytes,
      plaats.blad,
      range,
      [...procentkolommen].map((kolom) => kolom + links),
    )
    const zonderWaarde = legeFormules.get(plaats.id)
    for await (const { index, cellen } of readRegels(plaats, vanaf, eigenKoppen.length)) {
      if (zonderWaarde) nameFormulas(cellen, eigenKoppen.length, (i) => zonderWaarde.has(index * 16_384 + i + links))
      rijen.push(volgorde ? [...volgorde.map((i) => cellen[i] ?? ''), plaats.naam] : cellen)
      nummers.push(index + 1)
      const procent = procentenIn(index).map((kolom) => kolom - links)
      procenten.push(volgorde ? procent.map((i) => volgorde.indexOf(i)) : procent)
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
      for (const deel of delen) yield* readDeel(deel)
    } catch (fout) {
      throw workbookError(fout)
    }
  }

  return {
    omschrijving: `xlsx, ${delen.map(({ plaats }) => placeText(plaats)).join(' en ')}`,
    bovenkant: eerste.plaats.bovenkant,
    koprij:
      eerste.koprij && isSamen
        ? {
            ...eerste.koprij,
            koppen: [...koppen, BLADKOP],
            erboven: delen.flatMap((deel) => deel.koprij?.erboven ?? []),
          }
        : eerste.koprij,
    nietGelezen: () => [
      ...nietGelezen,
      ...omgeving.texts(),
      ...[...verborgenGelezen].map(([blad, rijen]) => hiddenInSheetText(blad, [...rijen])),
    ],
    csv: undefined,
    omvang: eerste.plaats.soort === 'tabel' ? delen.reduce((som, { plaats }) => som + plaats.aantalRijen, 0) : 0,
    blokken,
    readFormules: async () => {
      for (const { plaats, koprij } of delen) {
        const range = boundsOf(plaats.vak, (koprij?.rij ?? 0) + 1, koprij?.koppen.length ?? 0)
        legeFormules.set(plaats.id, await findLegeFormules(bytes, plaats.blad, range))
      }
    },
    close: () => Promise.resolve(),
  }
}
