import { serienummerVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import type { Regelbron } from '../../functies/kern/aanroep.ts'
import { storeFormule } from '../../dossiers/vorm/celformule.ts'
import { calculateFormule } from './doorrekening.ts'
import { statuskleuren } from '../../dossiers/vorm/accenten.ts'
import { CASELOAD, DATUMOPMAAK, KOPRIJ, PEILDATUM, kolommen } from '../../dossiers/vorm/kolommen.ts'
import type { Kolom } from '../../dossiers/vorm/kolommen.ts'
import { kolomadres } from './werkmap/adres.ts'
import type { Accent, Sjabloonblad, Sjablooncel, Sjablooncelwaarde, Sjabloontabel } from './werkmap/werkmap.ts'

/** Values of one case by heading; what is not there is empty. */
export type Dossierrij = Readonly<Record<string, Sjablooncelwaarde>>

/** The cell that `PW_Peildatum` names. */
export const PEILDATUMCEL = `${CASELOAD}!$B$1`

const cell = (kolom: Kolom, rij: Dossierrij, peildatum: Dag, regels: Regelbron): Sjablooncel => {
  const opmaak = kolom.opmaak === undefined ? {} : { opmaak: kolom.opmaak }
  if (!kolom.formule) return { waarde: rij[kolom.kop] ?? null, ...opmaak }
  const bron = {
    kolom: (kop: string) => rij[kop] ?? null,
    cel: (naam: string) => (naam === PEILDATUM ? serienummerVan(peildatum) : null),
  }
  const [[waarde = null] = []] = calculateFormule(kolom.formule, bron, regels)
  return { waarde, formule: storeFormule(kolom.formule, CASELOAD), ...opmaak }
}

/** The table of the caseload with `aantalRijen` cases. */
export const caseloadtabel = (aantalRijen: number): Sjabloontabel => ({
  naam: CASELOAD,
  rij: KOPRIJ,
  aantalRijen,
  kolommen: kolommen.map(({ kop, formule, opmaak }) => ({
    kop,
    ...(formule ? { formule: storeFormule(formule, CASELOAD) } : {}),
    ...(opmaak === undefined ? {} : { opmaak }),
  })),
})

/** Who a row is about stays in view while one looks at the steps: the case and the name. */
const VASTE_KOLOMMEN = 2

const accents = (tabel: Sjabloontabel): readonly Accent[] =>
  kolommen.flatMap(({ formule }, i) =>
    formule?.functie === 'STATUS' ? statuskleuren.map((kleur) => ({ bereik: kolomadres(tabel, i), ...kleur })) : [],
  )

/** The sheet with the caseload: the day one looks from, and a table with a row for every case. */
export const buildCaseloadblad = (rijen: readonly Dossierrij[], peildatum: Dag, regels: Regelbron): Sjabloonblad => ({
  naam: CASELOAD,
  rijen: [
    [
      { waarde: 'Peildatum', stijl: 'titel' },
      { waarde: serienummerVan(peildatum), opmaak: DATUMOPMAAK, stijl: 'invoer' },
      {
        waarde:
          'Typ hier de dag van waaruit u kijkt. Ctrl+; vult vandaag in. De uiterste dagen hangen niet van deze cel af.',
        stijl: 'toelichting',
      },
    ],
    [],
    kolommen.map(({ kop }) => ({ waarde: kop, stijl: 'kop' })),
    ...rijen.map((rij) => kolommen.map((kolom) => cell(kolom, rij, peildatum, regels))),
  ],
  kolombreedtes: kolommen.map(({ breedte }) => breedte),
  tabellen: [caseloadtabel(rijen.length)],
  accenten: accents(caseloadtabel(rijen.length)),
  vasteRijen: KOPRIJ + 1,
  vasteKolommen: VASTE_KOLOMMEN,
})
