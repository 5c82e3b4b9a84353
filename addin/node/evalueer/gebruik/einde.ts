import { readFileSync } from 'node:fs'

/** What a shell gives for a command that was stopped. */
const UITGANGEN = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

type Sein = keyof typeof UITGANGEN

const isSein = (naam: string): naam is Sein => Object.hasOwn(UITGANGEN, naam)

const MS_TUSSEN_KIJKEN = 500

/** What npm calls the command, and puts in its own name and in that of the shell between. */
const OPDRACHT = 'evalueer'

/** Whether the npm that started this ended before this process was far enough to see that it had one. */
const isOrphan = (): boolean => {
  if (process.env['npm_lifecycle_event'] !== OPDRACHT) return false
  try {
    return !readFileSync(`/proc/${process.ppid}/cmdline`, 'utf8').includes(OPDRACHT)
  } catch {
    // Where processes cannot be looked up the first one takes over those that are left.
    return process.ppid === 1
  }
}

/** Watches for the end of a run from outside. */
interface Eindewacht {
  /** From here on a signal does what it always does. */
  release(): void
}

/**
 * Calls `stop` once, with the exit code, when the user or the system ends the run: with a signal, or by ending the npm
 * that started it, of which this process gets no word but that it has another parent.
 */
export const watchEinde = (stop: (uitgang: number) => void): Eindewacht => {
  const ouder = process.ppid
  let isGestopt = false
  const end = (uitgang: number): void => {
    // A second signal is no news, and must not end the process in the middle of clearing up: npm passes on what the terminal already sent.
    if (isGestopt) return
    isGestopt = true
    stop(uitgang)
  }
  const onSein = (sein: NodeJS.Signals): void => end(isSein(sein) ? UITGANGEN[sein] : 1)
  const seinen = Object.keys(UITGANGEN).filter(isSein)
  const kijken = setInterval(() => {
    if (process.ppid !== ouder) end(UITGANGEN.SIGTERM)
  }, MS_TUSSEN_KIJKEN)
  kijken.unref()
  for (const sein of seinen) process.on(sein, onSein)
  if (isOrphan()) end(UITGANGEN.SIGTERM)
  return {
    release: () => {
      clearInterval(kijken)
      for (const sein of seinen) process.removeListener(sein, onSein)
    },
  }
}
