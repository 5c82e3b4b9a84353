import type { Register } from '@poortwachter/wet'
import { gegevenTekst } from '@poortwachter/wet/verwoording'
import { verantwoordingOver } from '../beslissing.ts'
import type { Caseload } from '../caseload.ts'
import type { Caseloaddossier } from '../dossier.ts'
import { beslistDoor } from '../stapbeslissing.ts'
import { TABELLEN_BIJ } from './woorden.ts'
import type { Ontvanger } from './woorden.ts'

const canTell = ({ regelboek, feitindex }: Register, naam: string, ontvanger: Ontvanger | undefined): boolean => {
  const feit = regelboek.feiten[feitindex.get(naam) ?? -1]
  return ontvanger === undefined || (feit !== undefined && feit.wie.includes(ontvanger))
}

/** Whether it still has to be decided if the case needs this step at all. */
export const isNogTeBeslissen = (
  { register, peildatum }: Pick<Caseload, 'register' | 'peildatum'>,
  dossier: Caseloaddossier,
  code: string,
): boolean => {
  const tabel = beslistDoor(register, code)
  return tabel !== undefined && verantwoordingOver(register, dossier, tabel, peildatum).uitkomst.soort !== 'bekend'
}

/** The questions that a step leaves open and that this addressee can answer; without an addressee all of them. */
export const openVragenOf = (
  { register, peildatum }: Pick<Caseload, 'register' | 'peildatum'>,
  dossier: Caseloaddossier,
  code: string,
  ontvanger: Ontvanger | undefined,
): readonly string[] => {
  const vragen = (TABELLEN_BIJ[code] ?? [])
    .filter((tabel) => register.beslistabel.has(tabel))
    .flatMap((tabel) => {
      const { uitkomst } = verantwoordingOver(register, dossier, tabel, peildatum)
      return uitkomst.soort === 'onvolledig' ? uitkomst.ontbreekt : []
    })
    .filter(({ gegeven }) => canTell(register, gegeven, ontvanger))
  return [...new Set(vragen.map(({ gegeven, vraag }) => `${gegevenTekst(register, gegeven)}: ${vraag}`))]
}
