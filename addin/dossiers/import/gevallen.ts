import { datumTekst, plus } from '@poortwachter/wet'
import type { Dag, Register, Verlof } from '@poortwachter/wet'
import { dagUitCel, isPlaatshouder, procentUitCel, schoneTekst } from '@poortwachter/wet/lezen'
import type { Lezing } from '@poortwachter/wet/lezen'
import type { Dossiercel } from '../dossier.ts'
import { isLeegCel } from './kolomprofiel.ts'
import { sleuteltekst } from './lezing.ts'
import type { Importlezing } from './lezing.ts'
import { EINDROLLEN, importrollen, PERCENTAGEROLLEN } from './rol.ts'
import { samengesteldeGevallen } from './samenstelling.ts'
import type { Samengesteldgeval } from './samenstelling.ts'
import { redenVan, soortVan } from './soorten.ts'
import type { Verzuimsoort } from './soorten.ts'
import { ziekteUit } from './verloop.ts'
import type { Eindereden, Percentagebij, Verloopregel, Ziekte } from './verloop.ts'
import type { Importvraag } from './vraag.ts'

/** One case, with the rows it was made of. */
export interface Importgeval {
  /** As wide as the headings; those that were added at the end hold what the rows come to. */
  readonly cellen: readonly Dossiercel[]
  /** Places of the rows, first to last. */
  readonly rijen: readonly number[]
}

/** The cases of an export under its headings and the ones that were added. */
export interface Gevallentabel {
  readonly koppen: readonly string[]
  /** Id of the field of each column; `null` when it holds none. */
  readonly velden: readonly (string | null)[]
  readonly gevallen: readonly Importgeval[]
  /** Rows that give no case, with why. */
  readonly overgeslagen: ReadonlyMap<number, string>
  readonly vragen: readonly Importvraag[]
  /** Whether every row is a case as it stands. */
  readonly isRijPerGeval: boolean
}

/** Heading of the column that tells which sheet or table a row is from, where more than one is read. */
export const BLADKOP = 'PW blad'

const TOEGEVOEGD = [
  ['PW eerste ziektedag', 'ziektedatum'],
  ['PW hersteld per', 'hersteldatum'],
  ['PW dagen die niet meetellen', 'verschuiving'],
  ['PW einde dienstverband', 'eindeDienstverband'],
  ['PW rijen', null],
  ['PW samenstelling', null],
] as const

type Rij = readonly Dossiercel[]

interface Regel extends Verloopregel {
  readonly persoon: string
  readonly melding: string
}

const JA = /^(?:ja|j|yes|y|true|waar|1)$/i
const NEE = /^(?:nee|n|no|false|onwaar|0)$/i

const keuzesVoor = (paren: readonly (readonly [string, string])[]): Importvraag['keuzes'] =>
  paren.map(([waarde, tekst]) => ({ waarde, tekst }))

const dagtekst = (dag: Dag | undefined): string => (dag === undefined ? '' : datumTekst(dag))

/** What names that come back tell about being a key. */
interface Namenbeeld {
  readonly herhalen: boolean
  /** Two illnesses of one name at the same time: then it is more than one person, or one report twice. */
  readonly overlappen: boolean
  /** An illness of a name begins less than four weeks after another one of that name ended. */
  readonly sluitenAan: boolean
}

/** Longest time between two illnesses for which it matters whether they are of one person. */
const VIER_WEKEN = 28

