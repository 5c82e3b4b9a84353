import type { Dossierkolommen } from '@poortwachter/wet'
import { threeMonthsLater, yearsLater } from './kalender.ts'

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

/** Whether spoor 2 is needed, for cases in which every one of these facts is known. */
export const spoor2ByHand = ({ aantal, eersteZiektedag, peildatum, feiten }: Dossierkolommen): Uint8Array => {
  const dagen = (naam: string): Int32Array => feiten.get(naam) as Int32Array
  const codes = (naam: string): Uint8Array => feiten.get(naam) as Uint8Array
  const ejeDatum = dagen('ejeDatum')
  const hersteldVanaf = dagen('hersteldVanaf')
  const aowDatum = dagen('aowDatum')
  const perspectiefDatum = dagen('perspectiefDatum')
  const belastbaarVanaf = dagen('belastbaarVanaf')
  const belastbaarheid = codes('belastbaarheid')
  const voorbereidingUitgesloten = codes('voorbereidingUitgesloten')
  const partijenZienMogelijkheden = codes('partijenZienMogelijkheden')
  const gezamenlijkOordeel = codes('gezamenlijkOordeel')
  const spoor1Onderzocht = codes('spoor1Onderzocht')
  const contraIndicatie = codes('contraIndicatie')
  const instemming = codes('instemmingBeiden')
  const spoor2Status = codes('spoor2Status')
  const restmogelijkheden = codes('restmogelijkheden')
  const spoor1Uitkomst = codes('spoor1Uitkomst')
  const perspectief = codes('perspectiefConcreet')
  const nodig = new Uint8Array(aantal)

  for (let i = 0; i < aantal; i++) {
    const eerste = eersteZiektedag[i]!
    const peil = peildatum[i]!
    const eje = ejeDatum[i]!
    const ewt = eerste + 727
    if (peil < eerste || eje < eerste || eje > ewt || (spoor1Uitkomst[i] === UITGESLOTEN && perspectief[i] === JA)) {
      nodig[i] = UITKOMST.oordeel
      continue
    }
    const aow = aowDatum[i]!
    if (aow <= peil) {
      nodig[i] = UITKOMST.nvt
      continue
    }
    const kan = belastbaarheid[i]!
    if (kan !== BELASTBAAR) {
      if (kan === HERSTELD) nodig[i] = peil >= hersteldVanaf[i]! + 28 ? UITKOMST.nvt : UITKOMST.nogNiet
      else if (kan === GBM_DUURZAAM) nodig[i] = UITKOMST.nee
      else if (kan === GBM_TIJDELIJK) {
        const isVoorbereiden = partijenZienMogelijkheden[i] === JA || voorbereidingUitgesloten[i] === NEE
        nodig[i] = isVoorbereiden ? UITKOMST.voorbereiden : UITKOMST.nogNiet
      } else if (kan === MARGINAAL_DUURZAAM) {
        nodig[i] = gezamenlijkOordeel[i] === JA && spoor1Onderzocht[i] === JA ? UITKOMST.nee : UITKOMST.oordeel
      } else if (kan === MARGINAAL_TIJDELIJK) {
        nodig[i] = partijenZienMogelijkheden[i] === JA ? UITKOMST.voorbereiden : UITKOMST.oordeel
      }
      continue
    }
    if (contraIndicatie[i] === JA) {
      nodig[i] = UITKOMST.oordeel
      continue
    }
    if (instemming[i] === JA && aow <= ewt + 366) {
      const jaarLater = yearsLater(ewt, 1)
      if (aow <= jaarLater) {
        nodig[i] = aow === jaarLater ? UITKOMST.oordeel : UITKOMST.nee
        continue
      }
    }
    const status = spoor2Status[i]!
    if (status === LOPEND) nodig[i] = UITKOMST.ja
    else if (status === AFGEROND) nodig[i] = restmogelijkheden[i] === JA ? UITKOMST.ja : UITKOMST.nee
    else if (spoor1Uitkomst[i] === UITGESLOTEN && peil <= eje) nodig[i] = UITKOMST.ja
    else if (peil < eje) nodig[i] = UITKOMST.nogNiet
    else {
      const vanaf = belastbaarVanaf[i]!
      const tot = perspectiefDatum[i]!
      const heeftPerspectief = perspectief[i] === JA
      if (heeftPerspectief && tot < peil) nodig[i] = UITKOMST.ja
      else if (heeftPerspectief && (tot <= threeMonthsLater(eje) || (vanaf > eje && tot <= threeMonthsLater(vanaf))))
        nodig[i] = UITKOMST.nee
      else if (heeftPerspectief && tot <= threeMonthsLater(eerste + 363)) nodig[i] = UITKOMST.oordeel
      else nodig[i] = vanaf > eje && vanaf > ewt - 56 ? UITKOMST.oordeel : UITKOMST.ja
    }
  }
  return nodig
}
