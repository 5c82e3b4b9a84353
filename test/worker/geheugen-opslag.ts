import { volgorde } from '@poortwachter/wet'
import { nextAuditregel, type Auditregel, type Audithandeling } from '../../worker/opslag/audit.ts'
import type { Document, Intrekking, Opslag, Stuk, Toevoeging, Uitgave } from '../../worker/opslag/opslag.ts'

/** A store in memory, for tests of what lies in front of it. */
export const createGeheugenOpslag = (): Opslag & { readonly stukken: readonly Stuk[] } => {
  const uitgaven: Stuk[] = []
  const intrekkingen: Stuk[] = []
  const keten: Auditregel[] = []
  const standen: (Document & { readonly nummer: number })[] = []
  const verversingen: Document[] = []

  const add = async (rij: Stuk[], handeling: Audithandeling['handeling'], stuk: Stuk): Promise<Toevoeging> => {
    const bestaand = rij.find(({ versie }) => versie === stuk.versie)
    if (bestaand) return { soort: bestaand.sha256 === stuk.sha256 ? 'wasErAl' : 'andereInhoud' }
    const laatste = uitgaven.findLast(({ versie }) => !intrekkingen.some((stuk) => stuk.versie === versie))?.versie
    if (handeling === 'uitgave' && laatste && volgorde(stuk.versie, laatste) < 0) return { soort: 'nietHoger', laatste }
    keten.push(await nextAuditregel(keten.at(-1), { handeling, ...stuk }))
    rij.push(stuk)
    return { soort: 'toegevoegd' }
  }

  return {
    get stukken() {
      return [...uitgaven, ...intrekkingen]
    },
    listUitgaven: async () => ({
      uitgaven: uitgaven.map(uitgaveVan),
      intrekkingen: intrekkingen.map(intrekkingVan),
      volledig: true,
    }),
    readEditie: async (versie) =>
      uitgaven.filter((stuk) => stuk.versie === versie).map((stuk) => ({ ...stuk, bytes: encode(stuk.tekst) }))[0],
    readUitgave: async (versie) => uitgaven.filter((stuk) => stuk.versie === versie).map(uitgaveVan)[0],
    listAudit: async (na, hoogstens) => keten.filter(({ nummer }) => nummer > na).slice(0, hoogstens),
    addUitgave: (stuk) => add(uitgaven, 'uitgave', stuk),
    addIntrekking: (stuk) => add(intrekkingen, 'intrekking', stuk),
    readIntrekking: async (versie) => intrekkingen.find((stuk) => stuk.versie === versie),
    readStand: async () => {
      const stand = standen.at(-1)
      return stand && { stand, verversing: verversingen.at(-1) }
    },
    addStand: async (stand, nummer) => {
      const laatste = standen.at(-1)
      if (laatste?.sha256 === stand.sha256) return { soort: 'wasErAl' }
      if (laatste && nummer <= laatste.nummer) return { soort: 'nietHoger', laatste: String(laatste.nummer) }
      standen.push({ ...stand, nummer })
      return { soort: 'toegevoegd' }
    },
    addVerversing: async (verversing) => {
      if (verversingen.at(-1)?.sha256 === verversing.sha256) return { soort: 'wasErAl' }
      verversingen.push(verversing)
      return { soort: 'toegevoegd' }
    },
  }
}

const encode = (tekst: string) => new TextEncoder().encode(tekst)

const uitgaveVan = ({ tekst, ...rest }: Stuk): Uitgave => ({ ...rest, omvang: encode(tekst).length })

const intrekkingVan = ({ tekst, ...rest }: Stuk): Intrekking => ({ ...rest, reden: String(JSON.parse(tekst).reden) })
