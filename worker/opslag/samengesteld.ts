import { volgorde } from '@poortwachter/wet'
import type { Regelversie } from '@poortwachter/wet'
import { Opslagfout } from './opslag.ts'
import type { Editie, Opslag, Overzicht, Stuk, Toevoeging } from './opslag.ts'

interface Samenstelling {
  /** Editions before the bundled one that come with this Worker too. @default none */
  readonly eerdere?: readonly Editie[]
  /** Milliseconds to wait for a read. @default 1500 */
  readonly lezen?: number
  /** Milliseconds to wait for a write with all its retries. @default 15000 */
  readonly schrijven?: number
}

/** Editions that were read and found sound; they never change, so they stay good for as long as the isolate lives. */
const ONTHOUDEN = 8

/**
 * The editions that came with this Worker, before a store that may be away, empty, slow or damaged. The bundled
 * editions never wait for the store; everything else fails as an `Opslagfout` within the given time.
 */
export const createSamengesteldeOpslag = (
  bundel: Editie,
  winkel: Opslag,
  { eerdere = [], lezen = 1_500, schrijven = 15_000 }: Samenstelling = {},
): Opslag => {
  const bundels = new Map([bundel, ...eerdere].map((editie) => [editie.versie, editie]))
  const edities = new Map<Regelversie, Editie>()
  const beschadigd = new Set<Regelversie>()

  const readEditie = async (versie: Regelversie): Promise<Editie | undefined> => {
    const bekend = bundels.get(versie) ?? edities.get(versie)
    if (bekend) return bekend
    try {
      const editie = await withGeduld(lezen, () => winkel.readEditie(versie))
      beschadigd.delete(versie)
      if (editie && edities.size < ONTHOUDEN) edities.set(versie, editie)
      return editie
    } catch (fout) {
      if (fout instanceof Opslagfout && fout.soort === 'beschadigd') beschadigd.add(versie)
      throw fout
    }
  }

  const listUitgaven = async (): Promise<Overzicht> => {
    try {
      const overzicht = await withGeduld(lezen, () => winkel.listUitgaven())
      const uitgaven = overzicht.uitgaven.filter(({ versie }) => !beschadigd.has(versie))
      return { ...overzicht, uitgaven, volledig: overzicht.volledig && uitgaven.length === overzicht.uitgaven.length }
    } catch {
      return { uitgaven: [], intrekkingen: [], volledig: false }
    }
  }

  const addUitgave = async (stuk: Stuk): Promise<Toevoeging> => {
    const eigen = bundels.get(stuk.versie)
    if (eigen && stuk.sha256 !== eigen.sha256) return { soort: 'andereInhoud' }
    if (!eigen && volgorde(stuk.versie, bundel.versie) < 0 && !(await winkel.readUitgave(stuk.versie))) {
      return { soort: 'nietHoger', laatste: bundel.versie }
    }
    return winkel.addUitgave(stuk)
  }

  return {
    readEditie,
    listUitgaven,
    readUitgave: (versie) => withGeduld(lezen, () => winkel.readUitgave(versie)),
    listAudit: (na, hoogstens) => withGeduld(lezen, () => winkel.listAudit(na, hoogstens)),
    readIntrekking: (versie) => withGeduld(lezen, () => winkel.readIntrekking(versie)),
    readStand: () => withGeduld(lezen, () => winkel.readStand()),
    addUitgave: (stuk) => withGeduld(schrijven, () => addUitgave(stuk)),
    addIntrekking: (stuk) => withGeduld(schrijven, () => winkel.addIntrekking(stuk)),
    addStand: (stand, nummer) => withGeduld(schrijven, () => winkel.addStand(stand, nummer)),
    addVerversing: (verversing) => withGeduld(schrijven, () => winkel.addVerversing(verversing)),
  }
}

/**
 * Waits at most `ms` milliseconds for a store. Whatever goes wrong there, the outside learns only that it cannot be
 * reached; an `Opslagfout` passes as it is.
 */
const withGeduld = async <T>(ms: number, work: () => Promise<T>): Promise<T> => {
  try {
    return await Promise.race([work(), teLaat(ms)])
  } catch (fout) {
    throw fout instanceof Opslagfout ? fout : new Opslagfout('onbereikbaar')
  }
}

const teLaat = (ms: number): Promise<never> =>
  new Promise((_, reject) => {
    AbortSignal.timeout(ms).addEventListener('abort', () => reject(new Error('te laat')))
  })
