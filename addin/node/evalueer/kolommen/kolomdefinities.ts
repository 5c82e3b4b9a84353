import { isGedaan } from '@poortwachter/wet'
import type { Dag, Register } from '@poortwachter/wet'
import type { Caseloaddossier } from '../../../dossiers/dossier.ts'
import { RISICOTABEL } from '../../../dossiers/risico.ts'
import { boeteOf, GEVOLGSTAPPEN, verkorteWachttijdOf, visieOf } from '../../../dossiers/stukgevolgen.ts'
import type { Stukgevolg } from '../../../dossiers/stukgevolgen.ts'
import { remember } from '../../../functies/geheugen.ts'
import type { Kolomdefinitie, Kolomvraag } from './kolomdefinitie.ts'
import type { Rijrekenaar, Rijuitkomst } from './rij.ts'
import { nextStep, termColumns } from './stapkolommen.ts'
import { followUpOf } from './tabelbeeld.ts'
import { REDEN } from './telling.ts'

const GEWEIGERD = 'niet te berekenen'
const SPOOR2 = 'SPOOR2NODIG'

/** What follows first from a decision. */
const followUp = (rij: Rijuitkomst, tabel: string): ReturnType<typeof followUpOf> => {
  const beeld = rij.over(tabel)
  return beeld && rij.geval && followUpOf(beeld, rij.geval)
}

/** The class of a table, with the counts of its reasons and of what is missing. */
const classColumn = (tabel: string, naam: string, kop: string): Kolomdefinitie => {
  const [redenen, ontbreekt] = [`${REDEN} ${naam}`, `Ontbreekt voor ${naam}`]
  return {
    kop: `PW ${kop}`,
    soort: 'tekst',
    geteld: kop.charAt(0).toUpperCase() + kop.slice(1),
    waarde: ({ over }) => over(tabel)?.klassetekst,
    count: ({ over }, teller) => {
      const beeld = over(tabel)
      for (const rij of beeld?.rijnamen ?? []) teller.count(redenen, rij)
      for (const feit of beeld?.ontbrekend ?? []) teller.count(ontbreekt, feit)
    },
  }
}

const decisionColumns = (tabel: string, naam: string, kop: string): readonly Kolomdefinitie[] => [
  classColumn(tabel, naam, kop),
  {
    kop: `PW ${naam} reden`,
    soort: 'tekst',
    waarde: ({ over, geval }) => geval && over(tabel)?.redenIn(geval),
  },
  { kop: `PW ${naam} ontbreekt`, soort: 'tekst', waarde: ({ over }) => over(tabel)?.ontbreekt },
  { kop: `PW ${naam} vervolgdag`, soort: 'dag', waarde: (rij) => followUp(rij, tabel)?.dag },
  { kop: `PW ${naam} vervolg`, soort: 'tekst', waarde: (rij) => followUp(rij, tabel)?.wat },
]

const startDay = ({ over, geval }: Rijuitkomst, tabel: string): Dag | undefined => {
  const start = over(tabel)?.start
  return start && geval?.operanddag(start)
}

const exposureColumn: Kolomdefinitie = {
  kop: 'PW blootstelling',
  soort: 'euro',
  waarde: ({ blootstelling }) => (blootstelling?.soort === 'bekend' ? blootstelling.bedrag : undefined),
  count: ({ blootstelling, over }, teller) => {
    if (blootstelling?.soort === 'bekend')
      teller.add(`Blootstelling bij risico ${over(RISICOTABEL)?.klassetekst ?? ''}`, blootstelling.bedrag)
    if (blootstelling?.soort === 'ontbreekt')
      for (const wat of blootstelling.wat) teller.count('Ontbreekt voor blootstelling', wat)
  },
}

/** Whether a report counts from an event, which other cells of the case tell. */
const isUitDienst = ({ gedaan }: Caseloaddossier, stappen: readonly string[]): boolean =>
  stappen.some((code) => code.startsWith('UITDIENST') && gedaan[code] !== undefined)

/** More days than there are, so that two of them are one number. */
const DAGEN = 2 ** 22

