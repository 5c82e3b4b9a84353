import { aangehaald, fout, gelezen, leeg, nabij } from '@poortwachter/wet/lezen'
import { trefwoord } from '@poortwachter/wet'
import type { Register } from '@poortwachter/wet'
import { isLeeg, waardeparameter } from './parameters.ts'
import type { Verplicht } from './parameters.ts'
import { keuzelijstSoort } from './keuzelijsten.ts'
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
      if (code) return gelezen(code)
      const codes = keuzelijst.keuzes(register).map((keuze) => keuze.waarde)
      const [lijktOp] = nabij(String(waarde), codes, 1)
      const bedoeld = lijktOp ? ` Bedoelt u "${lijktOp}"?` : ''
      return fout(`${aangehaald(waarde)} is geen ${wat}.${bedoeld} Kies uit: ${codes.join(', ')}.`)
    },
    keuzelijst,
  )

/** A decision table of the edition, by its code or another name. */
export const tabelcodeParameter = (uitleg: Tweetalig): Verplicht<Waardeparameter<string, Register>> =>
  codeparameter(uitleg, keuzelijstTabel, 'beslistabel', ({ beslistabelcode }, woord) => beslistabelcode.get(woord))

/** A decision table or a step; a word that means both is the table. */
export const onderwerpParameter = (uitleg: Tweetalig): Verplicht<Waardeparameter<string, Register>> =>
  codeparameter(
    uitleg,
    keuzelijstOnderwerp,
    'beslistabel of termijn',
    ({ beslistabelcode, termijncode }, woord) => beslistabelcode.get(woord) ?? termijncode.get(woord),
  )
