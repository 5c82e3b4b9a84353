import type { Dossierkolommen } from '../../../domain/beslissen/kolommen/dossierkolommen.ts'
import { portefeuillerekenaar } from '../../../domain/beslissen/kolommen/portefeuille.ts'
import { plusMaanden } from '../../../domain/datum.ts'
import type { Dag } from '../../../domain/datum.ts'
import { register } from './caseload.ts'
import { createSpoor2Decider } from './handgeschreven.ts'

/** Deadlines of the workload. */
export const TERMIJNEN = ['PA', 'PVA', 'EVAL', 'UWV42', 'EJE', 'SPOOR2', 'PERSPECTIEF', 'IVA', 'UWVBRIEF', 'EWT', 'RIV', 'EINDEVAL', 'WIA', 'LSBESLUIT', 'WIASTART', 'OPZEG', 'LSMAX'] as const

/** What the whole workload gives: deadlines, whether spoor 2 is needed, and the class of the risk with its findings. */
export interface Uitslag {
  readonly termijnen: readonly Int32Array[]
  readonly spoor2: Uint8Array
  readonly klasse: Uint8Array
}

const reken = portefeuillerekenaar(register, { termijnen: TERMIJNEN, tabellen: ['SPOOR2NODIG', 'LOONSANCTIERISICO'] })

/** The workload from the tables of the edition, in columns. */
export const workWithTables = (kolommen: Dossierkolommen): Uitslag => {
  const { termijnen, beslissingen } = reken(kolommen)
  const codes = (tabel: string) => beslissingen.get(tabel)!.uitkomst
  return { termijnen: [...termijnen.values()], spoor2: codes('SPOOR2NODIG'), klasse: codes('LOONSANCTIERISICO') }
}

const JA = 1
const NEE = 2
const LOPEND = 2
const AFGEROND = 3
const MARGINAAL_DUURZAAM = 5
const SPOOR2_JA = 1
const SPOOR2_NEE = 4
const SPOOR2_OORDEEL = 6
const LOONMAATREGEL = 5
const HOOG = 1
const VERHOOGD = 2
const OORDEEL = 3
const ADMINISTRATIEF = 4
const LAAG = 5
const GEEN = 6

const maandenLater = (dag: number, maanden: number): number => plusMaanden(dag as Dag, maanden, 'naarBeneden')

