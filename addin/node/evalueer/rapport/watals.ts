import { linkVelden } from '../../../dossiers/koppeling.ts'
import { createDossierlezer } from '../../../dossiers/dossier.ts'
import { feitenOf } from '../../../dossiers/feiten.ts'
import { veldenOf } from '../../../dossiers/velden.ts'
import { aangehaald } from '@poortwachter/wet/lezen'
import type { Register } from '@poortwachter/wet'
import { Gebruiksfout } from '../gebruik/gebruiksfout.ts'
import { fieldFor } from '../gebruik/kolomkeuzes.ts'
import type { Vastveld } from './doorrekening.ts'

const OPTIE = '--wat-als'

const checkCells = (register: Register, vast: readonly Vastveld[]): void => {
  const koppeling = linkVelden(
    vast.map(({ kop }) => kop),
    vast.map(({ veld }) => veld),
    veldenOf(register.regelboek),
  )
  const dossier = createDossierlezer(koppeling)(
    vast.map(({ cel }) => cel),
    0,
  )
  const [fout] = [...dossier.fouten, ...feitenOf(register, dossier).fouten]
  if (fout) throw new Gebruiksfout(`${OPTIE}: ${fout.kop}: ${fout.bericht}`)
}

/** What is to be filled in, in every row: `Start spoor 2=1-12-2026; Belastbaarheid=belastbaar`. Nothing behind the sign empties the field. */
export const readWatals = (tekst: string, register: Register): readonly Vastveld[] => {
  const velden = veldenOf(register.regelboek)
  const vast = tekst
    .split(';')
    .filter((deel) => deel.trim() !== '')
    .map((deel): Vastveld => {
      const plaats = deel.indexOf('=')
      if (plaats < 1)
        throw new Gebruiksfout(
          `${OPTIE}: ${aangehaald(deel.trim())} is geen veld met een waarde. Schrijf veld=waarde, bijvoorbeeld "Start spoor 2=1-12-2026".`,
        )
      const veld = fieldFor(deel.slice(0, plaats).trim(), velden, OPTIE)
      const kop = velden.find(({ id }) => id === veld)?.titel ?? veld
      return { veld, kop, cel: deel.slice(plaats + 1).trim() }
    })
  if (vast.length === 0)
    throw new Gebruiksfout(`${OPTIE}: er staat niets in. Schrijf veld=waarde, bijvoorbeeld "Start spoor 2=1-12-2026".`)
  checkCells(register, vast)
  return vast
}