/** What follows from what was done, for a file that keeps the steps it follows from. */
const consequenceColumns = (
  { register, peildatum }: Kolomvraag,
  { bijgehouden }: Rijrekenaar,
): readonly Kolomdefinitie[] => {
  const { visie, boete, verkorteWachttijd } = GEVOLGSTAPPEN
  const keeps = (codes: readonly string[]): boolean => codes.some((code) => bijgehouden.has(code))
  /** What follows hangs on the first sick day and the first of these steps that was done; a great many cases share those. */
  const from = <T>(
    gevolgOf: (register: Register, dossier: Caseloaddossier, peildatum: Dag) => Stukgevolg<T> | undefined,
    stappen: readonly string[],
  ): ((rij: Rijuitkomst) => T | undefined) => {
    const waardeOf = (dossier: Caseloaddossier): T | undefined => gevolgOf(register, dossier, peildatum)?.waarde
    const lezers = stappen.map((stap) => ({
      stap,
      lees: remember(
        (dossier: Caseloaddossier) => ({ waarde: waardeOf(dossier) }),
        ({ ziektedatum = 0, gedaan }) => ziektedatum * DAGEN + gedaan[stap]!,
      ),
    }))
    return ({ stand }) => {
      if (!stand) return undefined
      const { dossier } = stand
      const { gedaan, verschuiving } = dossier
      for (const { stap, lees } of lezers) {
        if (!isGedaan(gedaan[stap], peildatum)) continue
        return verschuiving !== 0 || isUitDienst(dossier, stappen) ? waardeOf(dossier) : lees(dossier).waarde
      }
      return undefined
    }
  }
  const visieVan = from(visieOf, visie)
  const visieTekst = (moet: boolean | undefined) => (moet === undefined ? undefined : moet ? 'ja' : 'nee')
  return [
    ...(keeps(visie)
      ? [
          {
            kop: 'PW visieplicht',
            soort: 'tekst',
            waarde: (rij) => visieTekst(visieVan(rij)),
          } satisfies Kolomdefinitie,
        ]
      : []),
    ...(keeps(boete)
      ? [{ kop: 'PW boete aangifte', soort: 'euro', waarde: from(boeteOf, boete) } satisfies Kolomdefinitie]
      : []),
    ...(keeps(verkorteWachttijd)
      ? [
          {
            kop: 'PW einde verkorte wachttijd',
            soort: 'dag',
            waarde: from(verkorteWachttijdOf, verkorteWachttijd),
          } satisfies Kolomdefinitie,
        ]
      : []),
  ]
}

/** Every column that is added, in its order. */
export const kolomdefinities = (vraag: Kolomvraag, rekenaar: Rijrekenaar): readonly Kolomdefinitie[] => {
  const { profiel } = vraag
  return [
    { kop: 'PW fase', soort: 'tekst', geteld: 'Fase', waarde: ({ stand }) => stand?.fase ?? GEWEIGERD },
    { kop: 'PW verzuimweek', soort: 'getal', waarde: ({ stand }) => stand?.week },
    { kop: 'PW volgende stap', soort: 'tekst', waarde: ({ stand }) => nextStep(stand)?.code },
    { kop: 'PW volgende dag', soort: 'dag', waarde: ({ stand }) => nextStep(stand)?.[profiel] },
    ...decisionColumns(SPOOR2, 'spoor 2', 'spoor 2 nodig'),
    { kop: 'PW spoor 2 uiterlijk starten', soort: 'dag', waarde: (rij) => startDay(rij, SPOOR2) },
    ...decisionColumns(RISICOTABEL, 'risico', 'loonsanctierisico'),
    exposureColumn,
    ...termColumns(vraag, rekenaar),
    ...consequenceColumns(vraag, rekenaar),
    {
      kop: 'PW controleren',
      soort: 'tekst',
      waarde: ({ bevindingen }) => bevindingen.map(({ bericht }) => bericht).join(' '),
      count: ({ bevindingen }, teller) => {
        for (const { soort } of bevindingen) teller.count('Te controleren', soort)
      },
    },
    {
      kop: 'PW meldingen',
      soort: 'tekst',
      waarde: ({ meldingen }) =>
        meldingen.map(({ kop, bericht }) => (kop === '' ? bericht : `${kop}: ${bericht}`)).join(' '),
      count: ({ meldingen }, teller) => {
        for (const { kop } of meldingen) teller.count('Niet te lezen', kop === '' ? '(hele rij)' : kop)
      },
    },
  ]
}
