import { datumTekst, isoVan, kalenderdatumVan, plus, serienummerVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import { dag } from '@poortwachter/wet'
import type { Dossiercel } from '../../../../addin/dossiers/dossiercel.ts'
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
  hersteldPct: [
    'Percentage hersteld',
    'Herstelpercentage',
    'recoveryPercentage',
    '% hersteld',
    'Herstel (%)',
    'Herstel opgegeven',
  ],
  ziekPct: ['Verzuimpercentage', 'PrcVrzm', '% ziek', 'AO-percentage', 'Mate van AO', 'AO volgens arts'],
  pct: ['Percentage', 'Pct'],
  jaNee: ['EndVrzmJN', 'Hersteld ja/nee'],
} as const

const kalender = (dag: Dag) => kalenderdatumVan(dag)
const twee = (getal: number): string => String(getal).padStart(2, '0')

const kort = (dag: Dag): string => twee(kalender(dag).jaar % 100)

/** With a year of two digits: at the end, in front, and behind the name of a month. */
const KORTE_NOTATIES: readonly ((dag: Dag) => Dossiercel)[] = [
  (dag) => `${twee(kalender(dag).dagnummer)}-${twee(kalender(dag).maand)}-${kort(dag)}`,
  (dag) => `${kort(dag)}-${twee(kalender(dag).maand)}-${twee(kalender(dag).dagnummer)}`,
  (dag) =>
    `${kalender(dag).dagnummer}-${['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'][kalender(dag).maand - 1]}-${kort(dag)}`,
]

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
  ...KORTE_NOTATIES,
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

type Kolom = readonly [kop: string, rol: string]

interface Mens {
  readonly wie: string
  readonly lopen: readonly Ziekteloop[]
}

/** Draws of one export, and how it writes days and percentages. */
interface Pen {
  readonly tussen: (van: number, tot: number) => number
  readonly kies: <T>(lijst: readonly T[]) => T
  readonly kans: (deel: number) => boolean
  readonly kop: (soort: keyof typeof KOPPEN) => string
  readonly schrijf: (dag: Dag | undefined) => Dossiercel
  /** A day long ago, of which a year of two digits would not tell. */
  readonly schrijfOud: (dag: Dag) => Dossiercel
  readonly schrijfPct: (getal: number) => Dossiercel
}

/** One shape of an export: its columns, its rows, and what only its maker can tell. */
interface Vorm {
  readonly kolommen: readonly Kolom[]
  readonly rijen: readonly (readonly Dossiercel[])[]
  readonly antwoorden: Readonly<Record<string, string>>
}

/** The columns that nearly every shape has. */
interface Vastekolommen {
  readonly dossier: Kolom
  readonly nummer: Kolom
  readonly begin: Kolom
}

const laatsteDag = (dag: Dag | undefined): Dag | undefined => (dag === undefined ? undefined : plus(dag, -1))

const eindekolom = ({ kans, kop }: Pen, isTm: boolean): Kolom => [
  kans(0.5) ? kop('einde') : kop(isTm ? 'tm' : 'per'),
  isTm ? 'laatsteZiektedag' : 'hersteldatum',
]

/** Every illness with a number of its own. */
const genummerd = (
  mensen: readonly Mens[],
): readonly (Ziekteloop & { readonly wie: string; readonly nummer: number })[] =>
  mensen
    .flatMap(({ wie, lopen }) => lopen.map((loop) => ({ ...loop, wie })))
    .map((loop, plaats) => ({ ...loop, nummer: plaats + 1 }))

const perioden =
  (isTm: boolean) =>
  (pen: Pen, { nummer, begin }: Vastekolommen, mensen: readonly Mens[]): Vorm => ({
    kolommen: [nummer, begin, eindekolom(pen, isTm)],
    antwoorden: { einde: isTm ? 'tm' : 'per' },
    rijen: genummerd(mensen).map(({ wie, van, hersteldPer }) => [
      wie,
      pen.schrijf(van),
      pen.schrijf(isTm ? laatsteDag(hersteldPer) : hersteldPer),
    ]),
  })

const mutaties = (pen: Pen, vast: Vastekolommen, mensen: readonly Mens[]): Vorm => {
  const { kop, schrijf, schrijfPct } = pen
  return {
    kolommen: [
      vast.dossier,
      vast.nummer,
      vast.begin,
      [kop('wijziging'), 'wijzigingsdatum'],
      [kop('ziekPct'), 'verzuimpercentage'],
      [kop('jaNee'), 'isHersteld'],
      [kop('per'), 'hersteldatum'],
    ],
    antwoorden: {},
    rijen: genummerd(mensen).flatMap(({ wie, nummer, van, stukken, hersteldPer }) => {
      const id = `V-${nummer}`
      const rijen = stukken.map(({ vanaf, hersteld }) => [
        id,
        wie,
        schrijf(van),
        schrijf(vanaf),
        schrijfPct(100 - hersteld),
        'N',
        schrijf(undefined),
      ])
      if (hersteldPer === undefined) return rijen
      return [...rijen, [id, wie, schrijf(van), schrijf(hersteldPer), schrijfPct(0), 'J', schrijf(hersteldPer)]]
    }),
  }
}

