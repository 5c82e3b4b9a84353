import { GEEN_DAG, klassenZonderKosten, loonsanctiebedrag, portefeuille } from '@poortwachter/wet'
import type { Tabelantwoord, Portefeuillegeval, Register } from '@poortwachter/wet'
import { klasseTekst, ontbrekendTekst } from '@poortwachter/wet/verwoording'
import { getalcel, legeCel, nietBeschikbaar, tekstcel, waardefout } from './cel/antwoord.ts'
import type { Celantwoord } from './cel/antwoord.ts'
import { readDossiertabel } from './kern/dossiertabel.ts'
import type { Dossiertabel } from './kern/dossiertabel.ts'
import { functie } from './kern/functie.ts'
import { dagParameter } from './kern/parameters.ts'
import { tabelParameter } from './kern/tabelparameter.ts'

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
    loonsanctiebedrag({
      weekloon,
      percentage,
      werkgeverslasten: loon.werkgeverslasten?.[plaats] ?? 0,
      weken: WEKEN,
    }),
    'euro',
  )
}

/** The same words come back in many rows. */
const createWoordcel = (): ((tekst: string) => Celantwoord) => {
  const woorden = new Map<string, Celantwoord>()
  return (tekst) => {
    const cel = woorden.get(tekst) ?? tekstcel(tekst)
    woorden.set(tekst, cel)
    return cel
  }
}

const GEEN_REGEL = nietBeschikbaar('Voor deze eerste ziektedag kent de regelversie geen regels. Controleer de datum.')

/** The sentences of the rows that decided most. */
const reasons = (geval: Portefeuillegeval, antwoord: Tabelantwoord): string =>
  antwoord
    .rijen()
    .slice(0, MEESTE_REDENEN)
    .map((rij) => `${rij.id}: ${geval.reden(rij)}`)
    .join(' ')

/** The cells of a row of which everything could be read. */
const createRijcellen = (
  register: Register,
  tabel: Dossiertabel,
): ((geval: Portefeuillegeval) => readonly Celantwoord[]) => {
  const woordcel = createWoordcel()
  return (geval) => {
    const antwoord = geval.antwoord(TABEL)
    const tekst = klasseTekst(antwoord) ?? (antwoord.soort === 'onvolledig' ? 'ontbreekt' : undefined)
    const groepen = antwoord.perGroep()
    return [
      tekst === undefined ? GEEN_REGEL : woordcel(tekst),
      woordcel(groepen.administratief ?? ''),
      woordcel(groepen.inhoudelijk ?? ''),
      tekstcel(reasons(geval, antwoord)),
      woordcel(ontbrekendTekst(register, antwoord.ontbrekendeFeiten())),
      exposure(tabel, geval.plaats, antwoord.uitkomst ?? ''),
    ]
  }
}

/** The cells of every row. A row with a mistake says so, and one without a first sick day stays empty. */
const tableCells = (register: Register, tabel: Dossiertabel): readonly (readonly Celantwoord[])[] => {
  const cells = createRijcellen(register, tabel)
  const { eersteZiektedag } = tabel.kolommen
  return Array.from(portefeuille(register).gevallen(tabel.kolommen), (geval) => {
    const bericht = tabel.fouten.get(geval.plaats)
    if (bericht !== undefined) return [waardefout(bericht), ...KOPPEN.slice(1).map(() => legeCel)]
    return eersteZiektedag[geval.plaats] === GEEN_DAG ? KOPPEN.map(() => legeCel) : cells(geval)
  })
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
      nl: 'De koppen van de tabel, in elke volgorde; ten minste "Eerste ziektedag". De koppen van het taakvenster, zoals "Ziek sinds", mogen ook. Wat niet wordt gebruikt, staat op de kaart van de cel "risico".',
      en: 'The headings of the table, in any order; at least "Eerste ziektedag". Headings the task pane knows will do too. What is not used is named on the card of the cell "risico".',
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
        '=INDEX(PW.RISICO({"Eerste ziektedag"\\"Bedrijfsarts ingeschakeld"};{"6-1-2025"\\"nee"};DATUM(2025;6;1));2;1)',
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
    return [headings(gelezen.waarde), ...tableCells(register, gelezen.waarde)]
  },
})
