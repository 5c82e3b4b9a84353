import { dag as dagUit } from '../../datum.ts'
import type { Dag } from '../../datum.ts'
import type { Register } from '../../regelboek/register.ts'
import type { Formule, Telling, Termijn, Termijnregel } from '../../regelboek/termijn.ts'
import { termijn as termijnVan } from '../../termijn/termijn.ts'
import { BLOKGROOTTE } from './blok.ts'
import type { Blok } from './blok.ts'
import { GEEN_DAG, dagkolom, dagUitKolom } from './dossierkolommen.ts'
import type { Dossierkolommen } from './dossierkolommen.ts'
import { verder } from './verder.ts'

/** Last days of a term for a block of cases, counted from its first; `GEEN_DAG` where no rule gives one. */
export type Termijnkolom = (blok: Blok) => Int32Array

const stappenMetFeit = ({ regelboek }: Register): ReadonlyMap<string, string> =>
  new Map(regelboek.feiten.flatMap((feit) => (feit.soort === 'dag' && feit.stap ? [[feit.stap, feit.naam]] : [])))

const tellingen = (formule: Formule): readonly Telling[] => ('vroegste' in formule ? formule.vroegste : [formule])

const verschuivingVan = ({ regelboek }: Register, { feiten }: Dossierkolommen, plaats: number): number => {
  const feit = regelboek.feiten.find((kandidaat) => 'isVerschuiving' in kandidaat)
  return (feit && feiten.get(feit.naam)?.[plaats]) || 0
}

/** The term of one case by the ordinary way, for what columns do not hold: older rules and working days. */
const enkeleDag = (register: Register, code: string, kolommen: Dossierkolommen, plaats: number): number => {
  const ankers: Record<string, Dag> = {}
  for (const [stap, naam] of stappenMetFeit(register)) {
    const gegeven = dagUitKolom(dagkolom(kolommen, naam), plaats)
    if (gegeven !== undefined) ankers[stap] = gegeven
  }
  const uitkomst = termijnVan(register.regelboek, {
    eersteZiektedag: kolommen.eersteZiektedag[plaats] as Dag,
    peildatum: kolommen.peildatum[plaats] as Dag,
    code,
    ankers,
    verschuiving: verschuivingVan(register, kolommen, plaats),
  })
  return uitkomst.soort === 'bekend' ? uitkomst.waarde.wet : GEEN_DAG
}

const isOpOfNa = (dagen: Int32Array, begin: number, aantal: number, vanaf: Dag): boolean => {
  for (let i = begin; i < begin + aantal; i++) if (dagen[i]! < vanaf) return false
  return true
}

