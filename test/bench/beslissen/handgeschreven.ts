import type { Dossierkolommen } from '../../../domain/beslissen/kolommen/dossierkolommen.ts'
import { plusMaanden } from '../../../domain/datum.ts'
import type { Dag } from '../../../domain/datum.ts'

const JA = 1
const NEE = 2
const UITKOMST = { ja: 1, voorbereiden: 2, nogNiet: 3, nee: 4, nvt: 5, oordeel: 6 } as const
const BELASTBAAR = 1
const GBM_TIJDELIJK = 2
const GBM_DUURZAAM = 3
const MARGINAAL_TIJDELIJK = 4
const MARGINAAL_DUURZAAM = 5
const HERSTELD = 6
const LOPEND = 2
const AFGEROND = 3
const UITGESLOTEN = 3

const maandenLater = (dag: number, maanden: number): number => plusMaanden(dag as Dag, maanden, 'naarBeneden')

/**
 * Whether spoor 2 is needed, written out by hand for cases in which every one of these facts is known: the least work
 * that gives these answers, and the measure for the tables.
 */
export const createSpoor2Decider = ({ eersteZiektedag, peildatum, feiten }: Dossierkolommen): ((i: number) => number) => {
  const dagen = (naam: string) => feiten.get(naam) as Int32Array
  const codes = (naam: string) => feiten.get(naam) as Uint8Array
  const eje = dagen('ejeDatum')
  const belastbaarheid = codes('belastbaarheid')
  const hersteldVanaf = dagen('hersteldVanaf')
  const voorbereidingUitgesloten = codes('voorbereidingUitgesloten')
  const partijenZienMogelijkheden = codes('partijenZienMogelijkheden')
  const gezamenlijkOordeel = codes('gezamenlijkOordeel')
  const spoor1Onderzocht = codes('spoor1Onderzocht')
  const contraIndicatie = codes('contraIndicatie')
  const aowDatum = dagen('aowDatum')
  const instemming = codes('instemmingBeiden')
  const spoor2Status = codes('spoor2Status')
  const restmogelijkheden = codes('restmogelijkheden')
  const spoor1Uitkomst = codes('spoor1Uitkomst')
  const perspectief = codes('perspectiefConcreet')
  const perspectiefDatum = dagen('perspectiefDatum')
  const belastbaarVanaf = dagen('belastbaarVanaf')

  return (i) => {
    const eerste = eersteZiektedag[i]!
    const peil = peildatum[i]!
    const ewt = eerste + 727
    if (peil < eerste || eje[i]! < eerste || eje[i]! > ewt) return UITKOMST.oordeel
    if (spoor1Uitkomst[i] === UITGESLOTEN && perspectief[i] === JA) return UITKOMST.oordeel
    if (aowDatum[i]! <= peil) return UITKOMST.nvt
    const kan = belastbaarheid[i]!
    if (kan === HERSTELD) return peil >= hersteldVanaf[i]! + 28 ? UITKOMST.nvt : UITKOMST.nogNiet
    if (kan === GBM_DUURZAAM) return UITKOMST.nee
    if (kan === GBM_TIJDELIJK) {
      if (partijenZienMogelijkheden[i] === JA || voorbereidingUitgesloten[i] === NEE) return UITKOMST.voorbereiden
      return UITKOMST.nogNiet
    }
    if (kan === MARGINAAL_DUURZAAM) {
      return gezamenlijkOordeel[i] === JA && spoor1Onderzocht[i] === JA ? UITKOMST.nee : UITKOMST.oordeel
    }
    if (kan === MARGINAAL_TIJDELIJK) return partijenZienMogelijkheden[i] === JA ? UITKOMST.voorbereiden : UITKOMST.oordeel
    if (contraIndicatie[i] === JA) return UITKOMST.oordeel
    if (instemming[i] === JA && aowDatum[i]! <= ewt + 366) {
      const jaarLater = maandenLater(ewt, 12)
      if (aowDatum[i] === jaarLater) return UITKOMST.oordeel
      if (aowDatum[i]! < jaarLater) return UITKOMST.nee
    }
    if (spoor2Status[i] === LOPEND) return UITKOMST.ja
    if (spoor2Status[i] === AFGEROND) return restmogelijkheden[i] === JA ? UITKOMST.ja : UITKOMST.nee
    if (kan === BELASTBAAR && spoor1Uitkomst[i] === UITGESLOTEN && peil <= eje[i]!) return UITKOMST.ja
    if (peil < eje[i]!) return UITKOMST.nogNiet
    const isLaat = belastbaarVanaf[i]! > eje[i]!
    if (perspectief[i] === JA) {
      if (perspectiefDatum[i]! < peil) return UITKOMST.ja
      if (isLaat && perspectiefDatum[i]! <= maandenLater(belastbaarVanaf[i]!, 3)) return UITKOMST.nee
      if (perspectiefDatum[i]! <= maandenLater(eje[i]!, 3)) return UITKOMST.nee
      if (perspectiefDatum[i]! <= maandenLater(eerste + 363, 3)) return UITKOMST.oordeel
    }
    return isLaat && belastbaarVanaf[i]! > ewt - 56 ? UITKOMST.oordeel : UITKOMST.ja
  }
}

/** The same for every case of a caseload. */
export const spoor2ByHand = (kolommen: Dossierkolommen): Uint8Array => {
  const decide = createSpoor2Decider(kolommen)
  const uit = new Uint8Array(kolommen.aantal)
  for (let i = 0; i < kolommen.aantal; i++) uit[i] = decide(i)
  return uit
}
