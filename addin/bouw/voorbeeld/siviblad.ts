import type { Regelbron } from '../../functies/kern/aanroep.ts'
import { storeFormule } from '../../dossiers/vorm/celformule.ts'
import type { Celformule } from '../../dossiers/vorm/celformule.ts'
import { calculateFormule } from '../sjabloon/doorrekening.ts'
import { DATUMOPMAAK } from '../../dossiers/vorm/kolommen.ts'
import type { Dossierrij } from '../sjabloon/caseloadblad.ts'
import type { Sjabloonblad, Sjablooncel } from '../sjabloon/werkmap/werkmap.ts'

const TABEL = 'SIVI'
const DATUMKOPPEN: ReadonlySet<string> = new Set(['Gebdat', 'DatEerstVrzmdg', 'DatHrstld'])

const wiaUiterlijk: Celformule = { functie: 'DEADLINE', argumenten: [{ kolom: 'DatEerstVrzmdg' }, { tekst: 'WIA' }] }

const FORMULEKOLOM = { kop: 'WIA uiterlijk', formule: storeFormule(wiaUiterlijk, TABEL), opmaak: DATUMOPMAAK }

const row = (rij: Dossierrij, koppen: readonly string[], regels: Regelbron): readonly Sjablooncel[] => {
  const bron = { kolom: (kop: string) => rij[kop] ?? null, cel: () => null }
  const [[waarde = null] = []] = calculateFormule(wiaUiterlijk, bron, regels)
  return [
    ...koppen.map((kop) => ({
      waarde: rij[kop] ?? null,
      ...(DATUMKOPPEN.has(kop) ? { opmaak: DATUMOPMAAK } : {}),
    })),
    { waarde, formule: FORMULEKOLOM.formule, opmaak: DATUMOPMAAK },
  ]
}

/** A sheet as another system delivers it: headings by the field names of the SIVI standard for absence. */
export const buildSiviblad = (rijen: readonly Dossierrij[], regels: Regelbron): Sjabloonblad => {
  const koppen = Object.keys(rijen[0] ?? {})
  const alleKoppen = [...koppen, FORMULEKOLOM.kop]
  return {
    naam: 'SIVI-export',
    rijen: [
      alleKoppen.map((kop) => ({ waarde: kop, stijl: 'kop' as const })),
      ...rijen.map((rij) => row(rij, koppen, regels)),
    ],
    kolombreedtes: alleKoppen.map(() => 130),
    tabellen: [
      { naam: TABEL, rij: 0, aantalRijen: rijen.length, kolommen: [...koppen.map((kop) => ({ kop })), FORMULEKOLOM] },
    ],
    vasteRijen: 1,
  }
}
