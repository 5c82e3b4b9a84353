import { aangehaald, dagUitCel, feitinhoudUit, gelezen, isPlaatshouder, leeg } from '@poortwachter/wet/lezen'
import type { Lezing, Veld } from '@poortwachter/wet/lezen'
import type { Feit, Register } from '@poortwachter/wet'
import { invoerankers, kolomnaam } from '@poortwachter/wet/sql'
import type { Dossiercel } from '../../../dossiers/dossiercel.ts'
import { Gebruiksfout } from '../../evalueer/gebruik/gebruiksfout.ts'
import type { Tabelkolom } from './kolomsoort.ts'
import type { Databanktabel } from './tabel.ts'

/** What a column can be read as, with what a cell of it says: the day as a number, the number, or the word. */
interface Leeswijze {
  readonly soort: 'dag' | 'getal' | 'woord'
  readonly lees: (cel: Dossiercel) => Lezing<number | string>
  readonly feit: Feit | undefined
}

/** A column of the user with a column that the rules read. */
export interface Toewijzing extends Leeswijze {
  readonly kolom: Tabelkolom
  readonly doel: string
}

/** The columns of the user, and what the rules read of them. */
export interface Toewijzingen {
  readonly dossier: Tabelkolom | undefined
  readonly gelezen: readonly Toewijzing[]
  /** Tells the AOW date where no column does. */
  readonly geboortedatum: Toewijzing | undefined
  /** Columns that were understood, but that the rules as SQL do nothing with. */
  readonly ongebruikt: readonly Tabelkolom[]
}

const dayIn = (cel: Dossiercel): Lezing<number> => (isPlaatshouder(cel) ? leeg : dagUitCel(cel))

const readAs = (register: Register, veld: Veld): Leeswijze => {
  const feit = veld.feit === undefined ? undefined : register.regelboek.feiten[register.feitindex.get(veld.feit) ?? -1]
  if (feit === undefined || veld.soort === 'dag') return { soort: 'dag', lees: dayIn, feit }
  const soort = feit.soort === 'dag' ? 'dag' : 'vanaf' in feit ? 'getal' : 'woord'
  return {
    soort,
    lees: (cel) => {
      const lezing = feitinhoudUit(feit, cel)
      return lezing.soort === 'gelezen' ? gelezen(lezing.waarde) : lezing
    },
    feit,
  }
}

/** The columns of the rules that the field of a column fills. */
const targetsOf = (ankers: ReadonlyMap<string, string>, veld: Veld): readonly string[] => {
  if (veld.id === 'ziektedatum') return [kolomnaam('eersteZiektedag')]
  const uitFeit = veld.feit === undefined ? [] : [kolomnaam(veld.feit)]
  const uitStap = veld.stap === undefined ? undefined : ankers.get(veld.stap)
  return [...new Set([...uitFeit, ...(uitStap === undefined ? [] : [uitStap])])]
}

/** Of two columns for the same thing nobody but the user can say which counts. */
const refuseDouble = (paren: readonly { readonly kolom: Tabelkolom; readonly veld: Veld }[]): void => {
  const tweede = paren.find(({ veld }, i) => paren.findIndex((ander) => ander.veld === veld) < i)
  if (!tweede) return
  const eerste = paren.find(({ veld }) => veld === tweede.veld)!
  throw new Gebruiksfout(
    `De kolommen ${aangehaald(eerste.kolom.naam)} en ${aangehaald(tweede.kolom.naam)} zijn allebei ${aangehaald(tweede.veld.titel)}. Zet in het importplan bij een van beide "niet".`,
  )
}

/** Says of every column that was understood what the rules as SQL do with it. `ids` are the fields, column by column. */
export const toewijzingenOf = (
  register: Register,
  tabel: Databanktabel,
  velden: readonly Veld[],
  ids: readonly (string | null)[],
): Toewijzingen => {
  const ankers = invoerankers(register)
  const perId = new Map(velden.map((veld) => [veld.id, veld]))
  const paren = tabel.kolommen.flatMap((kolom, i) => {
    const veld = perId.get(ids[i] ?? '')
    return veld ? [{ kolom, veld }] : []
  })
  const read = ({ kolom, veld }: (typeof paren)[number]): readonly Toewijzing[] =>
    targetsOf(ankers, veld).map((doel) => ({ kolom, doel, ...readAs(register, veld) }))
  refuseDouble(paren)
  const geboren = register.feitindex.has('aowDatum') ? paren.find(({ veld }) => veld.id === 'geboortedatum') : undefined
  const eigen = paren.find(({ veld }) => veld.id === 'dossier')?.kolom
  return {
    dossier: eigen ?? tabel.kolommen.find(({ naam }) => naam === tabel.sleutel),
    gelezen: paren.flatMap(read),
    geboortedatum: geboren && { kolom: geboren.kolom, doel: 'geboortedatum', ...readAs(register, geboren.veld) },
    ongebruikt: paren
      .filter((paar) => read(paar).length === 0 && paar.veld.id !== 'dossier' && paar !== geboren)
      .map(({ kolom }) => kolom),
  }
}