/** The same workload written out by hand over the same columns. */
export const workByHand = (kolommen: Dossierkolommen): Uitslag => {
  const { aantal, eersteZiektedag, peildatum, feiten } = kolommen
  const codes = (naam: string) => feiten.get(naam) as Uint8Array
  const dagen = (naam: string) => feiten.get(naam) as Int32Array
  const decideSpoor2 = createSpoor2Decider(kolommen)
  const termijnen = TERMIJNEN.map(() => new Int32Array(aantal))
  const [pa, pva, evaluatie, uwv42, eje, spoor2Term, perspectiefTerm, iva, brief, ewt, riv, eindeval, wia, besluit, start, opzeg, lsmax] = termijnen as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array]
  const paDatum = dagen('paDatum')
  const ejeDatum = dagen('ejeDatum')
  const belastbaarVanaf = dagen('belastbaarVanaf')
  const perspectiefDatum = dagen('perspectiefDatum')
  const perspectief = codes('perspectiefConcreet')
  const status = codes('spoor2Status')
  const belastbaarheid = codes('belastbaarheid')
  const spoor1Onderzocht = codes('spoor1Onderzocht')
  const bedrijfsarts = codes('bedrijfsartsIngeschakeld')
  const volledig = codes('rivVolledig')
  const planVooraf = codes('planVooraf')
  const planSamenhang = codes('planSamenhang')
  const planAfstand = codes('planAfstand')
  const planBijgesteld = codes('planBijgesteld')
  const passief = codes('spoor1Passief')
  const tijdelijk = codes('tijdelijkeFunctiesOnderzocht')
  const afgewezen = codes('voorstelAfgewezen')
  const aanpassing = codes('aanpassingOnderzocht')
  const gewijzigd = codes('gewijzigdNietOpnieuwOnderzocht')
  const verbonden = codes('verbondenGenegeerd')
  const vacature = codes('vacatureNietAangeboden')
  const informatie = codes('informatieNietGeleverd')
  const rapporten = codes('rapportenOnvolledig')
  const uren = codes('doelurenTeLaag')
  const medewerking = codes('medewerking')
  const maatregelen = codes('maatregelen')
  const spoor2 = new Uint8Array(aantal)
  const klasse = new Uint8Array(aantal)

  const classOf = (i: number, nodig: number): number => {
    const eerste = eersteZiektedag[i]!
    const peil = peildatum[i]!
    const isTeLaatVerslag = peil >= eerste + 636 && volledig[i] === NEE
    if (peil < eerste + 42) return isTeLaatVerslag ? ADMINISTRATIEF : GEEN
    let zwaarste = isTeLaatVerslag ? ADMINISTRATIEF : LAAG
    const raise = (als: boolean, naar: number): void => {
      if (als && naar < zwaarste) zwaarste = naar
    }
    const isNietGestart = status[i] !== LOPEND && status[i] !== AFGEROND
    const isLaat = belastbaarVanaf[i]! > ejeDatum[i]!
    const isTeLaat = isNietGestart && peil > Math.min(ejeDatum[i]! + 42, eerste + 405)
    if (isLaat && isNietGestart && nodig === SPOOR2_JA) raise(true, peil <= belastbaarVanaf[i]! + 56 ? VERHOOGD : HOOG)
    else raise(isTeLaat && nodig === SPOOR2_JA, HOOG)
    raise(isTeLaat && nodig === SPOOR2_OORDEEL, OORDEEL)
    raise(perspectief[i] === JA && perspectiefDatum[i]! < peil && isNietGestart && nodig === SPOOR2_JA, HOOG)
    raise(belastbaarheid[i] === MARGINAAL_DUURZAAM && isNietGestart && nodig === SPOOR2_NEE, LAAG)
    raise(planVooraf[i] === NEE, VERHOOGD)
    raise(planSamenhang[i] === NEE || planAfstand[i] === NEE || planBijgesteld[i] === NEE, HOOG)
    raise(peil > ejeDatum[i]! && spoor1Onderzocht[i] === NEE, HOOG)
    raise(passief[i] === JA, HOOG)
    raise(tijdelijk[i] === NEE, VERHOOGD)
    raise(afgewezen[i] === JA, VERHOOGD)
    raise(aanpassing[i] === NEE, VERHOOGD)
    raise(gewijzigd[i] === JA, VERHOOGD)
    raise(verbonden[i] === JA, VERHOOGD)
    raise(vacature[i] === JA, VERHOOGD)
    raise(bedrijfsarts[i] === NEE, HOOG)
    raise(medewerking[i] === NEE && maatregelen[i]! < LOONMAATREGEL, HOOG)
    raise(informatie[i] === JA, HOOG)
    raise(rapporten[i] === JA, HOOG)
    raise(uren[i] === JA, VERHOOGD)
    return zwaarste
  }

  for (let i = 0; i < aantal; i++) {
    const eerste = eersteZiektedag[i]!
    pa[i] = eerste + 42
    pva[i] = paDatum[i]! + 14
    evaluatie[i] = pva[i]! + 42
    uwv42[i] = eerste + 294
    eje[i] = eerste + 363
    spoor2Term[i] = Math.min(ejeDatum[i]! + 42, eerste + 405)
    perspectiefTerm[i] = maandenLater(ejeDatum[i]!, 3)
    iva[i] = eerste + 475
    brief[i] = eerste + 622
    ewt[i] = eerste + 727
    riv[i] = eerste + 636
    eindeval[i] = eerste + 636
    wia[i] = eerste + 650
    besluit[i] = eerste + 727
    start[i] = eerste + 728
    opzeg[i] = maandenLater(eerste, 24) - 1
    lsmax[i] = eerste + 1091
    const nodig = decideSpoor2(i)
    spoor2[i] = nodig
    klasse[i] = classOf(i, nodig)
  }
  return { termijnen, spoor2, klasse }
}

/** Where two results differ first; undefined when they are the same. */
export const differenceOf = (een: Uitslag, ander: Uitslag): string | undefined => {
  const paren: readonly [string, ArrayLike<number>, ArrayLike<number>][] = [
    ...TERMIJNEN.map((code, k) => [code, een.termijnen[k]!, ander.termijnen[k]!] as [string, Int32Array, Int32Array]),
    ['spoor 2', een.spoor2, ander.spoor2],
    ['risico', een.klasse, ander.klasse],
  ]
  for (const [wat, links, rechts] of paren) {
    for (let i = 0; i < links.length; i++) if (links[i] !== rechts[i]) return `${wat}, dossier ${i}: ${links[i]} en ${rechts[i]}`
  }
  return undefined
}
