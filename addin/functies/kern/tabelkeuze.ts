import { fout, gelezen, leeg } from '@poortwachter/wet/lezen'
import { trefwoord } from '@poortwachter/wet'
import type { Register } from '@poortwachter/wet'
import { isLeeg, waardeparameter } from './parameters.ts'
import type { Verplicht } from './parameters.ts'
import { keuzelijstSoort } from './keuzelijsten.ts'
import { keuzezin } from './keuzezin.ts'
import type { Keuze, Keuzelijst, Tweetalig, Waardeparameter } from './parameter.ts'

const keuzes = ({ regelboek }: Register): readonly Keuze[] =>
  regelboek.beslistabellen.map(({ code, titel, uitkomsten }) => ({
    waarde: code,
    uitleg: `${titel} ${uitkomsten.join(' · ')}`.slice(0, 256),
  }))

const keuzelijstTabel: Keuzelijst<Register> = { id: 'BESLISTABEL', keuzes }

const keuzelijstOnderwerp: Keuzelijst<Register> = {
  id: 'ONDERWERP',
  keuzes: (register) => [...keuzes(register), ...keuzelijstSoort.keuzes(register)],
}

const keuzelijstBedragtabel: Keuzelijst<Register> = {
  id: 'BEDRAGTABEL',
  keuzes: ({ regelboek }) =>
    regelboek.tabellen.map(({ code, titel, betekenis }) => ({
      waarde: code,
      titel,
      uitleg: `${titel}: ${betekenis}`.slice(0, 256),
    })),
}

const keuzelijstBron: Keuzelijst<Register> = {
  id: 'BRONONDERWERP',
  keuzes: (register) => [...keuzelijstOnderwerp.keuzes(register), ...keuzelijstBedragtabel.keuzes(register)],
}

const bedragtabelcode = ({ regelboek }: Register, woord: string): string | undefined =>
  regelboek.tabellen.find(({ code, titel }) => trefwoord(code) === woord || trefwoord(titel) === woord)?.code

/** A day or a number where a code belongs is mostly the next argument, typed first. */
const volgordezin = (waarde: unknown): string =>
  typeof waarde === 'number' ? ' Staan de gegevens in de goede volgorde? De code komt eerst.' : ''

const codeparameter = (
  uitleg: Tweetalig,
  keuzelijst: Keuzelijst<Register>,
  wat: string,
  zoek: (register: Register, woord: string) => string | undefined,
): Verplicht<Waardeparameter<string, Register>> =>
  waardeparameter(
    'waarde',
    uitleg,
    (waarde, register) => {
      if (isLeeg(waarde) || waarde === 0) return leeg
      const code = zoek(register, trefwoord(String(waarde)))
      return code ? gelezen(code) : fout(keuzezin(waarde, wat, keuzelijst.keuzes(register)) + volgordezin(waarde))
    },
    keuzelijst,
  )

/** A decision table of the edition, by its code or another name; the help gives one of them. */
export const tabelcodeParameter = (voorbeeld: string): Verplicht<Waardeparameter<string, Register>> =>
  codeparameter(
    { nl: `De beslistabel, bijvoorbeeld "${voorbeeld}".`, en: `The decision table, for example "${voorbeeld}".` },
    keuzelijstTabel,
    'beslistabel',
    ({ beslistabelcode }, woord) => beslistabelcode.get(woord),
  )

/** A table of amounts of the edition, by its code or title. */
export const bedragtabelParameter = (uitleg: Tweetalig): Verplicht<Waardeparameter<string, Register>> =>
  codeparameter(uitleg, keuzelijstBedragtabel, 'tabel met bedragen', bedragtabelcode)

/** A decision table, a step or a table of amounts; a word that means more than one is the first of these. */
export const onderwerpParameter = (uitleg: Tweetalig): Verplicht<Waardeparameter<string, Register>> =>
  codeparameter(
    uitleg,
    keuzelijstBron,
    'beslistabel, termijn of tabel met bedragen',
    (register, woord) =>
      register.beslistabelcode.get(woord) ?? register.termijncode.get(woord) ?? bedragtabelcode(register, woord),
  )

/** The same where a step goes first. */
export const regelParameter = (uitleg: Tweetalig): Verplicht<Waardeparameter<string, Register>> =>
  codeparameter(
    uitleg,
    keuzelijstBron,
    'termijn, beslistabel of tabel met bedragen',
    (register, woord) =>
      register.termijncode.get(woord) ?? register.beslistabelcode.get(woord) ?? bedragtabelcode(register, woord),
  )
