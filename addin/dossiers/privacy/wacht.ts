import { zin } from '../../taal/zin.ts'
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
  readonly kop: string
  /** Number of cells in which it was found; 0 when only the heading says so. */
  readonly aantal: number
  readonly bericht: string
}

/** One in eleven numbers passes the test by accident, so single ones in a column of numbers say nothing. */
const DEEL_BSN = 0.5

const headingOf = (rijen: Bladrijen['rijen'], kolom: number): string => {
  const eerste = rijen
    .slice(0, 20)
    .map((rij) => rij[kolom])
    .find((cel) => typeof cel === 'string' && cel.trim() !== '')
  return typeof eerste === 'string' ? eerste.trim().slice(0, 60) : zin`kolom ${columnLetters(kolom)}`
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

const cells = (aantal: number): string => (aantal === 1 ? zin`1 cel` : zin`${aantal} cellen`)

const findingsOf = ({ blad, rijen }: Bladrijen, kolom: number): readonly Privacybevinding[] => {
  const kop = headingOf(rijen, kolom)
  const { gevuld, bsn, gezondheid, woord } = countColumn(rijen, kolom, kop)
  const plaats = { blad, kolom, kop }
  const gevonden: Privacybevinding[] = []
  if (isBsnKop(kop) || (bsn >= 2 && bsn >= gevuld * DEEL_BSN)) {
    const reden = isBsnKop(kop)
      ? zin`de kop noemt een burgerservicenummer`
      : zin`${cells(bsn)} met een nummer dat aan de elfproef voldoet`
    gevonden.push({
      ...plaats,
      soort: 'bsn',
      aantal: bsn,
      bericht: zin`Lijkt een BSN te bevatten: ${reden}. Voor het bewaken van termijnen is dat niet nodig. Haal de kolom weg of gebruik een eigen nummer.`,
    })
  }
  const inKop = gezondheidInKop(kop)
  if (inKop !== undefined || gezondheid > 0) {
    const reden =
      inKop === undefined ? zin`${cells(gezondheid)} met woorden als "${woord ?? ''}"` : zin`de kop bevat "${inKop}"`
    gevonden.push({
      ...plaats,
      soort: 'gezondheid',
      aantal: gezondheid,
      bericht: zin`Lijkt gegevens over de ziekte zelf te bevatten: ${reden}. Een werkgever mag die niet vastleggen. Haal ze weg.`,
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