const namenbeeldVan = (groepen: readonly (readonly Regel[])[]): Namenbeeld => {
  let herhalen = false
  let overlappen = false
  let sluitenAan = false
  for (const groep of groepen) {
    if (groep.length < 2) continue
    const eindeVan = new Map<string, { van: number; tot: number }>()
    for (const { melding, begin, hersteldPer } of groep) {
      const tot = hersteldPer ?? Number.POSITIVE_INFINITY
      const bekend = eindeVan.get(melding)
      if (bekend) bekend.tot = Math.max(bekend.tot, tot)
      else eindeVan.set(melding, { van: begin, tot })
    }
    const reeksen = [...eindeVan.values()].toSorted((a, b) => a.van - b.van)
    for (const [i, reeks] of reeksen.entries()) {
      const vorige = reeksen[i - 1]
      if (!vorige) continue
      herhalen = true
      if (reeks.van < vorige.tot) overlappen = true
      else if (reeks.van - vorige.tot <= VIER_WEKEN) sluitenAan = true
    }
  }
  return { herhalen, overlappen, sluitenAan }
}

/**
 * Makes cases of rows. Each row says something of the illness of someone; what it says together is counted by the law.
 * It rests after every row and person, so that the caller decides how long it goes on: at most twice for each row.
 * A row whose first sick day or end cannot be read stays a case of its own, so that its message is seen.
 */
