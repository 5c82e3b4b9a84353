/** How long one slice may keep the page from drawing and from answering keys, in milliseconds. */
const PLAK = 8

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(undefined)
  })

/** Work that can be cut: `stap` is called for 0 to `aantal` - 1 in order, or until it gives true. */
interface Plakwerk {
  readonly aantal: number
  readonly signaal: AbortSignal
  stap(index: number): unknown
  /** Called after each slice with the number of steps done. */
  voortgang?(gedaan: number): void
}

/** Does long work in slices so that the pane stays fluent. Gives false when it was stopped half-way. */
export const runInPlakken = async ({ aantal, signaal, stap, voortgang }: Plakwerk): Promise<boolean> => {
  let einde = performance.now() + PLAK
  for (let index = 0; index < aantal; index++) {
    if (performance.now() > einde) {
      voortgang?.(index)
      await pause()
      if (signaal.aborted) return false
      einde = performance.now() + PLAK
    }
    if (stap(index) === true) break
  }
  return !signaal.aborted
}
