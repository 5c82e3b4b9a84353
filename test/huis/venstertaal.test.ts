import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { aanduidingTekst } from '../../addin/dossiers/aanduiding.ts'
import { indelingTekst } from '../../addin/dossiers/portefeuille/indeling.ts'
import { ontvangerTekst, stuksoortTekst } from '../../addin/dossiers/werkstukken/woorden.ts'
import { regelboek } from '@poortwachter/wet/editie'
import { LEESZINNEN } from '../../addin/taal/leeszin.ts'
import { engels } from '../../addin/taal/engels.ts'
import { WORTEL, readProductiebestanden } from './bronbestanden.ts'
import { venstertekstenIn } from './venstertekst.ts'

/** Rooms of which every text that a user reads has to go through the template. */
const SPREKEND = ['paneel', 'excel', 'lint', 'regels', 'dossiers/kwaliteit', 'dossiers/privacy', 'rekenbewijs']

/** What is put in a workbook or in a text for others, headings that a table is known by, and answers of cells. */
const NEDERLANDS: ReadonlySet<string> = new Set([
  'addin/dossiers/privacy/deelkopie.ts',
  'addin/lint/nieuwe-caseload.ts',
  'addin/paneel/dossier/uitlegtekst.ts',
  'addin/paneel/overzicht/blad.ts',
  'addin/paneel/rekenbewijs/model.ts',
  'addin/paneel/risico/uitvoer.ts',
  'addin/paneel/taak/notitiekolom.ts',
  'addin/regels/aanwezig.ts',
  'addin/rekenbewijs/bewijs.ts',
  'addin/rekenbewijs/kolommen.ts',
])

/** Files whose texts the pane takes over as they are, and looks up when it shows them. */
const OVERNAME: ReadonlySet<string> = new Set([
  'addin/dossiers/blootstelling.ts',
  ...'beginkolom dagkolommen eindekolom kolomkandidaten kolommen kolomwerk meldingkolom percentagekolommen soortkolom standkolommen'
    .split(' ')
    .map((naam) => `addin/dossiers/import/kolom/${naam}.ts`),
  'addin/dossiers/import/kop/rol.ts',
  'addin/dossiers/import/rij/exportregels.ts',
  'addin/dossiers/import/rij/verloop.ts',
  'addin/lint/datumstelsel.ts',
])

/** Names that look like text, and the one sentence that stands in both languages. */
const GEEN_TEKST: ReadonlySet<string> = new Set([
  'Ed25519',
  'Europe/Amsterdam',
  'ExcelApi',
  'General',
  'Nederlands',
  'Office.ForceRefreshCustomFunctionsCache',
  'Poortwachter',
  'begin {0}',
  'deze week',
  'feit: {0}',
  'gedaan: {0}',
  'door de buren',
  'profiel veilig',
  'te laat',
  'De Engelse teksten zijn niet geladen. Controleer de verbinding en kies opnieuw. The English texts could not be loaded. Check the connection and choose again.',
])

const capital = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)

const bestanden = (await readProductiebestanden()).filter(
  (pad) => pad.startsWith('addin/') && !pad.startsWith('addin/taal/'),
)
const teksten = await Promise.all(
  bestanden.map(async (pad) => {
    const { gezegd, los } = venstertekstenIn(pad, await readFile(`${WORTEL}${pad}`, 'utf8'))
    return { pad, gezegd, los: los.filter(({ zin }) => !GEEN_TEKST.has(zin)) }
  }),
)

/** Words that the pane takes from lists of another room, and who acts in the steps of the edition. */
const OVERGENOMEN = [
  ...[aanduidingTekst, indelingTekst, ontvangerTekst, stuksoortTekst].flatMap(Object.values<string>),
  ...regelboek.termijnen.map(({ wie }) => wie),
  ...LEESZINNEN,
  ...teksten.flatMap(({ pad, los }) => (OVERNAME.has(pad) ? los.map(({ zin }) => zin) : [])),
]

