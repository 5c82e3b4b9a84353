import type { Veld } from '@poortwachter/wet/lezen'
import { dagvolgordeUit, kopwoord, samenBewijs, schoneTekst } from '@poortwachter/wet/lezen'
import type { Dagvolgorde } from '@poortwachter/wet/lezen'
import { isDagkolom, isJaNeekolom } from './kolomprofiel.ts'
import type { Kolomprofiel } from './kolomprofiel.ts'
import type { Kopoordeel } from './koprol.ts'
import { kopsleutels } from './plan.ts'
import { profielVan } from './profielen.ts'
import type { Exportprofiel } from './profielen.ts'
import { DAGROLLEN, EINDROLLEN, ROLTITELS } from './rol.ts'
import type { Kopsterkte, Kolomrol } from './rol.ts'
import { NIET_GEBRUIKEN } from './vraag.ts'
import type { Importvraag } from './vraag.ts'

/** Why a column without a name that is known is not used. */
export const ONBEKEND = 'geen naam die bekend is'

/** What a column was taken for, and why. */
export interface Kolomlezing {
  readonly plaats: number
  readonly kop: string
  readonly sleutel: string
  readonly rol: Kolomrol | undefined
  readonly zekerheid: 'zeker' | 'door de buren' | 'gekozen' | 'niet gebruikt'
  readonly waarom: string
  readonly profiel: Kolomprofiel
}

/** The columns of an export, and what has to be asked about them. */
export interface Kolommenlezing {
  readonly kolommen: readonly Kolomlezing[]
  readonly vragen: readonly Importvraag[]
  readonly export: Exportprofiel | undefined
  readonly dagvolgorde: Dagvolgorde
  readonly antwoorden: Readonly<Record<string, string>>
}

/** What was counted of pairs of columns: how often one is filled where another is not, and days before the first one. */
export interface Kolomsamenhang {
  /** Rows in which a column is filled and another one is not, by place. */
  readonly zonder: (plaats: number, ander: number) => number
  /** Rows in which both columns are filled and differ. */
  readonly anders: (plaats: number, ander: number) => number
  /** Whether a column has a day before the first sick day of its row. */
  readonly voorBegin: (plaats: number) => boolean
}

interface Kandidaat {
  readonly plaats: number
  readonly rol: Kolomrol
  readonly sterkte: Kopsterkte
}

const STERKTE: Readonly<Record<Kopsterkte, number>> = { zeker: 0, algemeen: 1, vraag: 2 }
const LIJKT_OP_HERSTEL = /eind|herstel|beter|\bend|stop|laatste|hervat|recover|\btot\b|t\/m|gezond|last day|terug/i
const DAGKEUZES = [
  { waarde: 'ziektedatum', tekst: 'Eerste ziektedag' },
  { waarde: 'hersteldatum', tekst: 'Hersteld per (eerste dag weer aan het werk)' },
  { waarde: 'laatsteZiektedag', tekst: 'Laatste ziektedag (t/m)' },
  { waarde: NIET_GEBRUIKEN, tekst: 'Niet gebruiken' },
]

