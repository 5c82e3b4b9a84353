import type { Dossierkolommen } from '@poortwachter/wet'
import { threeMonthsLater, yearsLater } from './kalender.ts'

/** The terms of the workload as edition 2026.11.0 has them, in the order of `TERMIJNEN`. */
export const termsByHand = ({ aantal, eersteZiektedag, feiten }: Dossierkolommen): readonly Int32Array[] => {
  const paDatum = feiten.get('paDatum') as Int32Array
  const ejeDatum = feiten.get('ejeDatum') as Int32Array
  const pa = new Int32Array(aantal)
  const pva = new Int32Array(aantal)
  const evaluatie = new Int32Array(aantal)
  const uwv42 = new Int32Array(aantal)
  const eje = new Int32Array(aantal)
  const spoor2 = new Int32Array(aantal)
  const perspectief = new Int32Array(aantal)
  const iva = new Int32Array(aantal)
  const uwvBrief = new Int32Array(aantal)
  const ewt = new Int32Array(aantal)
  const riv = new Int32Array(aantal)
  const eindevaluatie = new Int32Array(aantal)
  const wia = new Int32Array(aantal)
  const besluit = new Int32Array(aantal)
  const wiaStart = new Int32Array(aantal)
  const opzegverbod = new Int32Array(aantal)
  const loonsanctie = new Int32Array(aantal)
  for (let i = 0; i < aantal; i++) {
    const eerste = eersteZiektedag[i]!
    const analyse = paDatum[i]!
    const gesprek = ejeDatum[i]!
    pa[i] = eerste + 42
    pva[i] = analyse + 14
    evaluatie[i] = analyse + 56
    uwv42[i] = eerste + 294
    eje[i] = eerste + 363
    spoor2[i] = gesprek + 42 < eerste + 405 ? gesprek + 42 : eerste + 405
    perspectief[i] = threeMonthsLater(gesprek)
    iva[i] = eerste + 475
    uwvBrief[i] = eerste + 622
    ewt[i] = eerste + 727
    riv[i] = eerste + 636
    eindevaluatie[i] = eerste + 636
    wia[i] = eerste + 650
    besluit[i] = eerste + 727
    wiaStart[i] = eerste + 728
    opzegverbod[i] = yearsLater(eerste, 2) - 1
    loonsanctie[i] = eerste + 1091
  }
  return [
    pa,
    pva,
    evaluatie,
    uwv42,
    eje,
    spoor2,
    perspectief,
    iva,
    uwvBrief,
    ewt,
    riv,
    eindevaluatie,
    wia,
    besluit,
    wiaStart,
    opzegverbod,
    loonsanctie,
  ]
}
