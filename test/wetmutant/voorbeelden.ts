import { dag, isoVan, registerVan, termijn } from '@poortwachter/wet'
import type { Regelboek, Register } from '@poortwachter/wet'
import { berekeningen } from '../voorbeelden/berekeningen.ts'
import { answerOf, readVraag } from '../voorbeelden/beslissen/beslisvoorbeeld.ts'
import { UITKOMST, expectedAnswer, readBeslispaginas } from '../voorbeelden/beslissen/beslispaginas.ts'
import { excludedAnswer, expectedColumns, readRekenpaginas } from '../voorbeelden/rekenvoorbeelden.ts'

/** An example, with the question whether an edition gives what it expects. */
export interface Voorbeeld {
  readonly naam: string
  /** The decision table it asks, and the rows it expects there. */
  readonly tabel?: string
  readonly rijen?: readonly string[]
  /** Says what is missing: by far the most work for the machine, so the last to be asked. */
  readonly vraagtNaar?: true
  readonly klopt: (register: Register) => boolean
}

const rekenvoorbeelden = (): Voorbeeld[] =>
  readRekenpaginas().flatMap(({ naam, bestand, tabellen }) =>
    tabellen.flatMap(({ kolommen, rijen }) =>
      rijen.map((rij) => ({
        naam: `${bestand}: ${rij['omdat']!}`,
        klopt: (register) => {
          const gekregen = berekeningen[naam]!.bereken(register, rij)
          return expectedColumns(naam, kolommen, rij).every((kolom) => {
            const uitgesloten = excludedAnswer(rij[kolom]!)
            return uitgesloten === undefined ? gekregen[kolom] === rij[kolom] : gekregen[kolom] !== uitgesloten
          })
        },
      })),
    ),
  )

const beslisvoorbeelden = (echt: Register): Voorbeeld[] =>
  readBeslispaginas().flatMap(({ naam, code, gevallen, tabellen }) =>
    tabellen.flatMap(({ kolommen, rijen }) =>
      rijen.map((rij) => {
        const vraag = readVraag(echt, rij['tabel'] || code, rij, gevallen)
        const gevraagd = kolommen.filter((kolom) => UITKOMST.includes(kolom))
        return {
          naam: `${naam}: ${rij['omdat']!}`,
          tabel: vraag.tabel,
          rijen: (rij['rij'] ?? '').split(' '),
          ...(rij['uitkomst']!.startsWith('ontbreekt') ? { vraagtNaar: true } : {}),
          klopt: (register) => {
            const gekregen = answerOf(register, vraag)
            return gevraagd.every((kolom) => gekregen[kolom] === expectedAnswer(kolom, rij[kolom]!))
          },
        }
      }),
    ),
  )

const gepubliceerd = (echt: Regelboek): Voorbeeld[] =>
  echt.voorbeelden.map(({ id, termijn: code, eersteZiektedag, verschuiving = 0, uitkomst }) => ({
    naam: `gepubliceerd: ${id}`,
    klopt: (register) => {
      const gekregen = termijn(register, { eersteZiektedag: dag(eersteZiektedag), code, verschuiving })
      return gekregen.soort === 'bekend' && isoVan(gekregen.waarde.wet) === uitkomst
    },
  }))

/** Every worked example, every decision example and every published case. */
export const readVoorbeelden = (echt: Regelboek): readonly Voorbeeld[] => [
  ...rekenvoorbeelden(),
  ...gepubliceerd(echt),
  ...beslisvoorbeelden(registerVan(echt)),
]
