import { datumTekst } from '@poortwachter/wet'
import type { NieuwBlad, Schrijfcel } from '../../excel/werkmap.ts'
import { blootstellingTekst, groepTekst, risicoreden } from './model.ts'
import type { Risicomodel, Risicoregel } from './model.ts'

const KOPPEN = [
  'Dossier',
  'Naam',
  'Werkgever',
  'Adviseur',
  'Klasse',
  'Per soort',
  'Reden of wat ontbreekt',
  'Te laat',
  'Loon per maand',
  'Doorbetaling %',
  'Weken',
  'Blootstelling',
]
/** In pixels; without them the title above the list would make the first column as wide as itself. */
const BREEDTEN = [120, 140, 180, 120, 160, 200, 360, 70, 105, 110, 70, 120]
const KOPRIJ = 7
const EURO = '€ #,##0.00'

const share = (procent: number | undefined): Schrijfcel => (procent === undefined ? '' : procent)

/** The exposure as a formula over the cells beside it and the two charges above. */
const exposureFormula = (rij: number): Schrijfcel => ({
  formule: `=I${rij}*12/52*K${rij}*J${rij}/100*(1+N($B$3)/100)*(1+N($B$4)/100)`,
})

const rowOf = (regel: Risicoregel, i: number): readonly Schrijfcel[] => {
  const { risico, blootstelling } = regel
  const { dossier } = risico.stand
  const bekend = blootstelling.soort === 'bekend' ? blootstelling : undefined
  return [
    dossier.label,
    dossier.naam,
    dossier.werkgever,
    dossier.adviseur,
    risico.klasse,
    groepTekst(risico),
    risicoreden(risico),
    risico.teLaat.length,
    dossier.loonPerMaand ?? '',
    share(bekend?.loonpercentage),
    bekend?.weken ?? '',
    bekend ? exposureFormula(KOPRIJ + 1 + i) : blootstellingTekst(regel),
  ]
}

/** The ranked list as a table, to filter and to make pivot tables of; amounts are formulas over the wages beside them, so that they follow a change. */
export const risicoblad = ({ regels, aannamen, caseload }: Risicomodel): NieuwBlad => ({
  naam: 'Risico',
  rijen: [
    ['Loonsanctierisico per dossier'],
    [
      'Een klasse is geen kans en geen voorspelling van het besluit van UWV. De blootstelling is het loon over de langste loonsanctie, uit uw eigen gegevens.',
    ],
    ['Vakantietoeslag %', share(aannamen.vakantietoeslag)],
    ['Werkgeverslasten %', share(aannamen.werkgeverslasten)],
    [`Peildatum ${datumTekst(caseload.peildatum)}, regelversie ${caseload.register.regelboek.versie}`],
    [
      'Totaal',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      { formule: `=SUM(L${KOPRIJ + 1}:L${KOPRIJ + Math.max(1, regels.length)})` },
    ],
    KOPPEN,
    ...regels.map(rowOf),
  ],
  formaten: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    EURO,
    undefined,
    undefined,
    EURO,
  ],
  koprijen: [0],
  tabellen: [{ naam: 'Risico', rij: KOPRIJ - 1, rijen: regels.length + 1, kolommen: KOPPEN.length }],
  vastTotEnMet: KOPRIJ - 1,
  breedten: BREEDTEN,
})
