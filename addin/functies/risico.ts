import { dossierstand } from '../../domain/beslissen/dossier.ts'
import { ontbrekendVan, rijenVan } from '../../domain/beslissen/kolommen/beslissingkolommen.ts'
import type { Beslissingkolommen } from '../../domain/beslissen/kolommen/beslissingkolommen.ts'
import { GEEN_DAG, dossierUit } from '../../domain/beslissen/kolommen/dossierkolommen.ts'
import { groepsuitkomsten } from '../../domain/beslissen/kolommen/groepen.ts'
import { beslissingrekenaar } from '../../domain/beslissen/kolommen/portefeuille.ts'
import { klassenZonderKosten, loonsanctiekosten } from '../../domain/beslissen/loonsanctiekosten.ts'
import { redenTekst } from '../../domain/beslissen/reden.ts'
import type { Rij } from '../../domain/regelboek/beslistabel.ts'
import type { Register } from '../../domain/regelboek/register.ts'
import { getalcel, legeCel, nietBeschikbaar, tekstcel, waardefout } from '../cel/antwoord.ts'
import type { Celantwoord } from '../cel/antwoord.ts'
import { readDossiertabel } from './kern/dossiertabel.ts'
import type { Dossiertabel } from './kern/dossiertabel.ts'
import { functie } from './kern/functie.ts'
import { dagParameter, tabelParameter } from './kern/parameters.ts'

const TABEL = 'LOONSANCTIERISICO'
const KOPPEN = ['risico', 'administratief', 'inhoudelijk', 'redenen', 'ontbreekt', 'blootstelling']
const MEESTE_REDENEN = 3
const WEKEN = 52

const exposure = ({ loon }: Dossiertabel, plaats: number, klasse: string): Celantwoord => {
  const weekloon = loon.weekloon?.[plaats]
  const percentage = loon.loonpercentage?.[plaats]
  if (weekloon === undefined || percentage === undefined || klassenZonderKosten.has(klasse)) return legeCel
  const deel = percentage <= 1 ? percentage * 100 : percentage
  return getalcel(
    loonsanctiekosten({ weekloon, percentage: deel, werkgeverslasten: loon.werkgeverslasten?.[plaats] ?? 0, weken: WEKEN }).bedrag,
    'euro',
  )
}

const rowsById = (register: Register): ReadonlyMap<string, Rij> =>
  new Map(
    register.beslistabel
      .get(TABEL)!
      .tijdlijn.ingangen.flatMap((ingang) => ('regel' in ingang ? ingang.regel.rijen.map((rij) => [rij.id, rij] as const) : [])),
  )

/** The sentences of the rows that decided most, shortest way to say why. */
const reasons = (register: Register, tabel: Dossiertabel, plaats: number, rijen: readonly Rij[]): string => {
  if (rijen.length === 0) return ''
  const stand = dossierstand(register, dossierUit(register, tabel.kolommen, plaats))
  return rijen.slice(0, MEESTE_REDENEN).map(({ id, reden }) => `${id}: ${redenTekst(stand, reden)}`).join(' ')
}

const rowCells = (register: Register, tabel: Dossiertabel, uit: Beslissingkolommen) => {
  const perGroep = groepsuitkomsten(register, register.beslistabel.get(TABEL)!)
  const perId = rowsById(register)
  const ernst = ({ dan }: Rij): number => (dan ? uit.uitkomsten.indexOf(dan) : uit.uitkomsten.length)
  return (plaats: number): readonly Celantwoord[] => {
    const bericht = tabel.fouten.get(plaats)
    if (bericht !== undefined) return [waardefout(bericht), ...KOPPEN.slice(1).map(() => legeCel)]
    if (tabel.kolommen.eersteZiektedag[plaats] === GEEN_DAG) return KOPPEN.map(() => legeCel)
    const ids = rijenVan(uit, plaats)
    const klasse = uit.uitkomsten[uit.uitkomst[plaats]! - 1]
    const ontbreekt = ontbrekendVan(register, uit, plaats)
    const groepen = perGroep(ids)
    const rijen = ids.map((id) => perId.get(id)!).toSorted((a, b) => ernst(a) - ernst(b))
    const risico =
      klasse !== undefined
        ? tekstcel(klasse)
        : ontbreekt.length > 0
          ? tekstcel('ontbreekt')
          : nietBeschikbaar('Voor deze eerste ziektedag kent de regelversie geen regels. Controleer de datum.')
    return [
      risico,
      tekstcel(groepen['administratief'] ?? ''),
      tekstcel(groepen['inhoudelijk'] ?? ''),
      tekstcel(reasons(register, tabel, plaats, rijen)),
      tekstcel(ontbreekt.join(', ')),
      exposure(tabel, plaats, klasse ?? ''),
    ]
  }
}

/** The risk of every row of a table of cases. */
export const risico = functie({
  id: 'RISICO',
  doc: {
    nl: 'Het risico op een loonsanctie voor een hele tabel: klasse, administratief en inhoudelijk apart, de redenen, wat ontbreekt, en de blootstelling uit eigen loonkolommen (weekloon, loonpercentage, werkgeverslasten). Zet de formule in de kopregel naast de tabel.',
    en: 'The risk of a wage sanction for a whole table: class, administrative and substantive apart, the reasons, what is missing, and the exposure from own wage columns (weekloon, loonpercentage, werkgeverslasten). Put the formula in the heading row beside the table.',
  },
  parameters: {
    koppen: tabelParameter({
      nl: 'De koppen van de tabel, in elke volgorde; ten minste "eersteZiektedag". Kolommen die geen gegeven zijn, tellen niet mee.',
      en: 'The headings of the table, in any order; at least "eersteZiektedag". Columns that are no fact are left alone.',
    }),
    tabel: tabelParameter({ nl: 'De rijen onder die koppen, een dossier per rij.', en: 'The rows under those headings, one case per row.' }),
    peildatum: dagParameter({
      nl: 'De dag van waaraf wordt gekeken; verwijs naar één cel, bijvoorbeeld PW_Peildatum.',
      en: 'The day one looks from; refer to one cell, for example PW_Peildatum.',
    }),
  },
  resultaat: 'matrix',
  voorbeelden: [
    {
      formule: '=INDEX(PW.RISICO({"eersteZiektedag"\\"bedrijfsartsIngeschakeld"};{"6-1-2025"\\"nee"};DATUM(2025;6;1));2;1)',
      uitkomst: 'hoog',
    },
  ],
  bereken: (register, { koppen, tabel, peildatum }) => {
    const gelezen = readDossiertabel(register, koppen, tabel, peildatum)
    if (gelezen.soort !== 'gelezen') return waardefout(gelezen.soort === 'fout' ? gelezen.bericht : 'koppen: niets ingevuld.')
    const uit = beslissingrekenaar(register, TABEL)?.(gelezen.waarde.kolommen)
    if (!uit) return nietBeschikbaar(`Regelversie ${register.regelboek.versie} kent de tabel ${TABEL} niet.`)
    const cells = rowCells(register, gelezen.waarde, uit)
    return [KOPPEN.map((kop) => tekstcel(kop)), ...tabel.map((_, plaats) => cells(plaats))]
  },
})