/** Makes the columns of the terms of an edition; a term is worked out once per block. */
export const termijnkolommen = (register: Register): ((code: string) => Termijnkolom) => {
  const gemaakt = new Map<string, Termijnkolom>()
  const stappen = stappenMetFeit(register)
  const verschuivend = register.regelboek.feiten.find((feit) => 'isVerschuiving' in feit)?.naam

  const ankerkolom = (anker: string): Termijnkolom => {
    if (anker === 'eersteZiektedag') {
      const kopie = new Int32Array(BLOKGROOTTE)
      return ({ kolommen, van, aantal }) => {
        for (let i = 0; i < aantal; i++) kopie[i] = kolommen.eersteZiektedag[van + i]!
        return kopie
      }
    }
    const anders = kolomVan(anker)
    const naam = stappen.get(anker)
    const uit = new Int32Array(BLOKGROOTTE)
    return (blok) => {
      const laatste = anders(blok)
      const gegeven = naam === undefined ? undefined : dagkolom(blok.kolommen, naam)
      if (!gegeven) return laatste
      for (let i = 0; i < blok.aantal; i++) {
        const waarde = gegeven[blok.van + i]!
        uit[i] = waarde === GEEN_DAG ? laatste[i]! : waarde
      }
      return uit
    }
  }

  const tellingkolom = ({ van, maanden = 0, dagen = 0, afronding = 'naarBeneden', verschuift }: Telling): Termijnkolom => {
    const anker = ankerkolom(van)
    const uit = new Int32Array(BLOKGROOTTE)
    return (blok) => {
      const begin = anker(blok)
      const schuif = verschuift && verschuivend !== undefined ? blok.kolommen.feiten.get(verschuivend) : undefined
      verder(uit, begin, 0, blok.aantal, { maanden, dagen, afronding })
      if (schuif) for (let i = 0; i < blok.aantal; i++) if (uit[i] !== GEEN_DAG) uit[i]! += schuif[blok.van + i] || 0
      return uit
    }
  }

  const formulekolom = (formule: Formule): Termijnkolom => {
    const [eerste, ...overige] = tellingen(formule).map(tellingkolom)
    if (overige.length === 0) return eerste!
    const uit = new Int32Array(BLOKGROOTTE)
    return (blok) => {
      uit.set(eerste!(blok))
      for (const kolom of overige) {
        const ander = kolom(blok)
        for (let i = 0; i < blok.aantal; i++) uit[i] = Math.min(uit[i]!, ander[i]!)
      }
      return uit
    }
  }

  /** The rule of today in columns; a case that an older rule may touch goes the ordinary way. */
  const metTijdlijn = (termijn: Termijn, laatste: Termijnregel, vanaf: Dag): Termijnkolom => {
    const kolom = formulekolom(laatste.wet)
    const { sleutel, ingangen } = termijn.tijdlijn
    const ouder = ingangen.slice(0, -1).flatMap((ingang) => ('regel' in ingang ? [formulekolom(ingang.regel.wet)] : []))
    const uit = new Int32Array(BLOKGROOTTE)
    return (blok) => {
      const { kolommen, van, aantal } = blok
      const dagen = kolom(blok)
      const keuzedagen =
        sleutel === 'datumHandeling'
          ? [dagen, ...ouder.map((ander) => ander(blok))].map((kolomdagen) => ({ kolomdagen, begin: 0 }))
          : [{ kolomdagen: kolommen[sleutel], begin: van }]
      const isVanNu = (i: number): boolean => keuzedagen.every(({ kolomdagen, begin }) => kolomdagen[begin + i]! >= vanaf)
      if (keuzedagen.every(({ kolomdagen, begin }) => isOpOfNa(kolomdagen, begin, aantal, vanaf))) return dagen
      for (let i = 0; i < aantal; i++) {
        uit[i] = isVanNu(i) ? dagen[i]! : enkeleDag(register, termijn.code, kolommen, van + i)
      }
      return uit
    }
  }

  const enkelekolom = (code: string): Termijnkolom => {
    const uit = new Int32Array(BLOKGROOTTE)
    return ({ kolommen, van, aantal }) => {
      for (let i = 0; i < aantal; i++) uit[i] = enkeleDag(register, code, kolommen, van + i)
      return uit
    }
  }

  const isGewoon = (termijn: Termijn): boolean =>
    termijn.tijdlijn.ingangen.every(
      (ingang) =>
        !('regel' in ingang) ||
        tellingen(ingang.regel.wet).every(
          ({ van, naarWerkdag }) => !naarWerkdag && (van === 'eersteZiektedag' || register.termijn.has(van)),
        ),
    )

  const kolomVan = (code: string): Termijnkolom => {
    const bekend = gemaakt.get(code)
    if (bekend) return bekend
    const termijn = register.termijn.get(code)
    const laatste = termijn?.tijdlijn.ingangen.at(-1)
    const kolom =
      termijn && laatste && 'regel' in laatste && isGewoon(termijn)
        ? metTijdlijn(termijn, laatste.regel, dagUit(laatste.vanaf))
        : enkelekolom(code)
    let nummer = -1
    let uitkomst: Int32Array
    const eenKeer: Termijnkolom = (blok) => {
      if (nummer !== blok.nummer) {
        uitkomst = kolom(blok)
        nummer = blok.nummer
      }
      return uitkomst
    }
    gemaakt.set(code, eenKeer)
    return eenKeer
  }
  return kolomVan
}
