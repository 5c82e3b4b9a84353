import { kopwoord, schoneTekst } from '@poortwachter/wet/lezen'

/**
 * What a report says of the illness of someone: it began, it is partly over, it is over, an earlier report of that is taken
 * back, or nothing of that.
 */
export const berichtsoorten = ['ziek', 'deel', 'herstel', 'ziekIngetrokken', 'herstelIngetrokken', 'geen'] as const
export type Berichtsoort = (typeof berichtsoorten)[number]

/** What a word of a list of reports means; `isMelding` when it can be nothing else than a report. */
interface Meldingswoord {
  readonly soort: Berichtsoort
  readonly isMelding: boolean
}

const INGETROKKEN =
  '(?:ingetrokken|geannuleerd|verwijderd|gestorneerd|teruggedraaid|ongedaan gemaakt|cancell?ed|withdrawn|deleted)'
const INTREKKING =
  '(?:intrekking|intrekken|annulering|annuleren|verwijdering|verwijderen|storno|stornering|ongedaan maken|cancellation|withdrawal)'
/** Forms of a report that is taken back, of which the name is given. */
const takenBack = (melding: string): RegExp =>
  new RegExp(
    `^(?:(?:${melding})(?: is)? ${INGETROKKEN}|${INTREKKING}(?: (?:van|of))?(?: de)? (?:${melding})|${INGETROKKEN} (?:${melding}))$`,
  )
const ZIEKMELDING =
  '(?:ziek|verzuim) ?(?:melding|gemeld)|(?:ziekte|verzuim)aangifte|sick(?:ness)? report|absence report'
const HERSTELMELDING =
  '(?:volledige? )?(?:herstel|hersteld|beter) ?(?:melding|gemeld)|(?:melding )?volledige werkhervatting|recovery report'
const DEELMELDING =
  '(?:deel|gedeeltelijke?|partiele?|partial) ?(?:herstel|hersteld|recovery) ?(?:melding|report)?|(?:melding )?gedeeltelijke werkhervatting'

const GEMELD = '(?:[ -]?(?:melding|gemeld|meld))'
const WOORDEN: readonly (readonly [soort: Berichtsoort, isMelding: boolean, vorm: RegExp])[] = [
  // What is taken back of a recovery in part changes nothing of the illness either.
  ['deel', true, takenBack(DEELMELDING)],
  ['ziekIngetrokken', true, takenBack(ZIEKMELDING)],
  ['herstelIngetrokken', true, takenBack(HERSTELMELDING)],
  ['ziek', true, /^(?:ziekte|verzuim)aangifte$/],
  ['deel', true, /^melding gedeeltelijke werkhervatting$/],
  ['herstel', true, /^(?:melding volledige werkhervatting|hersteld ?melding langdurig arbeidsongeschikt)$/],
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
  const zonderTekens = tekst.replaceAll(/[\s:()-]+/g, ' ').trim()
  const gevonden = WOORDEN.find(([, , vorm]) => vorm.test(tekst) || vorm.test(zonderTekens))
  return gevonden && { soort: gevonden[0], isMelding: gevonden[1] }
}

const MELDINGKOPPEN = new Set(
  [
    'type',
    'soort',
    'melding',
    'type melding',
    'meldingtype',
    'berichttype',
    'type bericht',
    'soort bericht',
    'verzuimberichttype',
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
