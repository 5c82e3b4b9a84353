import { kopwoord, schoneTekst } from '@poortwachter/wet/lezen'

/** What a report says of the illness of someone: it began, it is partly over, it is over, or nothing of that. */
export const berichtsoorten = ['ziek', 'deel', 'herstel', 'geen'] as const
export type Berichtsoort = (typeof berichtsoorten)[number]

/** What a word of a list of reports means; `isMelding` when it can be nothing else than a report. */
interface Meldingswoord {
  readonly soort: Berichtsoort
  readonly isMelding: boolean
}

const GEMELD = '(?:[ -]?(?:melding|gemeld|meld))'
const WOORDEN: readonly (readonly [soort: Berichtsoort, isMelding: boolean, vorm: RegExp])[] = [
  ['deel', true, /^(?:deel|deels|gedeeltelijke?|partiele?|partial) ?(?:herstel|hersteld|beter|recovery)/],
  ['deel', true, /^(?:herstel|hersteld|beter)(?:[ -]?(?:melding|gemeld))? (?:deels|gedeeltelijk|\(gedeeltelijk\))$/],
  [
    'herstel',
    true,
    new RegExp(`^(?:(?:volledige?|gehele?|geheel) )?(?:herstel|hersteld|beter)${GEMELD}(?: volledig)?$`),
  ],
  ['ziek', true, new RegExp(`^(?:nieuwe |eerste )?(?:ziek|verzuim)${GEMELD}$`)],
  ['ziek', true, /^(?:sick(?:ness)?|absence) report(?:ed)?$/],
  ['herstel', true, /^recover(?:y|ed) report(?:ed)?$/],
  ['herstel', false, /^(?:(?:volledig|geheel|helemaal|weer) )?(?:hersteld?|beter|recovered|recovery)$/],
  ['herstel', false, /^(?:einde (?:ziekte|verzuim)|(?:volledige )?werkhervatting)$/],
  ['ziek', false, /^(?:ziek|ziekte|verzuim|sick|sickness|(?:aanvang|begin|start) (?:ziekte|verzuim))$/],
]

const LANGSTE = 40

/** What a word says as a report, or undefined when only the user can say. */
export const meldingswoordVan = (woord: string): Meldingswoord | undefined => {
  if (woord.length > LANGSTE) return undefined
  const tekst = schoneTekst(woord).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('_', ' ')
  const gevonden = WOORDEN.find(([, , vorm]) => vorm.test(tekst))
  return gevonden && { soort: gevonden[0], isMelding: gevonden[1] }
}

const MELDINGKOPPEN = new Set(
  [
    'type',
    'soort',
    'melding',
    'type melding',
    'soort melding',
    'meldingstype',
    'meldingsoort',
    'meldingssoort',
    'gebeurtenis',
    'type gebeurtenis',
    'soort gebeurtenis',
    'mutatie',
    'type mutatie',
    'soort mutatie',
    'mutatiesoort',
    'mutatietype',
    'actie',
    'event',
    'event type',
  ].map(kopwoord),
)

/** Whether a heading can be that of what kind of report a row is. */
export const isMeldingkop = (kop: string): boolean => MELDINGKOPPEN.has(kopwoord(kop))
