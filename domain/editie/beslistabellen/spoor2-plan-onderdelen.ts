import type { Rij } from '../../regelboek/beslistabel.ts'
import { ja, nee } from './bouwstenen.ts'

const VERZUIMTEAM = { regeling: 'VERZUIMTEAM', plaats: 'Tweede spoor' }
const EIGENREGIE = { regeling: 'EIGENREGIE' }
const GEBRUIK = { dan: 'aandachtspunten', status: 'praktijk', zekerheid: 'secundair' } as const

const ontbreekt = (id: string, feit: string, waarin: string, wat: string, wie: string): Rij => ({
  id,
  als: nee(feit),
  beroepOp: [feit],
  ...GEBRUIK,
  reden: `In ${waarin} ontbreekt ${wat}. Dit komt van ${wie}.`,
  bewijs: [wat],
  bronnen: [VERZUIMTEAM],
})

const profiel = (id: string, feit: string, wat: string, wie: string): Rij =>
  ontbreekt(id, feit, 'het persoonsprofiel', wat, wie)
const zoek = (id: string, feit: string, wat: string, wie: string): Rij =>
  ontbreekt(id, feit, 'het zoekprofiel', wat, wie)

const WERKNEMER = 'de werknemer'
const BEDRIJFSARTS = 'de bedrijfsarts'
const UITVOERDER = 'de uitvoerder van spoor 2'

/** The parts of the two profiles, the time it takes, and a critical look at the plan. */
export const spoor2PlanOnderdelen: readonly Rij[] = [
  profiel('P11', 'profielErvaring', 'de werkervaring', WERKNEMER),
  profiel('P12', 'profielVaardigheden', 'wat de werknemer bijzonder goed kan', WERKNEMER),
  profiel('P13', 'profielScholing', 'de scholing', WERKNEMER),
  profiel('P14', 'profielBelemmeringen', 'wat de bedrijfsarts over de beperkingen aangaf', BEDRIJFSARTS),
  profiel('P15', 'profielKenmerken', 'wat er aan persoonlijke kenmerken toe doet', WERKNEMER),
  profiel('P16', 'profielWensen', 'wat de werknemer zelf wil', WERKNEMER),
  profiel('P17', 'profielPrognose', 'de prognose', BEDRIJFSARTS),
  zoek('P18', 'zoekArbeid', 'welk werk de werknemer kan doen', UITVOERDER),
  zoek('P19', 'zoekVerwerving', 'hoe hij dat werk kan krijgen', UITVOERDER),
  zoek('P20', 'zoekHervatting', 'welke kansen de arbeidsmarkt nu biedt', UITVOERDER),
  zoek('P21', 'zoekCao', 'wat de branche of cao over re-integratie afspreekt', 'de werkgever'),
  zoek('P22', 'zoekLijst', 'een beredeneerde lijst van branches of functies', UITVOERDER),
  ontbreekt('P23', 'planTijdsbeslag', 'het plan', 'hoeveel tijd de activiteiten vragen', UITVOERDER),
  {
    id: 'P24',
    als: ja('planOverbodig'),
    beroepOp: ['planOverbodig'],
    ...GEBRUIK,
    reden: 'In het plan staan activiteiten die niets toevoegen of leren wat de werknemer al kan: schrap ze.',
    bronnen: [EIGENREGIE],
  },
  {
    id: 'P25',
    als: nee('begeleidingPast'),
    beroepOp: ['begeleidingPast'],
    ...GEBRUIK,
    reden:
      'De begeleiding past niet bij wat deze werknemer nodig heeft: denk aan een gespecialiseerd bureau of meer uren.',
    bronnen: [EIGENREGIE],
  },
  {
    id: 'P26',
    als: nee('werkervaringsplekOverwogen'),
    beroepOp: ['werkervaringsplekOverwogen'],
    ...GEBRUIK,
    reden:
      'Een werkervaringsplek bij een andere werkgever is niet overwogen; zij kan de belastbaarheid toetsen, opbouwen en tot een baan leiden.',
    bronnen: [{ regeling: 'WEBINAR' }],
  },
  {
    id: 'P27',
    als: { alle: [ja('eigenRegie'), nee('bureauToetstPlan')] },
    beroepOp: ['bureauToetstPlan'],
    ...GEBRUIK,
    reden: 'In eigen regie toetst het re-integratiebedrijf het plan en de stukken; dat gebeurt niet.',
    bewijs: ['oordeel van het re-integratiebedrijf over het plan'],
    bronnen: [EIGENREGIE],
  },
  {
    id: 'P28',
    als: { alle: [ja('eigenRegie'), nee('bureauOpAfroep')] },
    beroepOp: ['bureauOpAfroep'],
    ...GEBRUIK,
    reden:
      'In eigen regie is het re-integratiebedrijf op afroep coach en levert het zo nodig meer diensten; dat is niet geregeld.',
    bewijs: ['contract met het re-integratiebedrijf'],
    bronnen: [EIGENREGIE],
  },
]
