import type { Dag } from '@poortwachter/wet'
import { opschrift } from '../taal/zin.ts'
import type { Opschrift } from '../taal/zin.ts'
import { runWriting } from '../excel/beurt.ts'
import { excelzin } from '../excel/excelzin.ts'
import type { Opdrachtnaam } from './opdrachtnamen.ts'

/** What a command needs besides the workbook. */
export interface Opdrachtomgeving {
  /** Today, where the user is. */
  readonly vandaag: Dag
}

/** Something the user can have done in the workbook, from the ribbon or from the pane. */
export interface Opdracht {
  readonly naam: Opdrachtnaam
  readonly titel: Opschrift
  /** Does it in one batch and says in a sentence what was done. */
  run(context: Excel.RequestContext, omgeving: Opdrachtomgeving): Promise<Opschrift>
}

/** Runs a command; what Excel refuses becomes a sentence too, because a ribbon button can only be heard that way. */
export const runOpdracht = async (opdracht: Opdracht, omgeving: Opdrachtomgeving): Promise<Opschrift> => {
  try {
    return await runWriting((context) => opdracht.run(context, omgeving))
  } catch (fout) {
    return opschrift`${opdracht.titel} is niet gelukt. ${excelzin(fout)}`
  }
}
