import { datumTekst } from '@poortwachter/wet'
import type { Register } from '@poortwachter/wet'
import { dagUitCel } from '@poortwachter/wet/lezen'
import { readRegister } from '../../registerkeuze.ts'
import { Gebruiksfout } from '../gebruik/gebruiksfout.ts'
import type { Opties } from '../gebruik/opties.ts'
import type { Doorrekening } from './doorrekening.ts'
import { readWatals } from './watals.ts'

const REGELVERSIE = /^\d{4}\.\d+\.\d+$/
const MEESTE = 10

/** The calculations that are asked for beside the run itself, with the editions they take. */
export interface Doorrekeningen {
  readonly doorrekeningen: readonly Doorrekening[]
  /** By version; the edition of the run itself included. */
  readonly registers: ReadonlyMap<string, Register>
}

const readVergelijking = async (
  getypt: string,
  register: Register,
  { peildatum }: Opties,
): Promise<readonly [Doorrekening, Register]> => {
  const tekst = getypt.trim()
  if (REGELVERSIE.test(tekst)) {
    const ander = await readRegister(tekst, '--vergelijk')
    return [{ naam: `regelversie ${tekst}`, soort: 'vergelijking', regelversie: tekst, peildatum, vast: [] }, ander]
  }
  const dag = dagUitCel(tekst)
  if (dag.soort !== 'gelezen')
    throw new Gebruiksfout(
      `--vergelijk: ${dag.soort === 'fout' ? dag.bericht : 'niets ingevuld.'} Geef een dag, of een regelversie zoals 2026.11.0.`,
    )
  const { versie } = register.regelboek
  return [
    { naam: datumTekst(dag.waarde), soort: 'vergelijking', regelversie: versie, peildatum: dag.waarde, vast: [] },
    register,
  ]
}

/** Reads `--vergelijk` and `--wat-als`, each as often as it stands there. */
export const readDoorrekeningen = async (opties: Opties, register: Register): Promise<Doorrekeningen> => {
  const { vergelijk, watAls, peildatum } = opties
  if (vergelijk.length + watAls.length > MEESTE)
    throw new Gebruiksfout(
      `Er staan meer dan ${MEESTE} keer --vergelijk en --wat-als. Doe de rest in een volgende opdracht.`,
    )
  const { versie } = register.regelboek
  const registers = new Map([[versie, register]])
  const doorrekeningen: Doorrekening[] = []
  for (const getypt of vergelijk) {
    const [doorrekening, ander] = await readVergelijking(getypt, register, opties)
    if (doorrekening.peildatum === peildatum && doorrekening.regelversie === versie)
      throw new Gebruiksfout(
        `--vergelijk: ${doorrekening.naam} is waar al mee wordt gerekend. Kies een andere dag of regelversie.`,
      )
    registers.set(doorrekening.regelversie, ander)
    doorrekeningen.push(doorrekening)
  }
  for (const getypt of watAls) {
    const vast = readWatals(getypt, register)
    const naam = `wat als ${vast.map(({ kop, cel }) => `${kop} = ${cel === '' ? 'leeg' : cel}`).join('; ')}`
    doorrekeningen.push({ naam, soort: 'wat als', regelversie: versie, peildatum, vast })
  }
  return { doorrekeningen, registers }
}
