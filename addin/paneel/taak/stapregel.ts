import { ankerVan, bronTekst, bronUrl, geldigheden, tekstdag } from '@poortwachter/wet'
import type { Dag, Grond, IsoDag, Register, Tijdlijnregel } from '@poortwachter/wet'
import {
  berekeningTekst,
  onbekendTekst,
  statusTekst,
  vervallenTekst,
  zekerheidTekst,
} from '@poortwachter/wet/verwoording'
import type { Pictogramnaam } from '../dom/pictogram.ts'
import type { Caseloadstap } from '../../dossiers/dossierstand.ts'

/** How a step is shown: a shape and a tone, so that colour is never the only signal. */
interface Merkteken {
  readonly beeld: Pictogramnaam
  readonly toon: 'fout' | 'let-op' | 'rustig' | 'gewoon'
}

const MERKTEKENS: Readonly<Record<Caseloadstap['status'], Merkteken>> = {
  gereed: { beeld: 'gereed', toon: 'rustig' },
  'gereed, te laat': { beeld: 'gereed', toon: 'let-op' },
  afgeweken: { beeld: 'gereed', toon: 'gewoon' },
  controleren: { beeld: 'vraag', toon: 'let-op' },
  open: { beeld: 'open', toon: 'gewoon' },
  binnenkort: { beeld: 'binnenkort', toon: 'let-op' },
  'te laat': { beeld: 'telaat', toon: 'fout' },
  'nog niet aan de orde': { beeld: 'open', toon: 'gewoon' },
  voorbij: { beeld: 'nvt', toon: 'gewoon' },
  'niet bijgehouden': { beeld: 'vraag', toon: 'gewoon' },
  'n.v.t.': { beeld: 'nvt', toon: 'gewoon' },
}

const markOf = (status: Caseloadstap['status'], gedaanOp: Dag | undefined): Merkteken =>
  status === 'afgeweken' && gedaanOp === undefined ? { beeld: 'open', toon: 'let-op' } : MERKTEKENS[status]

export interface Bronregel {
  readonly tekst: string
  readonly citaat: string | undefined
  readonly adres: string | undefined
}

/** One step or moment of a case, ready to be shown. */
export interface Stapregel {
  readonly code: string
  readonly titel: string
  readonly wie: string
  readonly betekenis: string
  readonly soort: 'stap' | 'moment'
  readonly status: Caseloadstap['status'] | 'onbekend'
  readonly merkteken: Merkteken
  readonly begin: Dag | undefined
  readonly veilig: Dag | undefined
  readonly wet: Dag | undefined
  readonly gedaanOp: Dag | undefined
  /** Code of the step whose actual day moves this one. */
  readonly anker: string | undefined
  readonly berekening: string
  /** Why there is no day, when there is none; with the sources of that in `bronnen`, where it is known. */
  readonly onbekend: string | undefined
  readonly toelichting: string | undefined
  readonly gezag: string
  readonly bronnen: readonly Bronregel[]
}

const authorityOf = ({ status, zekerheid }: Pick<Grond, 'status' | 'zekerheid'>): string =>
  `${statusTekst[status]}, ${zekerheidTekst[zekerheid]}`

const sourcesOf = (
  { regelboek: { regelingen } }: Register,
  { bronnen }: Pick<Grond, 'bronnen'>,
  op: IsoDag,
): readonly Bronregel[] =>
  bronnen.map((bron) => ({
    tekst: bronTekst(regelingen, bron),
    citaat: bron.citaat,
    adres: bronUrl(regelingen, bron, op),
  }))

/** A line of the timeline in words. `stand`: the step as the caseload sees it; a moment has none. */
export const stapregelOf = (register: Register, regel: Tijdlijnregel, stand: Caseloadstap | undefined): Stapregel => {
  const { termijn, uitkomst, gedaanOp } = regel
  const { code, titel, wie, betekenis, aard } = termijn
  const basis = { code, titel, wie, betekenis, soort: aard, gedaanOp, anker: ankerVan(termijn) }
  const zonderDag = { begin: undefined, veilig: undefined, wet: undefined, berekening: '', toelichting: undefined }
  if (regel.vervallen) {
    const { verval } = regel.vervallen
    return {
      ...basis,
      ...zonderDag,
      status: 'n.v.t.',
      merkteken: MERKTEKENS['n.v.t.'],
      onbekend: vervallenTekst(register, regel.vervallen),
      gezag: authorityOf(verval),
      bronnen: sourcesOf(register, verval, register.regelboek.gecontroleerdOp),
    }
  }
  if (uitkomst.soort !== 'bekend') {
    return {
      ...basis,
      ...zonderDag,
      status: 'onbekend',
      merkteken: { beeld: 'vraag', toon: 'gewoon' },
      onbekend: onbekendTekst(register, uitkomst),
      gezag: '',
      bronnen: [],
    }
  }
  const { waarde, grond } = uitkomst
  const status = stand?.status ?? regel.status ?? 'open'
  const { gecontroleerdOp } = register.regelboek
  const periode = geldigheden(regel.termijn.tijdlijn).find(({ ingang }) => ingang.vanaf === grond.vanaf)
  const op = tekstdag(gecontroleerdOp, periode)
  return {
    ...basis,
    ...waarde,
    status,
    merkteken: markOf(status, gedaanOp),
    berekening: berekeningTekst(register, grond.stappen),
    onbekend: undefined,
    toelichting: grond.toelichting,
    gezag: authorityOf(grond),
    bronnen: sourcesOf(register, grond, op),
  }
}
