import { zin } from '../../../taal/zin.ts'
import { datumTekst } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import { withoutTakenBack } from './intrekking.ts'
import type { Geldig } from './intrekking.ts'
import type { Berichtsoort } from '../woord/meldingswoorden.ts'
import type { Eindereden } from '../woord/eindreden.ts'
import { addTo } from '../../sleutellijsten.ts'

/** One report about someone. */
export interface Verzuimbericht {
  readonly rij: number
  readonly dag: Dag
  readonly soort: Exclude<Berichtsoort, 'geen'>
  readonly reden: Eindereden
}

/** A report as a part of the illness that it belongs to. */
interface Meldingsregel {
  readonly rij: number
  readonly begin: Dag
  readonly hersteldPer: Dag | undefined
  readonly reden: Eindereden
}

/** The reports of one person as illnesses, and what they leave open. */
interface Meldingsreeks {
  readonly regels: readonly Meldingsregel[]
  /** Reports that belong to no illness, with why. */
  readonly los: readonly { readonly rij: number; readonly reden: string }[]
  readonly opmerkingen: readonly string[]
}

/** On one day someone recovers first where an illness runs, and falls ill first where none does. */
const VOLGORDE: Readonly<Record<'lopend' | 'niet lopend', readonly Geldig<Verzuimbericht>['soort'][]>> = {
  lopend: ['herstel', 'ziek', 'deel'],
  'niet lopend': ['ziek', 'deel', 'herstel'],
}

const perDag = (meldingen: readonly Geldig<Verzuimbericht>[]): readonly (readonly Geldig<Verzuimbericht>[])[] => {
  const dagen = new Map<Dag, Geldig<Verzuimbericht>[]>()
  for (const melding of meldingen.toSorted((a, b) => a.dag - b.dag || a.rij - b.rij)) addTo(dagen, melding.dag, melding)
  return [...dagen.values()]
}

/** A report of illness begins one, a recovery ends it, and a recovery in part changes nothing of that. */
export const meldingsreeksVan = (meldingen: readonly Verzuimbericht[]): Meldingsreeks => {
  const over = withoutTakenBack(meldingen)
  const regels: Meldingsregel[] = []
  const los = [...over.los]
  const opmerkingen = [...over.opmerkingen]
  let sinds: Dag | undefined
  const see = ({ rij, dag, soort, reden }: Geldig<Verzuimbericht>): void => {
    if (sinds === undefined && soort !== 'ziek') {
      los.push({
        rij,
        reden:
          soort === 'deel'
            ? zin`een deelherstel zonder ziekmelding ervoor; misschien is deze persoon nog ziek`
            : zin`een herstelmelding zonder ziekmelding ervoor`,
      })
      opmerkingen.push(
        zin`De melding van herstel op ${datumTekst(dag)} heeft geen ziekmelding ervoor en telt niet mee.`,
      )
      return
    }
    if (sinds !== undefined && soort === 'ziek' && sinds < dag)
      opmerkingen.push(
        zin`De ziekmeldingen van ${datumTekst(sinds)} en ${datumTekst(dag)} hebben geen herstel ertussen en tellen als een ziekte. Ontbreekt er een herstel, vul dat in.`,
      )
    sinds ??= dag
    const isEinde = soort === 'herstel'
    regels.push({ rij, begin: sinds, hersteldPer: isEinde ? dag : undefined, reden })
    if (isEinde) sinds = undefined
  }
  for (const dag of perDag(over.geldig)) {
    const volgorde = VOLGORDE[sinds === undefined ? 'niet lopend' : 'lopend']
    for (const soort of volgorde) for (const melding of dag) if (melding.soort === soort) see(melding)
  }
  return { regels, los, opmerkingen }
}
