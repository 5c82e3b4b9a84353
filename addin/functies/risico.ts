import {
  GEEN_DAG,
  groepsuitkomsten,
  heeftBit,
  klassenZonderKosten,
  loonsanctiekosten,
  ontbrekendVan,
  portefeuillerekenaar,
  redenkolom,
  redentermijnen,
} from '@poortwachter/wet'
import type { Beslissingkolommen, Redenkolom, Register, Rij } from '@poortwachter/wet'
import { getalcel, legeCel, nietBeschikbaar, tekstcel, waardefout } from './cel/antwoord.ts'
import type { Celantwoord } from './cel/antwoord.ts'
import { readDossiertabel } from './kern/dossiertabel.ts'
import type { Dossiertabel } from './kern/dossiertabel.ts'
import { functie } from './kern/functie.ts'
import { dagParameter, tabelParameter } from './kern/parameters.ts'

const TABEL = 'LOONSANCTIERISICO'
const KOPPEN = ['risico', 'administratief', 'inhoudelijk', 'redenen', 'ontbreekt', 'blootstelling']
const MEESTE_REDENEN = 3
const WEKEN = 52

/** The headings of the answer; the card of the first one names the headings of the table that were not used. */
const headings = ({ nietGebruikt }: Dossiertabel): readonly Celantwoord[] =>
  KOPPEN.map((kop, i) =>
    i === 0 && nietGebruikt.length > 0
      ? tekstcel(kop, { 'Koppen die niet zijn gebruikt': nietGebruikt.join(', ') })
      : tekstcel(kop),
  )

const exposure = ({ loon }: Dossiertabel, plaats: number, klasse: string): Celantwoord => {
  const weekloon = loon.weekloon?.[plaats]
  const percentage = loon.loonpercentage?.[plaats]
  if (weekloon === undefined || percentage === undefined || klassenZonderKosten.has(klasse)) return legeCel
  return getalcel(
    loonsanctiekosten({
      weekloon,
      percentage,
      werkgeverslasten: loon.werkgeverslasten?.[plaats] ?? 0,
      weken: WEKEN,
    }).bedrag,
    'euro',
  )
}

const rowsById = (register: Register): ReadonlyMap<string, Rij> =>
  new Map(
    register.beslistabel
      .get(TABEL)!
      .tijdlijn.ingangen.flatMap((ingang) =>
        'regel' in ingang ? ingang.regel.rijen.map((rij) => [rij.id, rij] as const) : [],
      ),
  )

/** What the cells of a row are made from. */
interface Uitslag {
  readonly register: Register
  readonly tabel: Dossiertabel
  readonly uit: Beslissingkolommen
  readonly perId: ReadonlyMap<string, Rij>
  readonly reden: Redenkolom
}

const rowCells = ({ register, tabel, uit, perId, reden }: Uitslag) => {
  const groep = groepsuitkomsten(register, register.beslistabel.get(TABEL)!, uit)
  const ernst = (id: string): number => {
    const { dan } = perId.get(id)!
    return dan ? uit.uitkomsten.indexOf(dan) : uit.uitkomsten.length
  }
  const zwaarsteEerst = uit.rijnamen
    .map((_, rij) => rij)
    .toSorted((a, b) => ernst(uit.rijnamen[a]!) - ernst(uit.rijnamen[b]!))
  /** The sentences of the rows that decided most. */
  const reasons = (plaats: number): string => {
    let tekst = ''
    let over = MEESTE_REDENEN
    for (const rij of zwaarsteEerst) {
      if (over === 0 || !heeftBit(uit.rijen[rij], plaats)) continue
      const { id, reden: sjabloon } = perId.get(uit.rijnamen[rij]!)!
      tekst += `${tekst ? ' ' : ''}${id}: ${reden(sjabloon, plaats)}`
      over--
    }
    return tekst
  }
  const woorden = new Map<string, Celantwoord>()
  /** The same words come back in many rows. */
  const woordcel = (tekst: string): Celantwoord => {
    const cel = woorden.get(tekst) ?? tekstcel(tekst)
    woorden.set(tekst, cel)
    return cel
  }
  return (plaats: number): readonly Celantwoord[] => {
    const bericht = tabel.fouten.get(plaats)
    if (bericht !== undefined) return [waardefout(bericht), ...KOPPEN.slice(1).map(() => legeCel)]
    if (tabel.kolommen.eersteZiektedag[plaats] === GEEN_DAG) return KOPPEN.map(() => legeCel)
    const klasse = uit.uitkomsten[uit.uitkomst[plaats]! - 1]
    const ontbreekt = ontbrekendVan(register, uit, plaats)
    const risico =
      klasse !== undefined
        ? woordcel(klasse)
        : ontbreekt.length > 0
          ? woordcel('ontbreekt')
          : nietBeschikbaar('Voor deze eerste ziektedag kent de regelversie geen regels. Controleer de datum.')
    return [
      risico,
      woordcel(groep('administratief', plaats) ?? ''),
      woordcel(groep('inhoudelijk', plaats) ?? ''),
      tekstcel(reasons(plaats)),
      woordcel(ontbreekt.join(', ')),
      exposure(tabel, plaats, klasse ?? ''),
    ]
  }
}

