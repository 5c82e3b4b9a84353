import { allesVan, OFFICE, showHapering } from './laden/hapering.ts'
import type { Tweetalig } from '../functies/kern/parameter.ts'
import { refuseNietGeladen } from './registratie/niet-geladen.ts'

/** The ids of all functions; the build takes them from their list. */
declare const __FUNCTIES__: readonly string[]

declare global {
  interface Window {
    /** Whether the program itself has arrived. */
    poortwachterGestart?: boolean
  }
}

/** A program that has not arrived by then is taken for one that never will. */
const GEDULD = 60_000

const say = (wat: Tweetalig): void => {
  const show = (): void => {
    const paneel = document.getElementById('paneel')
    if (paneel) showHapering(paneel, wat, () => location.reload())
  }
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', show)
  else show()
}

/**
 * Runs before the program itself, which comes later than office.js. Functions are not called until they are there; when
 * they never come the cells and the pane say so. Without office.js there is nothing to hold back, only something to say.
 */
const start = (): void => {
  if (typeof CustomFunctions === 'undefined') return say(OFFICE)
  const functies: typeof CustomFunctions & { readonly delayInitialization?: () => void } = CustomFunctions
  functies.delayInitialization?.()
  const giveUp = (): void => {
    if (window.poortwachterGestart) return
    for (const id of __FUNCTIES__) CustomFunctions.associate(id, refuseNietGeladen)
    say(allesVan(location.origin))
  }
  const isProgram = ({ target }: Event): boolean => target instanceof HTMLScriptElement && target.type === 'module'
  addEventListener('error', (gebeurtenis) => isProgram(gebeurtenis) && giveUp(), true)
  setTimeout(giveUp, GEDULD)
}

start()
