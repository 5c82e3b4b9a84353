import type { Dossierkolommen } from '@poortwachter/wet'

const JA = 1
const NEE = 2
const NIET_GESTART = 1
const LOONMAATREGEL = 5
const SPOOR2_JA = 1
const SPOOR2_OORDEEL = 6
const HOOG = 1
const VERHOOGD = 2
const OORDEEL = 3
const ADMINISTRATIEF = 4
const LAAG = 5
const GEEN = 6

/**
 * The class of the risk of a sanction for every case, with whether spoor 2 is needed at hand. Answers are 1 (`ja`) or
 * 2 (`nee`), so that signals which weigh the same can be looked at together, as bits.
 */
export const riskByHand = (
  { aantal, eersteZiektedag, peildatum, feiten }: Dossierkolommen,
  spoor2Nodig: Uint8Array,
): Uint8Array => {
  const dagen = (naam: string): Int32Array => feiten.get(naam) as Int32Array
  const codes = (naam: string): Uint8Array => feiten.get(naam) as Uint8Array
  const ejeDatum = dagen('ejeDatum')
  const belastbaarVanaf = dagen('belastbaarVanaf')
  const perspectiefDatum = dagen('perspectiefDatum')
  const perspectief = codes('perspectiefConcreet')
  const status = codes('spoor2Status')
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
  const klasse = new Uint8Array(aantal)
  for (let i = 0; i < aantal; i++) {
    const eerste = eersteZiektedag[i]!
    const peil = peildatum[i]!
    const isOnvolledig = peil >= eerste + 636 && volledig[i] === NEE
    if (peil < eerste + 42) {
      klasse[i] = isOnvolledig ? ADMINISTRATIEF : GEEN
      continue
    }
    const eje = ejeDatum[i]!
    const vanaf = belastbaarVanaf[i]!
    const nodig = spoor2Nodig[i]!
    const isNietGestart = status[i] === NIET_GESTART
    const isTeLaat = isNietGestart && (peil > eje + 42 || peil > eerste + 405)
    const isNodig = isNietGestart && nodig === SPOOR2_JA
    const isLaatBelastbaar = vanaf > eje
    const hoogAlsNee = planSamenhang[i]! | planAfstand[i]! | planBijgesteld[i]! | bedrijfsarts[i]!
    const hoogAlsJa = passief[i]! | informatie[i]! | rapporten[i]!
    if (
      (hoogAlsNee & NEE) !== 0 ||
      (hoogAlsJa & JA) !== 0 ||
      (medewerking[i] === NEE && maatregelen[i]! < LOONMAATREGEL) ||
      (peil > eje && spoor1Onderzocht[i] === NEE) ||
      (isNodig && (isLaatBelastbaar ? peil > vanaf + 56 : isTeLaat)) ||
      (isNodig && perspectief[i] === JA && perspectiefDatum[i]! < peil)
    ) {
      klasse[i] = HOOG
      continue
    }
    const verhoogdAlsNee = planVooraf[i]! | tijdelijk[i]! | aanpassing[i]!
    const verhoogdAlsJa = afgewezen[i]! | gewijzigd[i]! | verbonden[i]! | vacature[i]! | uren[i]!
    if ((verhoogdAlsNee & NEE) !== 0 || (verhoogdAlsJa & JA) !== 0 || (isNodig && isLaatBelastbaar))
      klasse[i] = VERHOOGD
    else if (isTeLaat && nodig === SPOOR2_OORDEEL) klasse[i] = OORDEEL
    else klasse[i] = isOnvolledig ? ADMINISTRATIEF : LAAG
  }
  return klasse
}
