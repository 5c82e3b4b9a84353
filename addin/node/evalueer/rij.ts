import type { Dag, Register } from '@poortwachter/wet'
import { dagUitCel } from '@poortwachter/wet/lezen'
import { blootstellingOf } from '../../dossiers/blootstelling.ts'
import type { Blootstelling, Loonaannamen } from '../../dossiers/blootstelling.ts'
import { createDossierlezer } from '../../dossiers/dossier.ts'
import type { Dossiercel, Caseloaddossier } from '../../dossiers/dossier.ts'
import { dossierstandOf } from '../../dossiers/dossierstand.ts'
import type { Caseloadstand } from '../../dossiers/dossierstand.ts'
import { feitbronOf } from '../../dossiers/feitkolommen.ts'
import type { Feitfout, Gedateerd } from '../../dossiers/feitkolommen.ts'
import type { Koppeling } from '../../dossiers/koppeling.ts'
import type { Kwaliteitsbevinding, Kwaliteitscontrole } from '../../dossiers/kwaliteit/bevinding.ts'
import { toekomst } from '../../dossiers/kwaliteit/toekomst.ts'
import { onmogelijkeVolgorde } from '../../dossiers/kwaliteit/volgorde.ts'
import { createSanctiegeheugen } from '../../dossiers/sanctiegeheugen.ts'
import { createBlokbeslisser } from './blokbeslissing.ts'
import type { Blokbeslissing } from './blokbeslissing.ts'
import { remember } from '../../functies/geheugen.ts'
import { createTermijngeheugen } from '../../dossiers/termijngeheugen.ts'
import type { Termijnberekening } from '../../dossiers/termijngeheugen.ts'

/** A row as it is offered: its cells, or why they cannot be trusted. */
export interface Rekenrij {
  readonly cellen: readonly Dossiercel[]
  readonly weigering: string | undefined
}

/** Something in a row that could not be read; without a heading it is about the whole row. */
interface Celmelding {
  readonly kop: string
  readonly bericht: string
}

/** A row worked out. */
export interface Rijuitkomst {
  /** Undefined when the row could not be trusted. */
  readonly stand: Caseloadstand | undefined
  /** What the tables say, and the place of the row in it; undefined without a first sick day. */
  readonly beslissing: { readonly blok: Blokbeslissing; readonly plaats: number } | undefined
  readonly blootstelling: Blootstelling | undefined
  /** What was read but cannot be right together. */
  readonly bevindingen: readonly Kwaliteitsbevinding[]
  readonly meldingen: readonly Celmelding[]
}

/** What rows are worked out with. */
export interface Rijvraag {
  readonly register: Register
  readonly koppeling: Koppeling
  readonly peildatum: Dag
  readonly aannamen: Loonaannamen
}

/** Works the rows of a block out. */
export interface Rijrekenaar {
  readonly bijgehouden: ReadonlySet<string>
  readonly termijn: Termijnberekening
  reken(rijen: readonly Rekenrij[]): Iterable<Rijuitkomst>
}

/** Checks that need no more than the row itself. */
const CONTROLES: readonly Kwaliteitscontrole[] = [onmogelijkeVolgorde, toekomst]

const isGedateerd = (dossier: Caseloaddossier | undefined): dossier is Gedateerd => dossier?.ziektedatum !== undefined

const groupByPlaats = (fouten: readonly Feitfout[]): ReadonlyMap<number, readonly Feitfout[]> => {
  const groepen = new Map<number, Feitfout[]>()
  for (const fout of fouten) {
    const groep = groepen.get(fout.plaats)
    if (groep) groep.push(fout)
    else groepen.set(fout.plaats, [fout])
  }
  return groepen
}

export const createRijrekenaar = ({ register, koppeling, peildatum, aannamen }: Rijvraag): Rijrekenaar => {
  const bijgehouden = feitbronOf(koppeling).stappen
  const lees = createDossierlezer(
    koppeling,
    remember(dagUitCel, (cel) => cel),
  )
  const termijn = createTermijngeheugen(register, bijgehouden)
  const decide = createBlokbeslisser({ register, koppeling, peildatum, termijn })
  const sanctieOver = createSanctiegeheugen(register)

  const readRow = (
    dossier: Caseloaddossier,
    beslissing: Rijuitkomst['beslissing'],
    feitfouten: readonly Celmelding[],
  ): Rijuitkomst => {
    const stand = dossierstandOf(register, dossier, peildatum, bijgehouden, {
      termijn,
      klasse: (_register, _dossier, tabel) => beslissing?.blok.klasse(tabel, beslissing.plaats) ?? '',
    })
    const isGenoemd = stand.bericht === undefined || dossier.fouten.some(({ veld }) => veld === 'ziektedatum')
    const overige = feitfouten.filter(({ bericht }) => !dossier.fouten.some((fout) => bericht.endsWith(fout.bericht)))
    return {
      stand,
      beslissing,
      blootstelling: blootstellingOf(register, dossier, aannamen, sanctieOver),
      bevindingen: CONTROLES.flatMap((controle) =>
        controle({ register, peildatum, koppeling, bijgehouden, standen: [stand] }),
      ),
      meldingen: [...dossier.fouten, ...overige, ...(isGenoemd ? [] : [{ kop: '', bericht: stand.bericht ?? '' }])],
    }
  }

  function* reken(rijen: readonly Rekenrij[]): Generator<Rijuitkomst> {
    const dossiers = rijen.map(({ cellen, weigering }, rij) =>
      weigering === undefined ? lees(cellen, rij) : undefined,
    )
    const blok = decide(dossiers.filter(isGedateerd))
    const foutenVan = groupByPlaats(blok.fouten)
    let plaats = 0
    for (const [rij, dossier] of dossiers.entries()) {
      if (!dossier) {
        yield {
          stand: undefined,
          beslissing: undefined,
          blootstelling: undefined,
          bevindingen: [],
          meldingen: [{ kop: '', bericht: rijen[rij]!.weigering ?? '' }],
        }
        continue
      }
      const beslissing = isGedateerd(dossier) ? { blok, plaats: plaats++ } : undefined
      yield readRow(dossier, beslissing, (beslissing && foutenVan.get(beslissing.plaats)) ?? [])
    }
  }
  return { bijgehouden, termijn, reken }
}
