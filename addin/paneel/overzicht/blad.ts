import { datumTekst } from '@poortwachter/wet'
import { nummerVan } from '../../dossiers/aanduiding.ts'
import { blootstellingOf } from '../../dossiers/blootstelling.ts'
import type { Loonaannamen } from '../../dossiers/blootstelling.ts'
import type { Caseload } from '../../dossiers/caseload.ts'
import { groepenOf, indelingen, indelingTekst } from '../../dossiers/portefeuille/indeling.ts'
import type { Indeling } from '../../dossiers/portefeuille/indeling.ts'
import { tellingcellen, tellingkoppen, TELLINGZIN } from '../../dossiers/portefeuille/dossiertelling.ts'
import type { Groepstelling, Portefeuilletelling } from '../../dossiers/portefeuille/telling.ts'
import { risicoklassen } from '../../dossiers/risico.ts'
import type { Risico } from '../../dossiers/risico.ts'
import { createSanctiegeheugen } from '../../dossiers/sanctiegeheugen.ts'
import { BLOOTSTELLINGZIN } from '../risico/woorden.ts'
import type { NieuwBlad, Schrijfcel } from '../../excel/werkmap.ts'

const EURO = '€ #,##0'
const TITELRIJEN = 5

const groupRow = (klassen: readonly string[], telling: Groepstelling): readonly Schrijfcel[] => [
  telling.groep.naam,
  ...tellingcellen(klassen, telling),
]

/** The groups as a table with the total below it. */
export const groepenblad = (caseload: Caseload, telling: Portefeuilletelling): NieuwBlad => {
  const klassen = risicoklassen(caseload).filter((klasse) => telling.totaal.klassen.has(klasse))
  const koppen = [indelingTekst[telling.indeling], ...tellingkoppen(klassen)]
  const euro = koppen.map((kop) => (kop.startsWith('Blootstelling') ? EURO : undefined))
  return {
    naam: 'Portefeuille',
    rijen: [
      [`Portefeuille per ${indelingTekst[telling.indeling].toLowerCase()}`],
      [
        `Peildatum ${datumTekst(caseload.peildatum)}, regelversie ${caseload.register.regelboek.versie}. Een klasse is geen kans en geen voorspelling van het besluit van UWV.`,
      ],
      [String(BLOOTSTELLINGZIN)],
      [TELLINGZIN],
      [telling.opmerkingen.join(' ')],
      koppen,
      ...telling.groepen.map((groep) => groupRow(klassen, groep)),
      [],
      groupRow(klassen, telling.totaal),
    ],
    formaten: euro,
    formaatVanaf: TITELRIJEN + 1,
    koprijen: [0],
    tabellen: [{ naam: 'Portefeuille', rij: TITELRIJEN, rijen: telling.groepen.length + 1, kolommen: koppen.length }],
    vastTotEnMet: TITELRIJEN,
    breedten: koppen.map((_, i) => (i === 0 ? 220 : 105)),
  }
}

/** A row for each case, without names, to make pivot tables of. */
export const pivotblad = (caseload: Caseload, risicos: readonly Risico[], aannamen: Loonaannamen): NieuwBlad => {
  const { standen } = caseload.uniek
  const risicoVan = new Map(risicos.map((risico) => [risico.stand, risico]))
  const sanctieOver = createSanctiegeheugen(caseload.register)
  const groepVan = new Map(
    indelingen.map((indeling): [Indeling, ReadonlyMap<unknown, string>] => [
      indeling,
      new Map(groepenOf(standen, indeling).flatMap(({ naam, standen: leden }) => leden.map((lid) => [lid, naam]))),
    ]),
  )
  const koppen = ['Dossier', ...indelingen.map((indeling) => indelingTekst[indeling]), 'Fase', 'Verzuimweek']
  const cijfers = ['Stappen te laat', 'Risico', 'Blootstelling', 'Bedrag']
  const rijen = standen.map((stand): readonly Schrijfcel[] => {
    const risico = risicoVan.get(stand)
    const bedrag =
      risico &&
      blootstellingOf(caseload.register, stand.dossier, risico.uitkomst ?? risico.klasse, aannamen, sanctieOver)
    const isGeen = bedrag?.soort === 'geen'
    return [
      nummerVan(stand.dossier),
      ...indelingen.map((indeling) => groepVan.get(indeling)?.get(stand) ?? ''),
      stand.fase,
      stand.week ?? '',
      stand.stappen.filter(({ status }) => status === 'te laat').length,
      risico?.klasse ?? 'loopt niet',
      isGeen ? 0 : bedrag?.soort === 'bekend' ? bedrag.bedrag : '',
      risico === undefined ? 'loopt niet' : isGeen ? 'geen' : bedrag?.soort === 'bekend' ? 'bekend' : 'onbekend',
    ]
  })
  const alle = [...koppen, ...cijfers]
  return {
    naam: 'Portefeuille per dossier',
    rijen: [alle, ...rijen],
    formaten: alle.map((kop) => (kop === 'Blootstelling' ? EURO : undefined)),
    formaatVanaf: 1,
    tabellen: [{ naam: 'PortefeuilleDossiers', rij: 0, rijen: rijen.length + 1, kolommen: alle.length }],
    vastTotEnMet: 0,
    breedten: alle.map(() => 130),
  }
}
