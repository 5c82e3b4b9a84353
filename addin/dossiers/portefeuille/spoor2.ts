import { isGedaan } from '@poortwachter/wet'
import type { Dag, Portefeuillegeval, Register } from '@poortwachter/wet'
import type { Caseload } from '../caseload.ts'
import { isLopend } from '../dossierstand.ts'
import type { Caseloadstand } from '../dossierstand.ts'
import { feitbronOf } from '../feitkolommen.ts'
import { createGevallenlezer, klasseOf } from '../gevallen.ts'

const NODIG = 'SPOOR2NODIG'
const PLAN = 'SPOOR2_PLAN'
const BUREAU = 'EIGEN_REGIE'

/** Where the second track of one case stands. */
export interface Spoor2regel {
  readonly stand: Caseloadstand
  /** What the edition says: whether it is needed, or what is missing to say so. */
  readonly nodig: string
  readonly status: 'gestart' | 'niet gestart'
  readonly gestartOp: Dag | undefined
  /** Last day to begin that the text allows. */
  readonly uiterlijk: Dag | undefined
  readonly laatsteRapportage: Dag | undefined
  readonly volgendeRapportage: Dag | undefined
  /** Last day on which a concrete perspective with the own employer still makes it needless. */
  readonly perspectiefTot: Dag | undefined
  /** What the norm for doing it oneself says, where it is done so, with the last day to consult an agency. */
  readonly eigenRegie: { readonly uitkomst: string; readonly raadplegenTot: Dag | undefined } | undefined
  /** What the plan lacks, in sentences. */
  readonly planGebreken: readonly string[]
  /** Labels of what is not known about the plan. */
  readonly planOnbekend: readonly string[]
}

/** The answers that mean that the second track is nothing to look at. */
const NIET_AAN_DE_ORDE: ReadonlySet<string> = new Set(['nee', 'n.v.t.', 'nog niet'])

const labelsOf = ({ regelboek, feitindex }: Register, namen: readonly string[]): readonly string[] =>
  namen.map((naam) => regelboek.feiten[feitindex.get(naam) ?? -1]?.label ?? naam)

const planOf = (register: Register, geval: Portefeuillegeval): Pick<Spoor2regel, 'planGebreken' | 'planOnbekend'> => {
  if (!register.beslistabel.has(PLAN)) return { planGebreken: [], planOnbekend: [] }
  const antwoord = geval.antwoord(PLAN)
  return {
    planGebreken: antwoord.uitkomst === 'ja' ? [] : antwoord.redenen(),
    planOnbekend: antwoord.soort === 'onvolledig' ? labelsOf(register, antwoord.ontbrekendeFeiten()) : [],
  }
}

const selfDirectedOf = (register: Register, geval: Portefeuillegeval): Spoor2regel['eigenRegie'] => {
  if (!register.beslistabel.has(BUREAU)) return undefined
  const antwoord = geval.antwoord(BUREAU)
  if (antwoord.uitkomst === undefined || antwoord.uitkomst === 'n.v.t.') return undefined
  const volledig = antwoord.volledig()
  const bevindingen = volledig.soort === 'bekend' ? volledig.waarde.bevindingen : []
  return {
    uitkomst: antwoord.uitkomst,
    raadplegenTot: bevindingen.flatMap(({ vervolg }) => vervolg?.dag ?? [])[0],
  }
}

/** The running cases for which the second track is begun, needed, or not yet decided, soonest last day first. */
export const spoor2overzichtOf = ({ register, koppeling, peildatum, uniek }: Caseload): readonly Spoor2regel[] => {
  if (!register.beslistabel.has(NODIG)) return []
  const lopend = uniek.standen.filter(isLopend)
  const readGevallen = createGevallenlezer(register, feitbronOf(koppeling), peildatum)
  const regels: Spoor2regel[] = []
  let plaats = 0
  for (const { geval } of readGevallen(lopend.map(({ dossier }) => dossier))) {
    const stand = lopend[plaats++]!
    const gestartOp = stand.dossier.gedaan.SPOOR2
    const nodig = klasseOf(geval, NODIG)
    if (!geval || (gestartOp === undefined && NIET_AAN_DE_ORDE.has(nodig))) continue
    const isGestart = isGedaan(gestartOp, peildatum)
    regels.push({
      stand,
      nodig,
      status: isGestart ? 'gestart' : 'niet gestart',
      gestartOp,
      uiterlijk: stand.stappen.find(({ code }) => code === 'SPOOR2')?.wet,
      laatsteRapportage: stand.dossier.laatsteRapportage,
      volgendeRapportage: stand.dossier.volgendeRapportage,
      perspectiefTot: geval.dag('PERSPECTIEF', 'wet'),
      eigenRegie: selfDirectedOf(register, geval),
      ...(isGestart ? planOf(register, geval) : { planGebreken: [], planOnbekend: [] }),
    })
  }
  return regels.toSorted((a, b) => (a.uiterlijk ?? Infinity) - (b.uiterlijk ?? Infinity))
}
