import type { Taalkeuze } from '../paneel/taal/taalkeuze.ts'
import { speak, venstertaal } from '../taal/zin.ts'
import type { Venstertaal, Vertaling } from '../taal/zin.ts'

const KEUZE = 'poortwachter.taal'
const GEZEGD = 'poortwachter.taal.gezegd'

/** What the choice rests on. */
interface Taalomgeving {
  /** Where this browser keeps things: the language is that of who reads, not of the workbook that is passed on. */
  readonly opslagen: readonly Storage[]
  /** The language of Office, as `nl-NL`. */
  readonly officetaal: string
  loadEngels(): Promise<Vertaling>
}

/** The language of the pane, once it is spoken. */
interface Taalstart {
  readonly taal: Taalkeuze
  /** The texts of the language could not be loaded; the pane is Dutch. */
  readonly mislukt: boolean
}

const read = (opslagen: readonly Storage[], plaats: string): string | undefined => {
  for (const opslag of opslagen) {
    try {
      const waarde = opslag.getItem(plaats)
      if (waarde !== null) return waarde
    } catch {
      continue
    }
  }
  return undefined
}

const write = (opslagen: readonly Storage[], plaats: string, waarde: string | undefined): void => {
  for (const opslag of opslagen) {
    try {
      if (waarde === undefined) opslag.removeItem(plaats)
      else opslag.setItem(plaats, waarde)
    } catch {
      continue
    }
  }
}

/** Speaks the language that was chosen on this computer, else that of Office: Dutch where that is Dutch, else English. */
export const startTaal = async ({ opslagen, officetaal, loadEngels }: Taalomgeving): Promise<Taalstart> => {
  const vanOffice: Venstertaal = officetaal.toLowerCase().startsWith('nl') ? 'nl' : 'en'
  const bewaard = read(opslagen, KEUZE)
  let gekozen: Venstertaal | undefined = bewaard === 'nl' || bewaard === 'en' ? bewaard : undefined
  let laatste = 0
  /** Gives whether it is spoken: a later choice goes before one whose texts were still being loaded. */
  const use = async (taal: Venstertaal): Promise<boolean> => {
    const beurt = (laatste += 1)
    const vertaling = taal === 'nl' ? undefined : await loadEngels()
    if (beurt === laatste) speak(vertaling)
    return beurt === laatste
  }
  const mislukt = await use(gekozen ?? vanOffice).then(
    () => false,
    () => true,
  )
  return {
    mislukt,
    taal: {
      gekozen: () => gekozen,
      kies: async (taal) => {
        if (!(await use(taal ?? vanOffice))) return
        gekozen = taal
        write(opslagen, KEUZE, taal)
      },
      takeEersteKeer: () => {
        const isEerste = venstertaal() === 'en' && read(opslagen, GEZEGD) === undefined
        if (isEerste) write(opslagen, GEZEGD, 'ja')
        return isEerste
      },
    },
  }
}