export function* gevallenInStappen(
  lezing: Importlezing,
  rijen: readonly Rij[],
  register: Register,
  nummerVan: (rij: number) => number,
  geweigerd: ReadonlyMap<number, string> = new Map(),
): Generator<undefined, Gevallentabel> {
  const { plaatsVan, antwoorden, dagvolgorde, ruis, koppen } = lezing
  const vragen: Importvraag[] = []
  const overgeslagen = new Map(ruis)
  const ask = (vraag: Importvraag): void => {
    if (antwoorden[vraag.id] === undefined && !vragen.some(({ id }) => id === vraag.id)) vragen.push(vraag)
  }
  const begin = plaatsVan('ziektedatum')
  const eindrol = EINDROLLEN.find((rol) => plaatsVan(rol) !== undefined)
  const einde = eindrol === undefined ? undefined : plaatsVan(eindrol)
  const pctrol = PERCENTAGEROLLEN.find((rol) => plaatsVan(rol) !== undefined)
  const pct = pctrol === undefined ? undefined : plaatsVan(pctrol)
  const wijziging = plaatsVan('wijzigingsdatum')
  const jaNee = plaatsVan('isHersteld')
  const soort = plaatsVan('soortVerzuim')
  const reden = plaatsVan('redenEinde')
  const dossier = plaatsVan('dossier')
  const nummer = plaatsVan('personeelsnummer')
  const naam = plaatsVan('naam')
  const werkgever = plaatsVan('werkgever')
  const bladplaats = koppen.indexOf(BLADKOP)
  const blad = bladplaats < 0 ? undefined : bladplaats

  const bekend = new Map<Dossiercel, Lezing<Dag>>()
  const leesDag = (rij: Rij, plaats: number | undefined): Lezing<Dag> => {
    const cel = plaats === undefined ? undefined : rij[plaats]
    if (cel === undefined || isPlaatshouder(cel)) return { soort: 'leeg' }
    const eerder = bekend.get(cel)
    if (eerder) return eerder
    const gelezen = dagUitCel(cel, dagvolgorde)
    bekend.set(cel, gelezen)
    return gelezen
  }
  const leesPct = (rij: Rij): number | undefined | 'fout' => {
    const cel = pct === undefined ? undefined : rij[pct]
    if (cel === undefined || isLeegCel(cel)) return undefined
    if (cel === 0 || (typeof cel === 'string' && /^0(?:[.,]0+)?\s?%?$/.test(cel.trim()))) return 0
    const tekst =
      typeof cel === 'string' && /^\d+(?:[.,]\d+)?$/.test(cel.trim()) && Number(cel.replace(',', '.')) >= 1
        ? `${cel.trim()}%`
        : cel
    const waarde = procentUitCel(
      typeof tekst === 'number' && tekst > 1 ? `${String(tekst).replace('.', ',')}%` : tekst,
      { vanaf: 0, tot: 100 },
    )
    return waarde.soort === 'gelezen' ? waarde.waarde : waarde.soort === 'leeg' ? undefined : 'fout'
  }
  const woord = (rij: Rij, plaats: number | undefined): string =>
    plaats === undefined || isLeegCel(rij[plaats]) ? '' : schoneTekst(String(rij[plaats]))

  const isTotEnMet = eindrol === 'laatsteZiektedag' || (eindrol === 'einde' && antwoorden.einde === 'tm')

  /** What a percentage is of: illness or recovery. */
  const betekenis = ((): 'hersteld' | 'ziek' => {
    if (pctrol === 'herstelpercentage') return 'hersteld'
    if (pctrol === 'verzuimpercentage' || pctrol === undefined) return 'ziek'
    if (antwoorden.percentage === 'hersteld' || antwoorden.percentage === 'ziek') return antwoorden.percentage
    let isDeel = false
    let lopend100 = false
    let lopend0 = false
    for (const rij of rijen) {
      const waarde = leesPct(rij)
      if (typeof waarde !== 'number') continue
      if (waarde > 0 && waarde < 100) isDeel = true
      if (leesDag(rij, einde).soort !== 'leeg') continue
      if (waarde === 100) lopend100 = true
      if (waarde === 0) lopend0 = true
    }
    if (lopend100 !== lopend0) return lopend100 ? 'ziek' : 'hersteld'
    if (isDeel || lopend0)
      ask({
        id: 'percentage',
        tekst: `Is ${schoneTekst(koppen[pct!]!)} het deel dat iemand ziek is, of het deel dat hersteld is?`,
        voorbeelden: lezing.kolommen[pct!]!.profiel.voorbeelden,
        keuzes: keuzesVoor([
          ['ziek', 'Het deel dat ziek is (100 = helemaal ziek)'],
          ['hersteld', 'Het deel dat hersteld is (100 = helemaal hersteld)'],
        ]),
        blokkeert: true,
      })
    return 'ziek'
  })()

  const isVolledig = (deel: number | undefined | 'fout'): boolean => deel === (betekenis === 'ziek' ? 0 : 100)

  const soortOf = (rij: Rij): Verzuimsoort => {
    const tekst = woord(rij, soort)
    const gegeven = antwoorden[`soort:${tekst.toLowerCase()}`]
    if (gegeven === 'ziekte' || gegeven === 'verlof' || gegeven === 'anders') return gegeven
    const gevonden = soortVan(tekst)
    if (gevonden) return gevonden
    ask({
      id: `soort:${tekst.toLowerCase()}`,
      tekst: `Is het verzuim "${tekst}" ziekte?`,
      voorbeelden: [tekst],
      keuzes: keuzesVoor([
        ['ziekte', 'Ja, ziekte'],
        ['verlof', 'Zwangerschaps- of bevallingsverlof'],
        ['anders', 'Nee: deze rijen niet gebruiken'],
      ]),
      blokkeert: true,
    })
    return 'ziekte'
  }
  const redenOf = (rij: Rij): Eindereden => {
    const tekst = woord(rij, reden)
    const gegeven = antwoorden[`reden:${tekst.toLowerCase()}`]
    if (gegeven === 'herstel' || gegeven === 'uitdienst' || gegeven === 'wachttijd' || gegeven === 'verlof')
      return gegeven
    const gevonden = redenVan(tekst)
    if (gevonden) return gevonden
    ask({
      id: `reden:${tekst.toLowerCase()}`,
      tekst: `Wat betekent "${tekst}" als reden van het einde? Alleen herstel beeindigt een geval.`,
      voorbeelden: [tekst],
      keuzes: keuzesVoor([
        ['herstel', 'Volledig hersteld'],
        ['uitdienst', 'Ziek uit dienst'],
        ['wachttijd', 'Einde van de wachttijd'],
        ['verlof', 'Overgegaan in verlof'],
      ]),
      blokkeert: true,
    })
    return 'herstel'
  }

  const los: { readonly rij: number; readonly uitleg: readonly string[] }[] = []
  const losVan = new Map<string, number[]>()
  const personen = new Map<string, Regel[]>()
  const verloven = new Map<string, Verlof[]>()
  const rijenVanVerlof = new Map<string, number[]>()

  const persoonOf = (rij: Rij, plaats: number): string => {
    const bij = [werkgever, antwoorden.blad === 'werkgever' ? blad : undefined]
      .map((kolom) => (kolom === undefined ? '' : sleuteltekst(rij[kolom])))
      .join(' ')
    const nr = nummer === undefined ? '' : sleuteltekst(rij[nummer])
    if (nr !== '') return `nr ${nr} ${bij}`
    const geval = dossier === undefined ? '' : sleuteltekst(rij[dossier])
    if (geval !== '' && antwoorden.naam !== 'ja') return `dossier ${geval}`
    const wie = naam === undefined ? '' : sleuteltekst(rij[naam])
    if (wie !== '') return `naam ${wie} ${bij}`
    return geval === '' ? `rij ${plaats}` : `dossier ${geval}`
  }
  const naamOf = (rij: Rij): string => {
    const wie = naam === undefined ? '' : sleuteltekst(rij[naam])
    return wie === '' ? '' : `${wie} ${werkgever === undefined ? '' : sleuteltekst(rij[werkgever])}`
  }

  for (const [plaats, rij] of rijen.entries()) {
    yield
    if (overgeslagen.has(plaats)) continue
    if (rij.every((cel) => cel === '' || (typeof cel === 'string' && cel.trim() === ''))) continue
    const weigering = geweigerd.get(plaats)
    if (weigering !== undefined) {
      los.push({ rij: plaats, uitleg: [weigering] })
      continue
    }
    const persoon = persoonOf(rij, plaats)
    const eerste = leesDag(rij, begin)
    const laatste = leesDag(rij, einde)
    const wat = soortOf(rij)
    if (wat === 'anders') {
      overgeslagen.set(plaats, `geen ziekte maar ${woord(rij, soort)}`)
      continue
    }
    const deel = leesPct(rij)
    const gewijzigd = leesDag(rij, wijziging)
    const jn = woord(rij, jaNee)
    const isHersteld = JA.test(jn) ? true : NEE.test(jn) ? false : undefined
    const uitleg: string[] = []
    if (deel === 'fout')
      uitleg.push(`${schoneTekst(koppen[pct!]!)}: "${String(rij[pct!])}" is geen percentage van 0 tot en met 100.`)
    if (laatste.soort === 'fout') uitleg.push(`${schoneTekst(koppen[einde!]!)}: ${laatste.bericht}`)
    if (gewijzigd.soort === 'fout') uitleg.push(`${schoneTekst(koppen[wijziging!]!)}: ${gewijzigd.bericht}`)
    if (isHersteld === true && laatste.soort === 'leeg' && wijziging === undefined)
      uitleg.push('Hersteld, maar zonder dag waarop. Vul die in.')
    if (wijziging !== undefined && gewijzigd.soort === 'leeg' && laatste.soort === 'leeg' && isVolledig(deel))
      uitleg.push('Hersteld, maar zonder dag waarop. Vul die in.')
    if (isHersteld === false && laatste.soort === 'gelezen')
      uitleg.push('Er staat een einde en toch "nee" bij hersteld. Verbeter een van beide.')
    const per = laatste.soort === 'gelezen' ? (isTotEnMet ? plus(laatste.waarde, 1) : laatste.waarde) : undefined
    if (eerste.soort === 'gelezen' && per !== undefined && per < eerste.waarde + (isTotEnMet ? 1 : 0))
      uitleg.push('Het einde ligt voor de eerste ziektedag. Verbeter een van beide.')
    if (eerste.soort !== 'gelezen' || uitleg.length > 0) {
      los.push({ rij: plaats, uitleg })
      losVan.set(persoon, [...(losVan.get(persoon) ?? []), plaats])
      continue
    }
    if (wat === 'verlof') {
      if (per === undefined) los.push({ rij: plaats, uitleg: ['Verlof zonder einde. Vul het einde in.'] })
      else {
        const lijst = verloven.get(persoon) ?? []
        lijst.push({ van: eerste.waarde, totEnMet: plus(per, -1) })
        verloven.set(persoon, lijst)
        rijenVanVerlof.set(persoon, [...(rijenVanVerlof.get(persoon) ?? []), plaats])
        overgeslagen.set(plaats, 'zwangerschaps- of bevallingsverlof: telt mee bij de ziekte eromheen')
      }
      continue
    }
    const geval = dossier === undefined ? '' : sleuteltekst(rij[dossier])
    const regel: Regel = {
      rij: plaats,
      begin: eerste.waarde,
      hersteldPer: per,
      hersteld: typeof deel === 'number' ? (betekenis === 'ziek' ? 100 - deel : deel) : undefined,
      wijziging: gewijzigd.soort === 'gelezen' ? gewijzigd.waarde : undefined,
      isHersteld,
      reden: per === undefined ? 'herstel' : redenOf(rij),
      persoon,
      melding: geval === '' ? `begin ${eerste.waarde}` : geval,
    }
    const groep = personen.get(persoon)
    if (groep) groep.push(regel)
    else personen.set(persoon, [regel])
  }

  const opNaam = new Map<string, Regel[]>()
  if (naam !== undefined && !/\d|@/.test(lezing.kolommen[naam]!.profiel.voorbeelden.join(''))) {
    for (const regel of [...personen.values()].flat()) {
      if (regel.persoon.startsWith('nr ')) continue
      const wie = naamOf(rijen[regel.rij]!)
      if (wie === '') continue
      const lijst = opNaam.get(wie)
      if (lijst) lijst.push(regel)
      else opNaam.set(wie, [regel])
    }
  }
  const namen = namenbeeldVan([...opNaam.values()])
  const opDossier = dossier !== undefined
  if (
    opDossier ? !namen.overlappen && namen.sluitenAan : namen.herhalen && (werkgever === undefined || namen.overlappen)
  ) {
    ask({
      id: 'naam',
      tekst: `In ${schoneTekst(koppen[naam!]!)} komen namen terug met verschillende ziekteperioden. Is een naam altijd dezelfde persoon?`,
      voorbeelden: [],
      keuzes: keuzesVoor([
        ['ja', 'Ja, dezelfde naam is dezelfde persoon'],
        ['nee', `Nee, dat kunnen verschillende mensen zijn: ieder${opDossier ? ' dossier' : 'e rij'} apart`],
      ]),
      blokkeert: true,
    })
  }

  if (blad !== undefined) {
    const over = [...personen.values()].filter((regels) => new Set(regels.map(({ rij }) => rijen[rij]![blad])).size > 1)
    if (over.length > 0)
      ask({
        id: 'blad',
        tekst: `${over.length === 1 ? 'Een persoon staat' : `${over.length} personen staan`} op meer dan een blad. Is ieder blad een andere werkgever?`,
        voorbeelden: [],
        keuzes: keuzesVoor([
          ['werkgever', 'Ja: op ieder blad zijn het andere mensen'],
          ['zelfde', 'Nee: het zijn dezelfde mensen'],
        ]),
        blokkeert: true,
      })
  }

  const bij = ((): Percentagebij => {
    if (wijziging !== undefined) return 'wijziging'
    if (pct === undefined) return 'periode'
    if (antwoorden.percentagebij === 'dag' || antwoorden.percentagebij === 'periode') return antwoorden.percentagebij
    if (pctrol === 'herstelpercentage' && eindrol === 'hersteldatum') return 'dag'
    if (eindrol === 'laatsteZiektedag') return 'periode'
    const metDeel = [...personen.values()]
      .flat()
      .filter(
        ({ hersteld, hersteldPer }) =>
          hersteld !== undefined && hersteld > 0 && hersteld < 100 && hersteldPer !== undefined,
      )
    if (metDeel.length === 0) return 'periode'
    const sluitAan = (regel: Regel): boolean =>
      personen.get(regel.persoon)!.some((ander) => ander.rij !== regel.rij && ander.begin === regel.hersteldPer)
    if (metDeel.every(sluitAan)) return 'periode'
    ask({
      id: 'percentagebij',
      tekst: `In sommige rijen staan een einde en een gedeeltelijk percentage (${schoneTekst(koppen[pct]!)}). Was iemand na dat einde helemaal hersteld?`,
      voorbeelden: lezing.kolommen[pct]!.profiel.voorbeelden,
      keuzes: keuzesVoor([
        ['periode', 'Ja: het percentage gold tot dat einde'],
        ['dag', 'Nee: vanaf die dag was iemand voor dat deel hersteld'],
      ]),
      blokkeert: true,
    })
    return 'dag'
  })()

  const eigen = new Set<string>(importrollen)
  const metVeld = new Set<string>(TOEGEVOEGD.flatMap(([, veld]) => veld ?? []))
  const velden = [
    ...lezing.kolommen.map(({ rol }): string | null => {
      if (rol === undefined) return null
      if (rol === 'personeelsnummer') return naam === undefined ? 'naam' : null
      return eigen.has(rol) || metVeld.has(rol) ? null : rol
    }),
    ...TOEGEVOEGD.map(([, veld]) => veld),
  ]
  const breedte = koppen.length
  const verschuiving = plaatsVan('verschuiving')
  const dienst = plaatsVan('eindeDienstverband')

  /** The last row, with what only an earlier row of the case has. */
  const mergeRows = (plaatsen: readonly number[]): Dossiercel[] => {
    const cellen = Array.from({ length: breedte }, (_, i): Dossiercel => rijen[plaatsen.at(-1)!]![i] ?? '')
    if (plaatsen.length === 1) return cellen
    for (const [i, veld] of velden.slice(0, breedte).entries()) {
      if (veld === null || !isLeegCel(cellen[i])) continue
      const gevuld = plaatsen.findLast((plaats) => !isLeegCel(rijen[plaats]![i]))
      if (gevuld !== undefined) cellen[i] = rijen[gevuld]![i]!
    }
    return cellen
  }
  const isDagveld = new Set(
    lezing.kolommen.flatMap(({ rol, profiel, plaats }) =>
      rol?.startsWith('gedaan:') ||
      (rol !== undefined && ['geboortedatum', 'eindeDienstverband'].includes(rol)) ||
      (rol?.startsWith('feit:') && profiel.dagen > 0)
        ? [plaats]
        : [],
    ),
  )
  const tidy = (cellen: Dossiercel[]): Dossiercel[] => {
    if (dagvolgorde === 'dag-maand') return cellen
    for (const plaats of isDagveld) {
      const dag = dagUitCel(cellen[plaats], dagvolgorde)
      if (typeof cellen[plaats] === 'string' && dag.soort === 'gelezen') cellen[plaats] = datumTekst(dag.waarde)
    }
    return cellen
  }

  const gevallen: Importgeval[] = []
  const addLoose = (rij: number, uitleg: readonly string[]): void => {
    const cellen = tidy(mergeRows([rij]))
    const cel = (plaats: number | undefined): Dossiercel =>
      plaats === undefined || isPlaatshouder(cellen[plaats]) ? '' : (cellen[plaats] ?? '')
    const dag = leesDag(rijen[rij]!, begin)
    gevallen.push({
      cellen: [
        ...cellen,
        dag.soort === 'gelezen' ? datumTekst(dag.waarde) : cel(begin),
        uitleg.length > 0 ? cel(einde) : '',
        cel(verschuiving),
        cel(dienst),
        String(nummerVan(rij)),
        uitleg.join(' '),
      ],
      rijen: [rij],
    })
  }
  for (const { rij, uitleg } of los) addLoose(rij, uitleg)

  const addCase = (geval: Samengesteldgeval, plaatsen: readonly number[], extra: readonly string[]): void => {
    const cellen = tidy(mergeRows(plaatsen))
    const uitDienst = dienst === undefined || isPlaatshouder(cellen[dienst]) ? '' : (cellen[dienst] ?? '')
    const eigenSchuif = verschuiving === undefined ? '' : (cellen[verschuiving] ?? '')
    gevallen.push({
      cellen: [
        ...cellen,
        dagtekst(geval.eersteZiektedag),
        dagtekst(geval.hersteldPer),
        geval.verschuiving > 0 ? geval.verschuiving : eigenSchuif,
        geval.einddienst === undefined ? uitDienst : dagtekst(geval.einddienst),
        plaatsen.map(nummerVan).join(', '),
        [...geval.uitleg, ...extra].join(' '),
      ],
      rijen: plaatsen,
    })
  }

  for (const [persoon, regels] of personen) {
    yield
    const meldingen = new Map<string, Regel[]>()
    const apart = antwoorden.naam === 'nee' && persoon.startsWith('naam ')
    for (const regel of regels) {
      const sleutel = apart && dossier === undefined ? `${regel.melding} ${regel.rij}` : regel.melding
      const lijst = meldingen.get(sleutel)
      if (lijst) lijst.push(regel)
      else meldingen.set(sleutel, [regel])
    }
    const ziekten = [...meldingen.values()].map((lijst) => ({ lijst, ziekte: ziekteUit(lijst, bij) }))
    const groepen = apart ? ziekten.map((een) => [een]) : [ziekten]
    const ernaast = losVan.get(persoon) ?? []
    const onleesbaar =
      ernaast.length === 0 || apart
        ? []
        : [`Rij ${ernaast.map(nummerVan).join(', ')} van dezelfde persoon is niet te lezen en telt niet mee.`]
    for (const groep of groepen) {
      const alle: readonly Ziekte[] = groep.flatMap(({ ziekte }) => ziekte)
      const samen = samengesteldeGevallen(register, alle, verloven.get(persoon) ?? [])
      for (const [i, geval] of samen.entries()) {
        const volgende = samen[i + 1]?.eersteZiektedag ?? Number.POSITIVE_INFINITY
        const vanaf = i === 0 ? Number.NEGATIVE_INFINITY : geval.eersteZiektedag
        const plaatsen = groep
          .flatMap(({ lijst, ziekte }) =>
            ziekte.some(({ van }) => van >= vanaf && van < volgende)
              ? lijst
              : lijst.filter((regel) => regel.begin >= vanaf && regel.begin < volgende),
          )
          .toSorted(
            (a, b) =>
              a.begin - b.begin ||
              (a.wijziging ?? a.hersteldPer ?? 0) - (b.wijziging ?? b.hersteldPer ?? 0) ||
              a.rij - b.rij,
          )
          .map(({ rij }) => rij)
        if (plaatsen.length > 0) addCase(geval, plaatsen, onleesbaar)
      }
      const zonderDag = samen.length === 0 ? groep.flatMap(({ lijst }) => lijst) : []
      for (const { rij } of zonderDag) addLoose(rij, ['Helemaal hersteld, maar zonder dag waarop. Vul die in.'])
    }
  }
  return {
    koppen: [...koppen, ...TOEGEVOEGD.map(([kop]) => kop)],
    velden,
    gevallen: gevallen.toSorted((a, b) => a.rijen[0]! - b.rijen[0]!),
    overgeslagen,
    vragen,
    isRijPerGeval: lezing.isGewoon && overgeslagen.size === 0 && gevallen.every((geval) => geval.rijen.length === 1),
  }
}

/** The cases at once. */
export const gevallentabelUit = (...vraag: Parameters<typeof gevallenInStappen>): Gevallentabel => {
  const stappen = gevallenInStappen(...vraag)
  for (;;) {
    const stap = stappen.next()
    if (stap.done) return stap.value
  }
}