export const leesKolommen = (
  koppen: readonly string[],
  profielen: readonly Kolomprofiel[],
  samenhang: Kolomsamenhang,
  oordeelOver: (kop: string) => Kopoordeel,
  velden: readonly Veld[],
  gegeven: Readonly<Record<string, string>>,
): Kolommenlezing => {
  const sleutels = kopsleutels(koppen)
  const bekend = profielVan(koppen)
  const antwoorden: Record<string, string> = { ...bekend?.antwoorden, ...gegeven }
  const uitProfiel = new Map(Object.entries(bekend?.rollen ?? {}).map(([kop, rol]) => [kopwoord(kop), rol]))
  const dagveld = new Set(velden.flatMap(({ id, soort }) => (soort === 'dag' ? [id] : [])))
  const isDagrol = (rol: Kolomrol): boolean => dagveld.has(rol) || DAGROLLEN.has(rol)
  const vragen: Importvraag[] = []
  const redenen = new Map<number, string>()
  const gekozen = new Map<number, Kolomrol | undefined>()
  const kandidaten: Kandidaat[] = []
  const geenFeit = new Set<number>()

  const ask = (plaats: number, tekst: string, keuzes = DAGKEUZES, blokkeert = true): void => {
    const id = `kolom:${sleutels[plaats]}`
    if (antwoorden[id] !== undefined) return
    vragen.push({ id, tekst, voorbeelden: profielen[plaats]!.voorbeelden, keuzes, blokkeert })
  }
  const naam = (plaats: number): string => `"${schoneTekst(koppen[plaats]!)}"`

  for (const [plaats, kop] of koppen.entries()) {
    const profiel = profielen[plaats]!
    const antwoord = antwoorden[`kolom:${sleutels[plaats]}`]
    if (antwoord !== undefined) {
      gekozen.set(plaats, antwoord === NIET_GEBRUIKEN ? undefined : antwoord)
      continue
    }
    if (uitProfiel.has(kopwoord(kop))) {
      const rol = uitProfiel.get(kopwoord(kop))
      if (rol) kandidaten.push({ plaats, rol, sterkte: 'zeker' })
      else redenen.set(plaats, `hoort bij ${bekend!.naam} en zegt niets over het geval`)
      if (!rol) geenFeit.add(plaats)
      continue
    }
    const oordeel = oordeelOver(kop)
    if (oordeel === 'geen feit') {
      redenen.set(plaats, 'een plan, verwachting of vroegere waarde, geen feit')
      geenFeit.add(plaats)
    } else if (oordeel === 'dubbelzinnig') {
      redenen.set(plaats, 'de kop kan meer dan een stap zijn')
      if (profiel.gevuld > 0)
        ask(
          plaats,
          `Wat betekent de kolom ${naam(plaats)}?`,
          [
            { waarde: 'gedaan:UWV42', tekst: '42e-weeksmelding gedaan op' },
            { waarde: 'gedaan:WIA', tekst: 'WIA-aanvraag gedaan op' },
            { waarde: NIET_GEBRUIKEN, tekst: 'Iets anders: niet gebruiken' },
          ],
          false,
        )
    } else if (oordeel) {
      const { rol, sterkte } = oordeel
      const isAntwoord = rol === 'hersteldatum' && profiel.gevuld > 0 && !isDagkolom(profiel) && isJaNeekolom(profiel)
      kandidaten.push({ plaats, rol: isAntwoord ? 'isHersteld' : rol, sterkte })
    }
  }

  /** Of several columns for one thing: the surest with something in it, or a question where they disagree. */
  const choose = (rol: Kolomrol, opties: readonly Kandidaat[]): number | undefined => {
    const metInhoud = opties.filter(({ plaats }) => profielen[plaats]!.gevuld > 0)
    const lijst = (metInhoud.length > 0 ? metInhoud : opties).toSorted(
      (a, b) => STERKTE[a.sterkte] - STERKTE[b.sterkte],
    )
    const [eerste, ...rest] = lijst
    if (!eerste) return undefined
    const gelijk = rest.filter(({ sterkte }) => sterkte === eerste.sterkte)
    if (
      DAGROLLEN.has(rol) &&
      gelijk.some(({ plaats }) => samenhang.anders(plaats, eerste.plaats) + samenhang.zonder(plaats, eerste.plaats) > 0)
    ) {
      for (const { plaats } of [eerste, ...gelijk])
        ask(
          plaats,
          `Meer dan een kolom kan hetzelfde zijn (${[eerste, ...gelijk].map((k) => naam(k.plaats)).join(', ')}). Wat is ${naam(plaats)}?`,
        )
      return undefined
    }
    for (const { plaats } of opties)
      if (plaats !== eerste.plaats) redenen.set(plaats, `${naam(eerste.plaats)} gaat voor`)
    return eerste.plaats
  }

  const rolVan = new Map<number, Kolomrol>()
  const gebruikt = new Set([...gekozen.values()].filter((rol) => rol !== undefined))
  for (const [plaats, rol] of gekozen) if (rol !== undefined) rolVan.set(plaats, rol)
  for (const rol of new Set(kandidaten.map((kandidaat) => kandidaat.rol))) {
    const opties = kandidaten.filter((kandidaat) => kandidaat.rol === rol)
    if (gebruikt.has(rol)) {
      for (const { plaats } of opties) redenen.set(plaats, 'een gekozen kolom gaat voor')
      continue
    }
    const plaats = choose(rol, opties)
    if (plaats !== undefined) rolVan.set(plaats, rol)
  }

  const plaatsVan = (rol: Kolomrol): number | undefined => [...rolVan].find(([, gevonden]) => gevonden === rol)?.[0]
  const begin = plaatsVan('ziektedatum')
  const gaatOverVerzuim =
    bekend !== undefined ||
    ['soortVerzuim', 'verzuimpercentage', 'herstelpercentage', 'redenEinde', 'laatsteZiektedag'].some(
      (rol) => plaatsVan(rol) !== undefined,
    ) ||
    koppen.some((kop) => /ziek|verzuim|poortwachter|probleemanalyse|plan van aanpak|arbeidsongeschikt/i.test(kop))
  const zekerheid = new Map<number, Kolomlezing['zekerheid']>()
  if (begin !== undefined && !gekozen.has(begin)) {
    const sterkte = kandidaten.find(({ plaats, rol }) => plaats === begin && rol === 'ziektedatum')?.sterkte ?? 'zeker'
    if (sterkte === 'vraag') {
      ask(
        begin,
        `Is ${naam(begin)} de eerste ziektedag, of de dag waarop de ziekmelding is gedaan? De termijnen tellen vanaf de eerste ziektedag.`,
        [
          { waarde: 'ziektedatum', tekst: 'De eerste ziektedag' },
          { waarde: NIET_GEBRUIKEN, tekst: 'De dag van de melding: niet gebruiken' },
        ],
      )
    } else if (sterkte === 'algemeen' && !gaatOverVerzuim) {
      ask(begin, `Is ${naam(begin)} de eerste ziektedag?`, [
        { waarde: 'ziektedatum', tekst: 'Ja, de eerste ziektedag' },
        { waarde: NIET_GEBRUIKEN, tekst: 'Nee: niet gebruiken' },
      ])
    } else if (sterkte === 'algemeen') zekerheid.set(begin, 'door de buren')
  }

  const einden = EINDROLLEN.flatMap((rol) => plaatsVan(rol) ?? []).filter((plaats) => profielen[plaats]!.gevuld > 0)
  const [einde, ...andere] = einden
  for (const ander of andere) {
    if (gekozen.has(einde!) && gekozen.has(ander)) continue
    if (samenhang.zonder(ander, einde!) > 0) {
      for (const plaats of [einde!, ander])
        ask(
          plaats,
          `${naam(einde!)} en ${naam(ander)} kunnen allebei het einde zijn en zijn niet in dezelfde rijen gevuld. Wat is ${naam(plaats)}?`,
        )
    } else {
      rolVan.delete(ander)
      redenen.set(ander, `${naam(einde!)} gaat voor`)
    }
  }
  if (einde !== undefined && rolVan.get(einde) === 'einde' && antwoorden.einde === undefined) {
    vragen.push({
      id: 'einde',
      tekst: `Is ${naam(einde)} de laatste ziektedag, of de dag waarop iemand weer hersteld was? Dit beslist of perioden binnen vier weken op elkaar volgen.`,
      voorbeelden: profielen[einde]!.voorbeelden,
      keuzes: [
        { waarde: 'tm', tekst: 'De laatste ziektedag (ziek tot en met)' },
        { waarde: 'per', tekst: 'De eerste dag hersteld (hersteld per)' },
      ],
      blokkeert: true,
    })
  }

  for (const [plaats, kop] of koppen.entries()) {
    const profiel = profielen[plaats]!
    if (
      rolVan.has(plaats) ||
      gekozen.has(plaats) ||
      geenFeit.has(plaats) ||
      redenen.has(plaats) ||
      !isDagkolom(profiel)
    )
      continue
    if (schoneTekst(kop) === '' && begin === undefined) continue
    const lijktOp = LIJKT_OP_HERSTEL.test(kop)
    if (begin === undefined || (einde === undefined && (lijktOp || !samenhang.voorBegin(plaats))))
      ask(plaats, `De kolom ${naam(plaats)} staat vol datums en wordt niet gebruikt. Wat betekent zij?`)
  }

  const dagplaatsen = [...rolVan].filter(([, rol]) => isDagrol(rol)).map(([plaats]) => plaats)
  const tegenstrijdig = dagplaatsen.filter((plaats) => dagvolgordeUit(profielen[plaats]!.bewijs) === 'tegenstrijdig')
  const bewijs = samenBewijs(dagplaatsen.map((plaats) => profielen[plaats]!.bewijs))
  const uitTabel = dagvolgordeUit(bewijs)
  let dagvolgorde: Dagvolgorde = uitTabel === 'maand-dag' ? 'maand-dag' : 'dag-maand'
  if (antwoorden.dagvolgorde === 'maand-dag' || antwoorden.dagvolgorde === 'dag-maand')
    dagvolgorde = antwoorden.dagvolgorde
  else if (
    uitTabel === 'tegenstrijdig' ||
    (bewijs.tweezinnig !== undefined && bewijs.dagEerst === undefined && bewijs.maandEerst === undefined)
  ) {
    vragen.push({
      id: 'dagvolgorde',
      tekst:
        uitTabel === 'tegenstrijdig'
          ? `In dit bestand staat ${bewijs.dagEerst} (dag eerst) naast ${bewijs.maandEerst} (maand eerst)${tegenstrijdig.length > 0 ? `, zelfs in een kolom (${tegenstrijdig.map(naam).join(', ')})` : ''}. Hoe moeten datums in cijfers worden gelezen? Wat dan niet kan wordt geweigerd.`
          : `Staat in ${bewijs.tweezinnig} de dag of de maand vooraan? Uit de kolommen blijkt het niet.`,
      voorbeelden: [bewijs.dagEerst, bewijs.maandEerst, bewijs.tweezinnig].filter((tekst) => tekst !== undefined),
      keuzes: [
        { waarde: 'dag-maand', tekst: 'Dag-maand-jaar (Nederlands)' },
        { waarde: 'maand-dag', tekst: 'Maand/dag/jaar (Amerikaans)' },
      ],
      blokkeert: true,
    })
  }

  const titelVan = (rol: Kolomrol): string =>
    (ROLTITELS as Readonly<Record<string, string>>)[rol] ?? velden.find(({ id }) => id === rol)?.titel ?? rol
  const kolommen = koppen.map((kop, plaats): Kolomlezing => {
    const rol = rolVan.get(plaats)
    const gevraagd = vragen.some(({ id }) => id === `kolom:${sleutels[plaats]}`)
    return {
      plaats,
      kop,
      sleutel: sleutels[plaats]!,
      rol: gevraagd ? undefined : rol,
      zekerheid:
        rol === undefined ? 'niet gebruikt' : gekozen.has(plaats) ? 'gekozen' : (zekerheid.get(plaats) ?? 'zeker'),
      waarom: redenen.get(plaats) ?? (rol === undefined ? (gevraagd ? 'dit wordt gevraagd' : ONBEKEND) : titelVan(rol)),
      profiel: profielen[plaats]!,
    }
  })
  return { kolommen, vragen, export: bekend, dagvolgorde, antwoorden }
}
