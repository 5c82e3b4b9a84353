import type { Dag, Portefeuillegeval, Register } from '@poortwachter/wet'
import { blootstellingOf } from '../../../dossiers/blootstelling.ts'
import type { Blootstelling, Loonaannamen } from '../../../dossiers/blootstelling.ts'
import { createDossierlezer } from '../../../dossiers/dossier.ts'
import type { Dossiercel } from '../../../dossiers/dossiercel.ts'
import { dossierstandOf, isLopend } from '../../../dossiers/dossierstand.ts'
import type { Caseloadstand } from '../../../dossiers/dossierstand.ts'
import { feitbronOf, gebeurtenissenIn } from '../../../dossiers/feitkolommen.ts'
import { createGevallenlezer } from '../../../dossiers/gevallen.ts'
import type { Dossiergeval } from '../../../dossiers/gevallen.ts'
import type { Koppeling } from '../../../dossiers/koppeling.ts'
import type { Kwaliteitsbevinding, Kwaliteitscontrole } from '../../../dossiers/kwaliteit/bevinding.ts'
import { toekomst } from '../../../dossiers/kwaliteit/toekomst.ts'
import { onmogelijkeVolgorde } from '../../../dossiers/kwaliteit/volgorde.ts'
import { RISICOTABEL } from '../../../dossiers/risico.ts'
import { createSanctiegeheugen } from '../../../dossiers/sanctiegeheugen.ts'
import { createTabelkijker } from './tabelbeeld.ts'
import type { Tabelbeeld } from './tabelbeeld.ts'

/** A row as it is offered: its cells, or why they cannot be trusted. */
export interface Rekenrij {
  readonly cellen: readonly Dossiercel[]
  readonly weigering: string | undefined
  /** What the user should look at in a row that is worked out all the same. */
  readonly opmerking?: string | undefined
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
  /** What the edition says of it, until the next row comes; undefined without a first sick day. */
  readonly geval: Portefeuillegeval | undefined
  /** What a table says of it; undefined for a case that does not run: of that nothing is left to decide. */
  readonly over: (tabel: string) => Tabelbeeld | undefined
  /** Undefined for a case that does not run. */
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
  /** Codes of the events of which the file tells the day. */
  readonly gebeurtenissen: ReadonlySet<string>
  reken(rijen: readonly Rekenrij[]): Iterable<Rijuitkomst>
}

/** Checks that need no more than the row itself. */
const CONTROLES: readonly Kwaliteitscontrole[] = [onmogelijkeVolgorde, toekomst]

const NIETS_OVER = (): undefined => undefined

export const createRijrekenaar = ({ register, koppeling, peildatum, aannamen }: Rijvraag): Rijrekenaar => {
  const bijgehouden = feitbronOf(koppeling).stappen
  const lees = createDossierlezer(koppeling)
  const readGevallen = createGevallenlezer(register, feitbronOf(koppeling), peildatum)
  const sanctieOver = createSanctiegeheugen(register)
  const kijk = createTabelkijker(register)

  const readRow = (dossiergeval: Dossiergeval): Rijuitkomst => {
    const { dossier, geval, fouten } = dossiergeval
    const stand = dossierstandOf(register, dossiergeval, peildatum, bijgehouden)
    const isGenoemd = stand.bericht === undefined || dossier.fouten.some(({ veld }) => veld === 'ziektedatum')
    const overige = fouten.filter(({ bericht }) => !dossier.fouten.some((fout) => bericht.endsWith(fout.bericht)))
    const over = geval && isLopend(stand) ? kijk(geval) : NIETS_OVER
    const klasse = over(RISICOTABEL)?.klasse
    const alleen = {
      register,
      peildatum,
      koppeling,
      eersteRijnummer: 1,
      bijgehouden,
      standen: [stand],
      uniek: { standen: [stand], herhalingen: [] },
    }
    return {
      stand,
      geval,
      over,
      blootstelling:
        klasse === undefined ? undefined : blootstellingOf(register, dossier, klasse, aannamen, sanctieOver),
      bevindingen: CONTROLES.flatMap((controle) => controle(alleen)),
      meldingen: [...dossier.fouten, ...overige, ...(isGenoemd ? [] : [{ kop: '', bericht: stand.bericht ?? '' }])],
    }
  }

  function* reken(rijen: readonly Rekenrij[]): Generator<Rijuitkomst> {
    const dossiers = rijen.map(({ cellen, weigering }, rij) =>
      weigering === undefined ? lees(cellen, rij) : undefined,
    )
    const gevallen = readGevallen(dossiers.filter((dossier) => dossier !== undefined))[Symbol.iterator]()
    for (const [rij, dossier] of dossiers.entries()) {
      const volgende = dossier && gevallen.next()
      if (volgende && !volgende.done) {
        const uitkomst = readRow(volgende.value)
        const opmerking = rijen[rij]?.opmerking
        yield opmerking === undefined
          ? uitkomst
          : { ...uitkomst, meldingen: [{ kop: '', bericht: opmerking }, ...uitkomst.meldingen] }
        continue
      }
      yield {
        stand: undefined,
        geval: undefined,
        over: NIETS_OVER,
        blootstelling: undefined,
        bevindingen: [],
        meldingen: [{ kop: '', bericht: rijen[rij]!.weigering ?? '' }],
      }
    }
  }
  return { bijgehouden, gebeurtenissen: gebeurtenissenIn(register, feitbronOf(koppeling)), reken }
}
