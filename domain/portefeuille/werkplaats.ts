import { keuzesVan } from '../regelboek/feit.ts'
import type { Beslistabel } from '../regelboek/beslistabel.ts'
import type { Register } from '../regelboek/register.ts'
import type { Dagbron } from '../beslissen/dagoperand.ts'
import type { Klasse } from '../beslissen/atoom.ts'
import { andersDagen, dossierdagen, feitdagen, gedeeldeKolom } from './dagenkolom.ts'
import type { Dagenkolom, Dossierdag } from './dagenkolom.ts'
import { beslistabelvlak } from './beslistabelvlak.ts'
import type { Beslistabelvlak } from './beslistabelvlak.ts'
import { dagvlak, getalvlak, keuzevlak } from './feitvlak.ts'
import type { Feitvlak, Keuzevlak } from './feitvlak.ts'
import { dagklasse, getalklasse, keuzeklasse, tabelklasse } from './klassevlak.ts'
import type { Klassevlak } from './klassevlak.ts'
import type { Bronvlakken } from './rijvlak.ts'
import { termijnkolommen } from './termijnkolom.ts'
import type { Termijnkolom } from './termijnkolom.ts'
import { verderDagen } from './verder.ts'

/** What blocks of cases are worked out with under one edition. Equal things are made once, and worked out once per block. */
export interface Werkplaats {
  readonly termijn: (code: string) => Termijnkolom
  readonly tabel: (tabel: Beslistabel) => Beslistabelvlak
  /** A number that no earlier block has. */
  readonly bloknummer: () => number
}

/** Remembers what was made; `sleutelVan` says which questions are the same. */
const eenmalig = <Vraag, Ding>(
  maak: (vraag: Vraag) => Ding,
  sleutelVan: (vraag: Vraag) => unknown = (vraag) => vraag,
): ((vraag: Vraag) => Ding) => {
  const gemaakt = new Map<unknown, Ding>()
  return (vraag) => {
    const sleutel = sleutelVan(vraag)
    const bekend = gemaakt.get(sleutel)
    if (bekend !== undefined) return bekend
    const nieuw = maak(vraag)
    gemaakt.set(sleutel, nieuw)
    return nieuw
  }
}

const isDossierdag = (naam: string): naam is Dossierdag => naam === 'eersteZiektedag' || naam === 'peildatum'

const nieuweWerkplaats = (register: Register): Werkplaats => {
  const { feiten } = register.regelboek
  const dossierdag = eenmalig(dossierdagen)
  const termijn = termijnkolommen(register, dossierdag)
  const feitkolom = eenmalig((feit: number): Dagenkolom => {
    const { naam } = feiten[feit]!
    return isDossierdag(naam) ? dossierdag(naam) : gedeeldeKolom(feitdagen(naam))
  })
  const operandkolom = eenmalig(
    ({ feit, termijn: code, afstand }: Dagbron): Dagenkolom => {
      const eerst = feit === undefined ? undefined : feitkolom(feit)
      const anders = code === undefined ? undefined : termijn(code)
      const kolom = eerst && anders ? gedeeldeKolom(andersDagen(eerst, anders)) : (eerst ?? anders)!
      return gedeeldeKolom(verderDagen(kolom, afstand))
    },
    ({ operand }) => JSON.stringify(operand),
  )

  const keuze = eenmalig((feit: number): Keuzevlak => keuzevlak(feiten[feit]!))
  const feitvlak = eenmalig((feit: number): Feitvlak => {
    if (keuzesVan(feiten[feit]!)) return keuze(feit)
    return feiten[feit]!.soort === 'dag' ? dagvlak(feitkolom(feit)) : getalvlak(feiten[feit]!)
  })
  const tabel = eenmalig((beslistabel: Beslistabel): Beslistabelvlak => beslistabelvlak(register, beslistabel, bronnen))

  const nieuweKlasse = (klasse: Klasse): Klassevlak => {
    switch (klasse.soort) {
      case 'tabel':
        return tabelklasse(tabel(register.beslistabel.get(klasse.tabel)!))
      case 'keuze':
        return keuzeklasse(klasse.feit, keuze(klasse.feit))
      case 'getalpaar':
        return getalklasse(klasse.feit, feiten[klasse.feit]!.naam, klasse.met, feitvlak(klasse.feit))
      case 'dagpaar': {
        const { feit, termijn: code } = klasse.met
        return dagklasse(
          klasse.feit,
          feitkolom(klasse.feit),
          operandkolom(klasse.met),
          code === undefined ? feit : undefined,
        )
      }
    }
  }
  const bronnen: Bronvlakken = { feit: feitvlak, dossierdag, klasse: eenmalig(nieuweKlasse, ({ sleutel }) => sleutel) }
  let nummer = 0
  return { termijn, tabel, bloknummer: () => nummer++ }
}

const werkplaatsen = new WeakMap<Register, Werkplaats>()

/** The workshop of an edition. */
export const werkplaatsVan = (register: Register): Werkplaats => {
  const werkplaats = werkplaatsen.get(register) ?? nieuweWerkplaats(register)
  werkplaatsen.set(register, werkplaats)
  return werkplaats
}
