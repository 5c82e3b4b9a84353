import type { Dag } from '@poortwachter/wet'
import { aaneen, opschrift, zin } from '../../taal/zin.ts'
import type { Opschrift } from '../../taal/zin.ts'
import type { Caseload } from '../../dossiers/caseload.ts'
import type { Caseloadstand } from '../../dossiers/dossierstand.ts'
import { besluitOpen } from '../../dossiers/stapbeslissing.ts'
import { dossierboekOf } from '../bron/dossierboek.ts'
import type { Stapregel } from './stapregel.ts'
import { KOMT_NOG } from './woorden.ts'

/** A step of a case as something to do. */
export interface Taak {
  readonly caseload: Caseload
  readonly stand: Caseloadstand
  readonly stap: Stapregel
}

/** What a task is known by wherever its row is: its case and its step. */
export const taaksleutelOf = ({ caseload, stand, stap }: Taak): string =>
  `${dossierboekOf(caseload).sleutelOf(stand.dossier)}:${stap.code}`

const UITLEG: Readonly<Record<Stapregel['status'], Opschrift>> = {
  gereed: opschrift`Gedaan, op tijd.`,
  'gereed, te laat': opschrift`Gedaan, na de laatste dag die de tekst toelaat.`,
  afgeweken: opschrift`Werkgever en werknemer zijn met redenen van de termijn afgeweken.`,
  open: opschrift`De stap kan worden gezet; de veilige dag is nog meer dan 30 dagen weg.`,
  binnenkort: opschrift`De veilige dag is binnen 30 dagen.`,
  'te laat': opschrift`De laatste dag die de tekst toelaat is voorbij en er staat geen dag waarop het is gedaan.`,
  'nog niet aan de orde': opschrift`De stap kan nu nog niet worden gezet.`,
  voorbij: opschrift`Dit moment is voorbij.`,
  controleren: opschrift`De cel van deze stap is niet te lezen, of een onderbreking kan haar hebben verschoven: kijk de cel na, en wanneer de dagen waren die niet meetellen.`,
  'niet bijgehouden': opschrift`De laatste dag is voorbij. De tabel heeft geen kolom waarin staat of dit is gedaan; met Gedaan wordt zij gemaakt.`,
  'n.v.t.': opschrift`Niet van toepassing: dat staat in de cel van deze stap, of het volgt uit een beslissing of een gebeurtenis in het dossier.`,
  onbekend: opschrift`Er is geen dag te geven.`,
}

const AFGEWEKEN_EN_OPEN = opschrift`Werkgever en werknemer zijn met redenen van de termijn afgeweken. Er staat nog geen dag waarop het is gedaan.`
const VEILIG_VOORBIJ = opschrift`De veilige dag is voorbij, de laatste dag nog niet.`
const MOMENT = opschrift`Dit moment komt nog.`

const meaningOf = ({ soort, status, veilig, gedaanOp }: Stapregel, peildatum: Dag): Opschrift => {
  if (status === 'afgeweken' && gedaanOp === undefined) return AFGEWEKEN_EN_OPEN
  if (soort === 'moment' && KOMT_NOG.has(status)) return MOMENT
  return status === 'binnenkort' && veilig !== undefined && veilig < peildatum ? VEILIG_VOORBIJ : UITLEG[status]
}

/** What the status of a step means, with what is still open about whether it is needed at all. */
export const statusUitleg = ({ caseload, stand, stap }: Taak): string => {
  const vraag = besluitOpen(caseload.register, caseload.peildatum, stand.dossier, stap.code)
  const open =
    vraag !== undefined && stap.gedaanOp === undefined
      ? zin`Of deze stap nodig is staat nog open (${vraag}). Beantwoord eerst de vragen daarover, bij Beslissing in het dossier.`
      : ''
  return aaneen(meaningOf(stap, caseload.peildatum), open)
}
