import type { Beslistabel, Rij } from '../../regelboek/beslistabel.ts'
import { onderdeel } from './onderdelen.ts'
import { BEIDEN, visietijdlijn } from './visiedocument.ts'

const lid = (nummer: string, plaats?: string) => ({
  regeling: 'RPEZ',
  artikel: '4',
  lid: nummer,
  ...(plaats ? { plaats } : {}),
})

const zonderVisie: readonly Rij[] = [
  onderdeel('VI01', 'pvaActiviteiten', 'wat beiden gaan doen', BEIDEN, [lid('2', 'onderdeel a')]),
  onderdeel('VI02', 'pvaDoelen', 'de doelen en de tijd waarin zij worden bereikt', BEIDEN, [lid('2', 'onderdeel a')]),
  onderdeel('VI03', 'pvaEvaluaties', 'wanneer er wordt geëvalueerd', BEIDEN, [lid('2', 'onderdeel b')]),
  onderdeel('VI04', 'pvaCasemanager', 'wie de casemanager is', BEIDEN, [lid('2', 'onderdeel c'), { regeling: 'BBP' }], {
    dan: 'aandachtspunten',
    reden:
      'Er is geen casemanager genoemd: iemand die de uitvoering begeleidt en het contact verzorgt. Alleen daarom volgt geen loonsanctie.',
  }),
  onderdeel('VI05', 'pvaSchriftelijk', 'het plan op schrift, met afschriften', 'de werkgever', [lid('3')]),
]

const slot: Rij = {
  id: 'VIZ',
  dan: 'compleet',
  reden: 'Het plan van aanpak bevat wat de regeling noemt.',
  bewijs: ['plan van aanpak'],
  bronnen: [lid('2')],
}

export const pvaInhoudBeslistabel = {
  code: 'PVA_INHOUD',
  titel: 'Is het plan van aanpak compleet?',
  vraag: 'Inhoud van het plan van aanpak',
  aliassen: ['inhoud plan van aanpak'],
  soort: 'alle',
  uitkomsten: ['ontbreekt', 'aandachtspunten', 'compleet'],
  tijdlijn: visietijdlijn({
    toelichting:
      'De casemanager begeleidt en controleert de uitvoering; verandert de situatie, dan wordt het plan bijgesteld.',
    rijen: zonderVisie,
    visie: {
      id: 'VI06',
      feit: 'pvaVisie',
      bron: lid('2', 'onderdeel a'),
      of: 'het plan op of na die dag is gemaakt of bijgesteld',
    },
    slot,
  }),
} as const satisfies Beslistabel
