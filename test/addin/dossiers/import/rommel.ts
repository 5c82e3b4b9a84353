import { datumTekst, isoVan, kalenderdatumVan, plus, serienummerVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import { dag } from '@poortwachter/wet'
import type { Dossiercel } from '../../../../addin/dossiers/dossier.ts'
import { createToeval } from '../../node/evalueer/portefeuille.ts'

/** Illness of one person as it was: with stretches of partial recovery, up to a full recovery or still going on. */
interface Ziekteloop {
  readonly van: Dag
  /** First day of each stretch with the part that is recovered; the first is the first sick day. */
  readonly stukken: readonly { readonly vanaf: Dag; readonly hersteld: number }[]
  readonly hersteldPer: Dag | undefined
}

/** A case as the law counts it: written out here by hand, apart from the code that is tried. */
export interface Waargeval {
  readonly wie: string
  readonly eersteZiektedag: Dag
  readonly hersteldPer: Dag | undefined
  readonly verschuiving: number
}

/** An export with what is true of it, and the answers that only its maker can give. */
export interface Rommel {
  readonly vorm: string
  readonly koppen: readonly string[]
  readonly rijen: readonly (readonly Dossiercel[])[]
  readonly waar: readonly Waargeval[]
  readonly antwoorden: Readonly<Record<string, string>>
  /** What each column holds, for questions about columns. */
  readonly kolomrollen: readonly string[]
}

const EERSTE = dag('2024-01-08')
const VORMEN = ['perioden per', 'perioden t/m', 'mutaties', 'stukken', 'herstelregels', 'verloop'] as const
type Vorm = (typeof VORMEN)[number]

const KOPPEN = {
  nummer: ['Personeelsnummer', 'Pers.nr', 'Medewerkernummer', 'EmployeeId', 'ID Medewerker', 'Personeelsnr.'],
  dossier: ['Dossier', 'Dossiernummer', 'VrzmgvlId', 'Dossier-ID', 'Casusnummer'],
  begin: [
    'Eerste ziektedag',
    'Begindatum verzuim',
    'Ziek per',
    '1e AO-dag',
    'Datum ziek',
    'Eerste\nziektedag',
    ' EERSTE ZIEKTEDAG ',
    'Eerste_x000a_ziektedag',
    'Begindatum',
    'Startdatum',
    'Datum ziekmelding',
    'Verzuim.Begindatum',
    'Datum X',
  ],
  per: ['Hersteld op', 'Datum hersteld', 'Hersteld per', 'Datum betermelding', 'Hersteldatum', 'Hersteld'],
  tm: ['Laatste ziektedag', 'Laatste verzuimdag', 'Ziek t/m', 'Einddatum (t/m)'],
  einde: ['Einddatum', 'Einde verzuim', 'Einddatum verzuim', 'Eind', 'Klaar', 'Datum 2', 'Weer terug'],
  wijziging: ['Mutatiedatum', 'IngdatMutVrzm', 'Ingangsdatum percentage', 'Datum wijziging'],
  hersteldPct: ['Percentage hersteld', 'Herstelpercentage', 'recoveryPercentage', '% hersteld'],
  ziekPct: ['Verzuimpercentage', 'PrcVrzm', '% ziek', 'AO-percentage'],
  pct: ['Percentage', 'Pct'],
  jaNee: ['EndVrzmJN', 'Hersteld ja/nee'],
} as const

const kalender = (dag: Dag) => kalenderdatumVan(dag)
const twee = (getal: number): string => String(getal).padStart(2, '0')

const NOTATIES: readonly ((dag: Dag) => Dossiercel)[] = [
  datumTekst,
  isoVan,
  (dag) => `${kalender(dag).dagnummer}-${kalender(dag).maand}-${kalender(dag).jaar}`,
  (dag) => `${kalender(dag).dagnummer}/${kalender(dag).maand}/${kalender(dag).jaar}`,
  (dag) => `${kalender(dag).maand}/${kalender(dag).dagnummer}/${kalender(dag).jaar}`,
  (dag) => isoVan(dag).replaceAll('-', ''),
  (dag) => `${isoVan(dag)}T00:00:00`,
  (dag) => `${isoVan(dag)} 00:00:00.0000000`,
  (dag) => datumTekst(dag).replaceAll('-', '.'),
  (dag) => serienummerVan(dag),
  (dag) => `="${datumTekst(dag)}"`,
  (dag) => `${datumTekst(dag)}\u200b`,
  (dag) =>
    `${twee(kalender(dag).dagnummer)}-${['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'][kalender(dag).maand - 1]}-${kalender(dag).jaar}`,
]
const LEEG: readonly Dossiercel[] = [
  '',
  '',
  '',
  'NULL',
  '9999-12-31',
  '31-12-9999',
  '0001-01-01T00:00:00',
  '-',
  'n.v.t.',
]

/** The cases of one person by the law, in plain steps: less than four weeks between makes it one. */
const telling = (wie: string, lopen: readonly Ziekteloop[]): readonly Waargeval[] => {
  const uit: { wie: string; eersteZiektedag: Dag; hersteldPer: Dag | undefined; verschuiving: number }[] = []
  for (const { van, hersteldPer } of lopen) {
    const vorige = uit.at(-1)
    const ertussen = vorige?.hersteldPer === undefined ? Number.POSITIVE_INFINITY : van - vorige.hersteldPer
    if (vorige && ertussen < 28) {
      vorige.verschuiving += ertussen
      vorige.hersteldPer = hersteldPer
    } else uit.push({ wie, eersteZiektedag: van, hersteldPer, verschuiving: 0 })
  }
  return uit
}

/** A random export with its truth, the same for the same seed. */
export const rommelVan = (zaad: number): Rommel => {
  const toeval = createToeval(zaad)
  const tussen = (van: number, tot: number): number => van + Math.floor(toeval() * (tot - van + 1))
  const kies = <T>(lijst: readonly T[]): T => lijst[tussen(0, lijst.length - 1)]!
  const kans = (deel: number): boolean => toeval() < deel
  const vorm: Vorm = kies(VORMEN)

  const mensen = Array.from({ length: tussen(1, 5) }, (_, i) => {
    const lopen: Ziekteloop[] = []
    let op = plus(EERSTE, tussen(0, 120))
    const aantal = tussen(1, 3)
    for (let keer = 0; keer < aantal; keer++) {
      const duur = tussen(2, 110)
      const loopt = keer === aantal - 1 && kans(0.6)
      const stukken = [{ vanaf: op, hersteld: 0 }]
      let deel = op
      for (let stap = 0; stap < tussen(0, 2); stap++) {
        deel = plus(deel, tussen(1, 30))
        if (deel >= plus(op, duur)) break
        stukken.push({ vanaf: deel, hersteld: kies([20, 25, 40, 50, 60, 75]) })
      }
      const hersteldPer = loopt ? undefined : plus(op, duur)
      lopen.push({ van: op, stukken, hersteldPer })
      if (hersteldPer !== undefined) op = plus(hersteldPer, kans(0.6) ? tussen(25, 30) : tussen(1, 90))
    }
    return { wie: `${7000 + i}`, lopen }
  })

  const notatie = kies(NOTATIES)
  const schrijf = (dag: Dag | undefined): Dossiercel => (dag === undefined ? kies(LEEG) : notatie(dag))
  const kop = (soort: keyof typeof KOPPEN): string => kies(KOPPEN[soort])
  type Kolom = readonly [kop: string, rol: string]
  const dossierkolom: Kolom = [kop('dossier'), 'dossier']
  const nummerkolom: Kolom = [kop('nummer'), 'personeelsnummer']
  const beginkolom: Kolom = [kop('begin'), 'ziektedatum']
  const perOfEinde = (isTm: boolean): Kolom => {
    const ambigu = kans(0.5)
    return [ambigu ? kop('einde') : kop(isTm ? 'tm' : 'per'), isTm ? 'laatsteZiektedag' : 'hersteldatum']
  }
  const pctVorm = ['%', ',00', ''][tussen(0, 2)]!
  const schrijfPct = (getal: number): Dossiercel => (pctVorm === '' ? getal : `${getal}${pctVorm}`)
  const laatsteDag = (dag: Dag | undefined): Dag | undefined => (dag === undefined ? undefined : plus(dag, -1))

  let kolommen: readonly Kolom[]
  const rijen: Dossiercel[][] = []
  const antwoorden: Record<string, string> = { dagvolgorde: notatie === NOTATIES[4] ? 'maand-dag' : 'dag-maand' }
  let nummer = 0
  if (vorm === 'perioden per' || vorm === 'perioden t/m') {
    const isTm = vorm === 'perioden t/m'
    kolommen = [nummerkolom, beginkolom, perOfEinde(isTm)]
    antwoorden.einde = isTm ? 'tm' : 'per'
    for (const { wie, lopen } of mensen)
      for (const { van, hersteldPer } of lopen)
        rijen.push([wie, schrijf(van), schrijf(isTm ? laatsteDag(hersteldPer) : hersteldPer)])
  } else if (vorm === 'mutaties') {
    kolommen = [
      dossierkolom,
      nummerkolom,
      beginkolom,
      [kop('wijziging'), 'wijzigingsdatum'],
      [kop('ziekPct'), 'verzuimpercentage'],
      [kop('jaNee'), 'isHersteld'],
      [kop('per'), 'hersteldatum'],
    ]
    for (const { wie, lopen } of mensen)
      for (const { van, stukken, hersteldPer } of lopen) {
        const id = `V-${++nummer}`
        for (const { vanaf, hersteld } of stukken)
          rijen.push([id, wie, schrijf(van), schrijf(vanaf), schrijfPct(100 - hersteld), 'N', schrijf(undefined)])
        if (hersteldPer !== undefined)
          rijen.push([id, wie, schrijf(van), schrijf(hersteldPer), schrijfPct(0), 'J', schrijf(hersteldPer)])
      }
  } else if (vorm === 'stukken') {
    const isZiek = kans(0.5)
    const isLos = kans(0.3)
    kolommen = [
      dossierkolom,
      nummerkolom,
      beginkolom,
      perOfEinde(true),
      [
        isLos ? kop('pct') : kop(isZiek ? 'ziekPct' : 'hersteldPct'),
        isZiek ? 'verzuimpercentage' : 'herstelpercentage',
      ],
    ]
    antwoorden.einde = 'tm'
    antwoorden.percentage = isZiek ? 'ziek' : 'hersteld'
    antwoorden.percentagebij = 'periode'
    for (const { wie, lopen } of mensen)
      for (const { stukken, hersteldPer } of lopen) {
        const id = `A-${++nummer}`
        for (const [i, { vanaf, hersteld }] of stukken.entries()) {
          const tot = stukken[i + 1]?.vanaf ?? hersteldPer
          rijen.push([
            id,
            wie,
            schrijf(vanaf),
            schrijf(laatsteDag(tot)),
            schrijfPct(isZiek ? 100 - hersteld : hersteld),
          ])
        }
      }
  } else if (vorm === 'herstelregels') {
    kolommen = [nummerkolom, beginkolom, [kop('per'), 'hersteldatum'], [kop('hersteldPct'), 'herstelpercentage']]
    antwoorden.percentagebij = 'dag'
    for (const { wie, lopen } of mensen)
      for (const { van, stukken, hersteldPer } of lopen) {
        rijen.push([wie, schrijf(van), schrijf(undefined), ''])
        for (const { vanaf, hersteld } of stukken.slice(1))
          rijen.push([wie, schrijf(van), schrijf(vanaf), schrijfPct(hersteld)])
        if (hersteldPer !== undefined) rijen.push([wie, schrijf(van), schrijf(hersteldPer), schrijfPct(100)])
      }
  } else {
    const isTm = kans(0.7)
    kolommen = [
      nummerkolom,
      dossierkolom,
      [kop('wijziging'), 'wijzigingsdatum'],
      ['Aanwezigheid', 'herstelpercentage'],
      beginkolom,
      perOfEinde(isTm),
    ]
    antwoorden.einde = isTm ? 'tm' : 'per'
    for (const { wie, lopen } of mensen)
      for (const { van, stukken, hersteldPer } of lopen) {
        const id = `${90 + ++nummer}`
        const einde = schrijf(isTm ? laatsteDag(hersteldPer) : hersteldPer)
        for (const { vanaf, hersteld } of stukken)
          rijen.push([wie, id, schrijf(vanaf), schrijfPct(hersteld), schrijf(van), einde])
        if (hersteldPer !== undefined)
          rijen.push([
            wie,
            id,
            schrijf(isTm ? laatsteDag(hersteldPer) : hersteldPer),
            schrijfPct(100),
            schrijf(van),
            einde,
          ])
      }
  }

  /** Columns that mean nothing for a case, or that must not be taken for something. */
  const extra: readonly (readonly [Kolom, () => Dossiercel])[] = [
    [['Afdeling', 'niet'], () => kies(['Zorg', 'Bouw'])],
    [['Verwachte hersteldatum', 'niet'], () => schrijf(plus(EERSTE, tussen(200, 900)))],
    [['Plan van aanpak (uiterlijk)', 'niet'], () => schrijf(plus(EERSTE, tussen(60, 600)))],
    [['Eerste ziektedag oud', 'niet'], () => schrijf(plus(EERSTE, tussen(-300, 0)))],
    [['In dienst sinds', 'niet'], () => schrijf(plus(EERSTE, -tussen(400, 9000)))],
    [['Geboortedatum', 'geboortedatum'], () => schrijf(plus(EERSTE, -tussen(8000, 20_000)))],
  ]
  const erbij = extra.filter(() => kans(0.3))
  const breed = rijen.map((rij) => [...rij, ...erbij.map(([, maak]) => maak())])
  const alle = [...kolommen, ...erbij.map(([kolom]) => kolom)]

  const schud = <T>(lijst: readonly T[]): readonly T[] =>
    lijst
      .map((een) => [toeval(), een] as const)
      .toSorted((a, b) => a[0] - b[0])
      .map(([, een]) => een)
  const volgorde = kans(0.5) ? schud(alle.map((_, i) => i)) : alle.map((_, i) => i)
  const koppen = volgorde.map((i) => alle[i]![0])
  const geordend = (kans(0.5) ? schud(breed) : breed).map((rij) => volgorde.map((i) => rij[i]!))
  const metRuis: (readonly Dossiercel[])[] = []
  const breedte = koppen.length
  const regel = (...cellen: readonly Dossiercel[]): readonly Dossiercel[] =>
    [...cellen, ...Array<Dossiercel>(breedte).fill('')].slice(0, breedte)
  for (const rij of geordend) {
    metRuis.push(rij)
    if (!kans(0.05)) continue
    metRuis.push(kies([koppen, regel('Pagina 2 van 3'), regel('Totaal afdeling Zorg', '', 4), regel()]))
  }
  return {
    vorm,
    koppen,
    rijen: metRuis,
    waar: mensen.flatMap(({ wie, lopen }) => telling(wie, lopen)),
    antwoorden,
    kolomrollen: volgorde.map((i) => alle[i]![1]),
  }
}
