import { keuzesVan } from '../../regelboek/feit.ts'
import type { Beslistabel } from '../../regelboek/beslistabel.ts'
import type { Register } from '../../regelboek/register.ts'
import type { Dagbron } from '../dagoperand.ts'
import type { Klasse } from '../atoom.ts'
import { andersDagen, feitdagen, gedeeldeKolom, sleuteldagen } from './dagenkolom.ts'
import type { Dagenkolom } from './dagenkolom.ts'
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

/** Remembers what was made under a key. */
const eenmalig = <Sleutel, Ding>(maak: (sleutel: Sleutel) => Ding): ((sleutel: Sleutel) => Ding) => {
  const gemaakt = new Map<Sleutel, Ding>()
  return (sleutel) => {
    const bekend = gemaakt.get(sleutel)
    if (bekend !== undefined) return bekend
    const nieuw = maak(sleutel)
    gemaakt.set(sleutel, nieuw)
    return nieuw
  }
}

const nieuweWerkplaats = (register: Register): Werkplaats => {
  const { feiten } = register.regelboek
  const termijn = termijnkolommen(register)
  const feitkolom = eenmalig((feit: number): Dagenkolom => gedeeldeKolom(feitdagen(feiten[feit]!.naam)))
  const operandkolommen = new Map<string, Dagenkolom>()
  const operandkolom = ({ operand, feit, termijn: code, maanden, dagen }: Dagbron): Dagenkolom => {
    const sleutel = JSON.stringify(operand)
    const bekend = operandkolommen.get(sleutel)
    if (bekend) return bekend
    const eerst = feit === undefined ? undefined : feitkolom(feit)
    const anders = code === undefined ? undefined : termijn(code)
    const kolom = eerst && anders ? gedeeldeKolom(andersDagen(eerst, anders)) : (eerst ?? anders)!
    const nieuw = gedeeldeKolom(verderDagen(kolom, { maanden, dagen, afronding: 'naarBeneden' }))
    operandkolommen.set(sleutel, nieuw)
    return nieuw
  }

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
        return dagklasse(klasse.feit, feitkolom(klasse.feit), operandkolom(klasse.met), code === undefined ? feit : undefined)
      }
    }
  }
  const klassen = new Map<string, Klassevlak>()
  const bronnen: Bronvlakken = {
    feit: feitvlak,
    sleutel: eenmalig(sleuteldagen),
    klasse: (klasse) => {
      const vlak = klassen.get(klasse.sleutel) ?? nieuweKlasse(klasse)
      klassen.set(klasse.sleutel, vlak)
      return vlak
    },
  }
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
