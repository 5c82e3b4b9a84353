/** One request that the add-in made. It holds an address of our own origin and nothing from a workbook. */
export interface Netwerkregel {
  readonly tijd: number
  readonly methode: string
  readonly adres: string
  /** HTTP status, or undefined when there was no answer. */
  readonly status: number | undefined
}

/** Everything the add-in asked the network, for the user to see. */
export interface Netwerklogboek {
  readonly regels: readonly Netwerkregel[]
  add(regel: Netwerkregel): void
}

const HOOGSTENS = 500

export const createNetwerklogboek = (): Netwerklogboek => {
  const regels: Netwerkregel[] = []
  return {
    regels,
    add: (regel) => {
      regels.push(regel)
      if (regels.length > HOOGSTENS) regels.shift()
    },
  }
}

/**
 * The one way in which the add-in fetches: a GET without a body, noted in the log. Cookies never go along, unless the
 * answer has to count as the same file that the browser itself would load.
 */
export const createGet =
  (logboek: Netwerklogboek, fetchFn: typeof fetch, nu: () => number) =>
  async (adres: string, signal: AbortSignal, credentials: 'omit' | 'same-origin' = 'omit'): Promise<Response> => {
    const note = (status: number | undefined) => logboek.add({ tijd: nu(), methode: 'GET', adres, status })
    try {
      const antwoord = await fetchFn(adres, { method: 'GET', credentials, referrerPolicy: 'no-referrer', signal })
      note(antwoord.status)
      return antwoord
    } catch (fout) {
      note(undefined)
      throw fout
    }
  }
export type Get = ReturnType<typeof createGet>
