import { opschrift, overgenomen } from '../../taal/zin.ts'
import type { Opschrift, Tekst } from '../../taal/zin.ts'
import { datumTekst } from '@poortwachter/wet'
import { dagUitCel } from '@poortwachter/wet/lezen'
import { foutInCel } from '../../dossiers/celfout.ts'
import type { Dossiercel } from '../../dossiers/dossiercel.ts'
import type { Kolomkoppeling, Koppeling } from '../../dossiers/koppeling.ts'
import { kolominhoudOf } from './kolominhoud.ts'

/** A column as it was understood. */
export interface Kolomregel {
  readonly kolom: number
  readonly kop: string
  /** Id of the field; empty when the column holds none. */
  readonly veld: string
  /** What the column was taken for; empty when it is not used. */
  readonly als: Tekst
  readonly stand: Opschrift
  readonly voorstel: { readonly id: string; readonly titel: string } | undefined
  readonly voorbeelden: readonly string[]
}

/** What a column was taken for, and by whom. */
const HERKOMSTWOORDEN: Readonly<Record<Kolomkoppeling['herkomst'], Opschrift>> = {
  herkend: opschrift`herkend`,
  gekozen: opschrift`door u gekozen`,
  'niet gebruikt': opschrift`niet gebruikt`,
}

const AANTAL_VOORBEELDEN = 3
const LANGSTE_VOORBEELD = 40

const exampleText = (cel: Dossiercel, isDag: boolean): string => {
  const lezing = isDag && typeof cel === 'number' ? dagUitCel(cel) : undefined
  const tekst = lezing?.soort === 'gelezen' ? datumTekst(lezing.waarde) : (foutInCel(cel) ?? String(cel))
  return tekst.length > LANGSTE_VOORBEELD ? `${tekst.slice(0, LANGSTE_VOORBEELD)}…` : tekst
}

const samplesOf = (rijen: readonly (readonly Dossiercel[])[], kolom: number, isDag: boolean): readonly string[] => {
  const voorbeelden: string[] = []
  for (const rij of rijen) {
    const cel = rij[kolom]
    if (cel === undefined || cel === '') continue
    const tekst = exampleText(cel, isDag)
    if (!voorbeelden.includes(tekst)) voorbeelden.push(tekst)
    if (voorbeelden.length === AANTAL_VOORBEELDEN) break
  }
  return voorbeelden
}

/** Every column with a heading, what it was taken for, and some of its values. */
export const kolomregelsOf = (
  { kolommen }: Koppeling,
  rijen: readonly (readonly Dossiercel[])[],
): readonly Kolomregel[] =>
  kolommen
    .filter(({ kop }) => kop !== '')
    .map(({ kolom, kop, veld, als, herkomst, voorstel, dubbel }) => ({
      kolom,
      kop,
      veld: veld?.id ?? '',
      als: veld?.titel ?? (als === undefined ? '' : overgenomen(als)),
      stand: dubbel ? opschrift`dubbel: een andere kolom gaat voor` : HERKOMSTWOORDEN[herkomst],
      voorstel: voorstel && { id: voorstel.id, titel: voorstel.titel },
      voorbeelden: samplesOf(rijen, kolom, (veld ? veld.soort : kolominhoudOf(rijen, kolom)) === 'dag'),
    }))
