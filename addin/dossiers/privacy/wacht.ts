import { opschrift } from '../../taal/zin.ts'
import type { Opschrift, Tekst } from '../../taal/zin.ts'
import { columnLetters } from '../adres.ts'
import { isBsn, isBsnKop } from './bsn.ts'
import { gezondheidInKop, gezondheidInTekst } from './gezondheid.ts'

type Cel = string | number | boolean

/** A filled part of a sheet, from its first used cell. */
export interface Bladrijen {
  readonly blad: string
  readonly rijen: readonly (readonly Cel[])[]
}

/** A column in which something was found that does not belong in a caseload. The values themselves are never repeated. */
export interface Privacybevinding {
  readonly soort: 'bsn' | 'gezondheid'
  readonly blad: string
  readonly kolom: number
  readonly kop: Tekst
  /** Number of cells in which it was found; 0 when only the heading says so. */
  readonly aantal: number
  readonly bericht: Tekst
}

/** One in eleven numbers passes the test by accident, so single ones in a column of numbers say nothing. */
const DEEL_BSN = 0.5

const headingOf = (rijen: Bladrijen['rijen'], kolom: number): Tekst => {
  const eerste = rijen
    .slice(0, 20)
    .map((rij) => rij[kolom])
    .find((cel) => typeof cel === 'string' && cel.trim() !== '')
  return typeof eerste === 'string' ? eerste.trim().slice(0, 60) : opschrift`kolom ${columnLetters(kolom)}`
}

interface Telling {
  gevuld: number
  bsn: number
  gezondheid: number
  woord: string | undefined
}

const countColumn = (rijen: Bladrijen['rijen'], kolom: number, kop: string): Telling => {
  const telling: Telling = { gevuld: 0, bsn: 0, gezondheid: 0, woord: undefined }
  for (const rij of rijen) {
    const cel = rij[kolom]
    if (cel === undefined || cel === '' || cel === kop) continue
    telling.gevuld += 1
    if (isBsn(cel)) telling.bsn += 1
    const woord = typeof cel === 'string' ? gezondheidInTekst(cel) : undefined
    if (woord !== undefined) {
      telling.gezondheid += 1
      telling.woord ??= woord
    }
  }
  return telling
}

const cells = (aantal: number): Opschrift => (aantal === 1 ? opschrift`1 cel` : opschrift`${aantal} cellen`)

const findingsOf = ({ blad, rijen }: Bladrijen, kolom: number): readonly Privacybevinding[] => {
  const kop = headingOf(rijen, kolom)
  const kopTekst = String(kop)
  const { gevuld, bsn, gezondheid, woord } = countColumn(rijen, kolom, kopTekst)
  const plaats = { blad, kolom, kop }
  const gevonden: Privacybevinding[] = []
  if (isBsnKop(kopTekst) || (bsn >= 2 && bsn >= gevuld * DEEL_BSN)) {
    const reden = isBsnKop(kopTekst)
      ? opschrift`de kop noemt een burgerservicenummer`
      : opschrift`${cells(bsn)} met een nummer dat aan de elfproef voldoet`
    gevonden.push({
      ...plaats,
      soort: 'bsn',
      aantal: bsn,
      bericht: opschrift`Lijkt een BSN te bevatten: ${reden}. Voor het bewaken van termijnen is dat niet nodig. Haal de kolom weg of gebruik een eigen nummer.`,
    })
  }
  const inKop = gezondheidInKop(kopTekst)
  if (inKop !== undefined || gezondheid > 0) {
    const reden =
      inKop === undefined
        ? opschrift`${cells(gezondheid)} met woorden als "${woord ?? ''}"`
        : opschrift`de kop bevat "${inKop}"`
    gevonden.push({
      ...plaats,
      soort: 'gezondheid',
      aantal: gezondheid,
      bericht: opschrift`Lijkt gegevens over de ziekte zelf te bevatten: ${reden}. Een werkgever mag die niet vastleggen. Haal ze weg.`,
    })
  }
  return gevonden
}

/** Looks through sheets for citizen service numbers and for what an illness is. */
export const privacybevindingen = (bladen: readonly Bladrijen[]): readonly Privacybevinding[] =>
  bladen.flatMap((blad) => {
    const breedte = Math.max(0, ...blad.rijen.slice(0, 200).map((rij) => rij.length))
    return Array.from({ length: breedte }, (_, kolom) => findingsOf(blad, kolom)).flat()
  })