/** The risk of every row of a table of cases. */
export const risicoFunctie = functie({
  id: 'RISICO',
  doc: {
    nl: 'Het risico op een loonsanctie voor een hele tabel: klasse, administratief en inhoudelijk apart, de redenen, wat ontbreekt, en de blootstelling uit eigen loonkolommen (weekloon, loonpercentage, werkgeverslasten). Zet de formule in de kopregel naast de tabel.',
    en: 'The risk of a wage sanction for a whole table: class, administrative and substantive apart, the reasons, what is missing, and the exposure from own wage columns (weekloon, loonpercentage, werkgeverslasten). Put the formula in the heading row beside the table.',
  },
  parameters: {
    koppen: tabelParameter({
      nl: 'De koppen van de tabel, in elke volgorde; ten minste "eersteZiektedag". De koppen van het taakvenster, zoals "Ziek sinds", mogen ook. Wat niet wordt gebruikt, staat op de kaart van de cel "risico".',
      en: 'The headings of the table, in any order; at least "eersteZiektedag". Headings the task pane knows will do too. What is not used is named on the card of the cell "risico".',
    }),
    tabel: tabelParameter({
      nl: 'De rijen onder die koppen, een dossier per rij.',
      en: 'The rows under those headings, one case per row.',
    }),
    peildatum: dagParameter({
      nl: 'De dag van waaraf wordt gekeken; verwijs naar één cel, bijvoorbeeld PW_Peildatum.',
      en: 'The day one looks from; refer to one cell, for example PW_Peildatum.',
    }),
  },
  resultaat: 'matrix',
  voorbeelden: [
    {
      formule:
        '=INDEX(PW.RISICO({"eersteZiektedag"\\"bedrijfsartsIngeschakeld"};{"6-1-2025"\\"nee"};DATUM(2025;6;1));2;1)',
      uitkomst: 'hoog',
    },
  ],
  bereken: (register, { koppen, tabel, peildatum }) => {
    const gelezen = readDossiertabel(register, koppen, tabel, peildatum)
    if (gelezen.soort !== 'gelezen')
      return waardefout(gelezen.soort === 'fout' ? gelezen.bericht : 'koppen: niets ingevuld.')
    if (!register.beslistabel.has(TABEL)) {
      return nietBeschikbaar(`Regelversie ${register.regelboek.versie} kent de tabel ${TABEL} niet.`)
    }
    const { kolommen } = gelezen.waarde
    const reken = portefeuillerekenaar(register, { tabellen: [TABEL], termijnen: redentermijnen(register, TABEL) })
    const antwoord = reken(kolommen)
    const cells = rowCells({
      register,
      tabel: gelezen.waarde,
      uit: antwoord.beslissingen.get(TABEL)!,
      perId: rowsById(register),
      reden: redenkolom(register, kolommen, antwoord.termijnen),
    })
    return [headings(gelezen.waarde), ...tabel.map((_, plaats) => cells(plaats))]
  },
})
