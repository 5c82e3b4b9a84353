import { aantalUitCel, fout, gelezen, leeg } from '@poortwachter/wet/lezen'
import type { Lezing } from '@poortwachter/wet/lezen'
import { uitersteStart as startVan } from '@poortwachter/wet'
import type { Voorstap } from '@poortwachter/wet'
import { dagcel, getalcel, tekstcel } from './cel/antwoord.ts'
import type { Antwoord } from './cel/antwoord.ts'
import { onbekendcel } from './cel/uitkomstcel.ts'
import { isFoutcel } from './cel/celinvoer.ts'
import type { Celinvoer } from './cel/celinvoer.ts'
import { functie } from './kern/functie.ts'
import { grondkaart } from './kern/grondkaart.ts'
import { isLeeg } from './kern/parameters.ts'
import type { Reeksparameter } from './kern/parameter.ts'
import { termijnparameters, ziektedatum } from './kern/termijnparameters.ts'

const DUUR = { vanaf: 0, tot: 1000 } as const
const KOPPEN = ['stap', 'dagen', 'uiterlijk beginnen', 'werkdag', 'dan gereed']

/**
 * The usual way to spoor 2, as practice takes it from about the 42nd week on. How long each takes differs per case, so
 * the days are always those of the user.
 */
const GEWONE_KETEN = ['medische informatie', 'FML', 'arbeidsdeskundig onderzoek', 'intake spoor 2'] as const

/** Days alone are those of the usual chain, in its order. */
const readKeten = (cellen: readonly Celinvoer[], naam: string): Lezing<readonly Voorstap[]> | undefined => {
  const gevuld = cellen.filter((cel) => !isLeeg(cel))
  if (gevuld.length === 0 || !gevuld.every((cel) => typeof cel === 'number')) return undefined
  if (gevuld.length > GEWONE_KETEN.length)
    return fout(
      `${naam}: de gewone keten heeft ${GEWONE_KETEN.length} stappen (${GEWONE_KETEN.join(', ')}). Geef voor andere stappen paren van een naam en dagen.`,
    )
  const keten: Voorstap[] = []
  for (const [i, cel] of gevuld.entries()) {
    const dagen = aantalUitCel(cel, 'dagen', DUUR)
    if (dagen.soort === 'fout') return fout(`${naam}, ${GEWONE_KETEN[i]}: ${dagen.bericht}`)
    if (dagen.soort === 'gelezen') keten.push({ naam: GEWONE_KETEN[i]!, dagen: dagen.waarde })
  }
  return gelezen(keten)
}

const stappen: Reeksparameter<readonly Voorstap[]> & { readonly verplicht: true } = {
  vorm: 'reeks',
  verplicht: true,
  uitleg: {
    nl: 'Paren van een stap en het aantal dagen dat die kost, in volgorde, zoals "FML";14;"ADO";28. Alleen "deskundigenoordeel" mag zonder dagen. Geeft u alleen dagen, dan zijn zij die van de gewone keten naar spoor 2: medische informatie, FML, arbeidsdeskundig onderzoek, intake.',
    en: 'Pairs of a step and the days it takes, in order, such as "FML",14,"ADO",28. Only "deskundigenoordeel" may go without days. Days alone are those of the usual chain to track 2: medical information, FML, labour expert study, intake.',
  },
  lees: (waarden, naam): Lezing<readonly Voorstap[]> => {
    const cellen = waarden.flatMap((matrix) => matrix.flat())
    const keten = readKeten(cellen, naam)
    if (keten) return keten
    const gevonden: Voorstap[] = []
    for (let i = 0; i < cellen.length; i += 2) {
      const stap = cellen[i] ?? null
      const duur = cellen[i + 1] ?? null
      const waar = `${naam}, paar ${i / 2 + 1}`
      if (isFoutcel(stap) || isFoutcel(duur)) return fout(`${waar} bevat een fout. Herstel eerst die cel.`)
      if (isLeeg(stap)) continue
      const dagen = aantalUitCel(duur, 'dagen', DUUR)
      if (dagen.soort === 'fout') return fout(`${waar}: ${dagen.bericht}`)
      gevonden.push({ naam: String(stap).slice(0, 60), ...(dagen.soort === 'gelezen' ? { dagen: dagen.waarde } : {}) })
    }
    return gevonden.length > 0 ? gelezen(gevonden) : leeg
  },
}

/** Back-planning from the safe day of a deadline. */
export const uitersteStartFunctie = functie({
  id: 'UITERSTSTART',
  doc: {
    nl: 'Wanneer opeenvolgende stappen uiterlijk moeten beginnen om op de veilige dag van een termijn klaar te zijn, met de werkdag ervoor.',
    en: 'When steps that follow one another must begin at the latest to be ready on the safe day of a deadline, with the working day before.',
  },
  parameters: { soort: termijnparameters.soort, ziektedatum, stappen },
  resultaat: 'matrix',
  voorbeelden: [
    {
      formule: '=INDEX(PW.UITERSTSTART("SPOOR2";DATUM(2025;1;6);"FML";14;"ADO";28;"intake";21);2;3)',
      uitkomst: '14-12-2025',
    },
    { formule: '=INDEX(PW.UITERSTSTART("SPOOR2";DATUM(2025;1;6);21;14;28;14);2;3)', uitkomst: '30-11-2025' },
  ],
  bereken: (register, { soort: code, ziektedatum: eersteZiektedag, stappen: voorstappen }): Antwoord => {
    const uitkomst = startVan(register, { eersteZiektedag, code }, voorstappen)
    if (uitkomst.soort !== 'bekend') return onbekendcel(register, uitkomst)
    return [
      KOPPEN.map((kop) => tekstcel(kop)),
      ...uitkomst.waarde.map(({ naam, dagen, uitPraktijk, uiterlijk, plandag, gereed }) => {
        const kaart = grondkaart(register, uitkomst.grond, {
          Doorlooptijd: uitPraktijk ? 'uit de praktijk' : 'eigen opgave',
        })
        return [tekstcel(naam), getalcel(dagen), dagcel(uiterlijk, kaart), dagcel(plandag), dagcel(gereed)]
      }),
    ]
  },
})