const stukken = (pen: Pen, vast: Vastekolommen, mensen: readonly Mens[]): Vorm => {
  const { kans, kop, schrijf, schrijfPct } = pen
  const isZiek = kans(0.5)
  const isLos = kans(0.3)
  return {
    kolommen: [
      vast.dossier,
      vast.nummer,
      vast.begin,
      eindekolom(pen, true),
      [
        isLos ? kop('pct') : kop(isZiek ? 'ziekPct' : 'hersteldPct'),
        isZiek ? 'verzuimpercentage' : 'herstelpercentage',
      ],
    ],
    antwoorden: { einde: 'tm', percentage: isZiek ? 'ziek' : 'hersteld', percentagebij: 'periode' },
    rijen: genummerd(mensen).flatMap(({ wie, nummer, stukken: delen, hersteldPer }) =>
      delen.map(({ vanaf, hersteld }, i) => [
        `A-${nummer}`,
        wie,
        schrijf(vanaf),
        schrijf(laatsteDag(delen[i + 1]?.vanaf ?? hersteldPer)),
        schrijfPct(isZiek ? 100 - hersteld : hersteld),
      ]),
    ),
  }
}

const herstelregels = (pen: Pen, vast: Vastekolommen, mensen: readonly Mens[]): Vorm => {
  const { kop, schrijf, schrijfPct } = pen
  return {
    kolommen: [vast.nummer, vast.begin, [kop('per'), 'hersteldatum'], [kop('hersteldPct'), 'herstelpercentage']],
    antwoorden: { percentagebij: 'dag' },
    rijen: genummerd(mensen).flatMap(({ wie, van, stukken: delen, hersteldPer }) => [
      [wie, schrijf(van), schrijf(undefined), ''],
      ...delen.slice(1).map(({ vanaf, hersteld }) => [wie, schrijf(van), schrijf(vanaf), schrijfPct(hersteld)]),
      ...(hersteldPer === undefined ? [] : [[wie, schrijf(van), schrijf(hersteldPer), schrijfPct(100)]]),
    ]),
  }
}

const verloop = (pen: Pen, vast: Vastekolommen, mensen: readonly Mens[]): Vorm => {
  const { kans, kop, schrijf, schrijfPct } = pen
  const isTm = kans(0.7)
  return {
    kolommen: [
      vast.nummer,
      vast.dossier,
      [kop('wijziging'), 'wijzigingsdatum'],
      ['Aanwezigheid', 'herstelpercentage'],
      vast.begin,
      eindekolom(pen, isTm),
    ],
    antwoorden: { einde: isTm ? 'tm' : 'per' },
    rijen: genummerd(mensen).flatMap(({ wie, nummer, van, stukken: delen, hersteldPer }) => {
      const laatste = isTm ? laatsteDag(hersteldPer) : hersteldPer
      const einde = schrijf(laatste)
      const rij = (dag: Dag | undefined, hersteld: number): readonly Dossiercel[] => [
        wie,
        `${90 + nummer}`,
        schrijf(dag),
        schrijfPct(hersteld),
        schrijf(van),
        einde,
      ]
      const rijen = delen.map(({ vanaf, hersteld }) => rij(vanaf, hersteld))
      return hersteldPer === undefined ? rijen : [...rijen, rij(laatste, 100)]
    }),
  }
}

const VORMEN = {
  'perioden per': perioden(false),
  'perioden t/m': perioden(true),
  mutaties,
  stukken,
  herstelregels,
  verloop,
} as const

const createPen = (
  toeval: () => number,
): Pen & { readonly isMaandEerst: boolean; readonly isJaarVooraan: boolean; readonly isBreuk: boolean } => {
  const tussen = (van: number, tot: number): number => van + Math.floor(toeval() * (tot - van + 1))
  const kies = <T>(lijst: readonly T[]): T => lijst[tussen(0, lijst.length - 1)]!
  const notatie = kies(NOTATIES)
  const pctVorm = kies(['%', ',00', '', 'breuk', 'breuktekst'])
  return {
    tussen,
    kies,
    kans: (deel) => toeval() < deel,
    kop: (soort) => kies<string>(KOPPEN[soort]),
    schrijf: (dag) => (dag === undefined ? kies(LEEG) : notatie(dag)),
    schrijfPct: (getal) => {
      if (pctVorm === 'breuk') return getal / 100
      if (pctVorm === 'breuktekst') return String(getal / 100).replace('.', ',')
      return pctVorm === '' ? getal : `${getal}${pctVorm}`
    },
    isBreuk: pctVorm.startsWith('breuk'),
    schrijfOud: KORTE_NOTATIES.includes(notatie) ? datumTekst : notatie,
    isMaandEerst: notatie === NOTATIES[4],
    isJaarVooraan: notatie === KORTE_NOTATIES[1],
  }
}