const heeftWoorden = (zin: string): boolean => /\p{L}/u.test(zin)
const gezegd = [...new Set(teksten.flatMap((bestand) => bestand.gezegd.map(({ zin }) => zin)))].filter(heeftWoorden)

const holesOf = (zin: string): readonly string[] => [
  ...new Set([...zin.matchAll(/\{(\d+)(?::[^}]*)?\}/g)].map(([, nummer]) => nummer!)),
]

describe('wat het taakvenster zegt', () => {
  it('gaat door het sjabloon, zodat het vertaald kan worden', () => {
    const los = teksten
      .filter(({ pad }) => SPREKEND.some((kamer) => pad.startsWith(`addin/${kamer}/`)))
      .filter(({ pad }) => !NEDERLANDS.has(pad) && !OVERNAME.has(pad))
      .flatMap(({ pad, los: zinnen }) => zinnen.map(({ regel, zin }) => ({ plaats: `${pad}:${regel}`, zin })))
    expect(los).toEqual([])
  })

  it('heeft een Engelse zin', () => {
    expect(gezegd.length).toBeGreaterThan(300)
    expect(gezegd.filter((zin) => !Object.hasOwn(engels, zin))).toEqual([])
  })

  it('heeft ook een Engels woord voor wat uit lijsten van elders komt', () => {
    expect(OVERGENOMEN.filter((zin) => !Object.hasOwn(engels, zin) && !Object.hasOwn(engels, capital(zin)))).toEqual([])
  })

  it('heeft geen Engelse zin waarvan de Nederlandse niet meer bestaat', () => {
    const bekend = new Set([...gezegd, ...OVERGENOMEN, ...OVERGENOMEN.map(capital)])
    expect(Object.keys(engels).filter((zin) => !bekend.has(zin))).toEqual([])
  })

  it('vult in het Engels dezelfde gaten', () => {
    const anders = Object.entries(engels).filter(
      ([zin, vertaling]) => JSON.stringify(holesOf(zin).toSorted()) !== JSON.stringify(holesOf(vertaling).toSorted()),
    )
    expect(anders).toEqual([])
  })

  it('heeft iedere zin op een plaats vertaald', async () => {
    const delen = (await readProductiebestanden()).filter((pad) => pad.startsWith('addin/taal/engels/'))
    const zinnen = await Promise.all(
      delen.map(async (pad) => {
        const deel: Readonly<Record<string, Readonly<Record<string, string>>>> = await import(`${WORTEL}${pad}`)
        return Object.values(deel).flatMap(Object.keys)
      }),
    )
    const alle = zinnen.flat()
    expect(alle.filter((zin, i) => alle.indexOf(zin) !== i)).toEqual([])
    expect(alle.toSorted()).toEqual(Object.keys(engels).toSorted())
  })
})

describe('een zin buiten het sjabloon valt op', () => {
  const losIn = (bron: string) => venstertekstenIn('proef.ts', bron).los.map(({ zin }) => zin)

  it.each([
    ["knop('Gedaan', doe)", ['Gedaan']],
    ["element('p', { class: 'bijschrift' }, 'klaar')", ['klaar']],
    ["element('p', { 'aria-label': 'Sluit melding' })", ['Sluit melding']],
    ['meld(`${aantal} dossiers gelezen.`)', ['{0} dossiers gelezen.']],
    ["const zin = ja ? 'Er is niets geschreven.' : ''", ['Er is niets geschreven.']],
    ["status.textContent = 'klaar'", ['klaar']],
  ])('%s', (bron, zinnen) => expect(losIn(bron)).toEqual(zinnen))

  it.each([
    'knop(opschrift`Gedaan`, doe)',
    "element('p', { class: isVol ? 'melding melding-vol' : 'melding' })",
    "if (fase === 'geen caseload') stop()",
    "const soorten = ['te laat', 'deze week'] as const",
    "element('svg', {}).setAttribute('preserveAspectRatio', 'xMidYMid meet')",
  ])('en niet: %s', (bron) => expect(losIn(bron)).toEqual([]))
})