/** One illness from a day on: with partial recoveries, and with or without an end. */
const ziekteloop = ({ tussen, kies }: Pen, van: Dag, isLopend: boolean): Ziekteloop => {
  const einde = plus(van, tussen(2, 110))
  const delen = [{ vanaf: van, hersteld: 0 }]
  let deel = van
  for (let nog = tussen(0, 2); nog > 0; nog--) {
    deel = plus(deel, tussen(1, 30))
    if (deel >= einde) break
    delen.push({ vanaf: deel, hersteld: kies([20, 25, 40, 50, 60, 75]) })
  }
  return { van, stukken: delen, hersteldPer: isLopend ? undefined : einde }
}

const mens = (pen: Pen, wie: string): Mens => {
  const { tussen, kans } = pen
  const lopen: Ziekteloop[] = []
  let van: Dag | undefined = plus(EERSTE, tussen(0, 120))
  for (let nog = tussen(1, 3); nog > 0 && van !== undefined; nog--) {
    const loop: Ziekteloop = ziekteloop(pen, van, nog === 1 && kans(0.6))
    lopen.push(loop)
    van = loop.hersteldPer && plus(loop.hersteldPer, kans(0.6) ? tussen(25, 30) : tussen(1, 90))
  }
  return { wie, lopen }
}

/** Columns that mean nothing for a case, or that must not be taken for something. */
const extraKolommen = ({ tussen, kies, schrijf, schrijfOud }: Pen): readonly (readonly [Kolom, () => Dossiercel])[] => [
  [['Afdeling', 'niet'], () => kies(['Zorg', 'Bouw'])],
  [['Verwachte hersteldatum', 'niet'], () => schrijf(plus(EERSTE, tussen(200, 900)))],
  [['Plan van aanpak (uiterlijk)', 'niet'], () => schrijf(plus(EERSTE, tussen(60, 600)))],
  [['Eerste ziektedag oud', 'niet'], () => schrijf(plus(EERSTE, tussen(-300, 0)))],
  [['In dienst sinds', 'niet'], () => schrijf(plus(EERSTE, -tussen(400, 9000)))],
  [['Geboortedatum', 'geboortedatum'], () => schrijfOud(plus(EERSTE, -tussen(8000, 20_000)))],
]

/** The rows with lines between them that are no rows: repeated headings, pages, totals. */
const metRuis = (
  { kans, kies }: Pen,
  koppen: readonly string[],
  rijen: readonly (readonly Dossiercel[])[],
): readonly (readonly Dossiercel[])[] => {
  const regel = (...cellen: readonly Dossiercel[]): readonly Dossiercel[] =>
    [...cellen, ...Array<Dossiercel>(koppen.length).fill('')].slice(0, koppen.length)
  return rijen.flatMap((rij) =>
    kans(0.05) ? [rij, kies([koppen, regel('Pagina 2 van 3'), regel('Totaal afdeling Zorg', '', 4), regel()])] : [rij],
  )
}

/** A random export with its truth, the same for the same seed. */
export const rommelVan = (zaad: number): Rommel => {
  const toeval = createToeval(zaad)
  const pen = createPen(toeval)
  const { tussen, kies, kans, kop } = pen
  const naam = kies(Object.keys(VORMEN) as (keyof typeof VORMEN)[])
  const mensen = Array.from({ length: tussen(1, 5) }, (_, i) => mens(pen, `${7000 + i}`))
  const vast: Vastekolommen = {
    dossier: [kop('dossier'), 'dossier'],
    nummer: [kop('nummer'), 'personeelsnummer'],
    begin: [kop('begin'), 'ziektedatum'],
  }
  const vorm = VORMEN[naam](pen, vast, mensen)
  const erbij = extraKolommen(pen).filter(() => kans(0.3))
  const breed = vorm.rijen.map((rij) => [...rij, ...erbij.map(([, maak]) => maak())])
  const alle = [...vorm.kolommen, ...erbij.map(([kolom]) => kolom)]
  const schud = <T>(lijst: readonly T[]): readonly T[] =>
    lijst
      .map((een) => [toeval(), een] as const)
      .toSorted((a, b) => a[0] - b[0])
      .map(([, een]) => een)
  const plaatsen = alle.map((_, i) => i)
  const volgorde = kans(0.5) ? schud(plaatsen) : plaatsen
  const koppen = volgorde.map((i) => alle[i]![0])
  const geordend = (kans(0.5) ? schud(breed) : breed).map((rij) => volgorde.map((i) => rij[i]!))
  return {
    vorm: naam,
    koppen,
    rijen: metRuis(pen, koppen, geordend),
    waar: mensen.flatMap(({ wie, lopen }) => telling(wie, lopen)),
    antwoorden: {
      dagvolgorde: pen.isMaandEerst ? 'maand-dag' : 'dag-maand',
      jaarplaats: pen.isJaarVooraan ? 'vooraan' : 'achteraan',
      percentageschaal: pen.isBreuk ? 'deel' : 'procent',
      ...vorm.antwoorden,
    },
    kolomrollen: volgorde.map((i) => alle[i]![1]),
  }
}
