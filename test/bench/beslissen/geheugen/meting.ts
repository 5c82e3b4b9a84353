import { Session } from 'node:inspector/promises'
import type { HeapProfiler } from 'node:inspector'

/** Bytes between two samples, on average: small beside what a run makes. */
const TUSSENRUIMTE = 4_096
const WARM = 3

const selfSize = ({ selfSize: eigen, children }: HeapProfiler.SamplingHeapProfileNode): number =>
  children.reduce((som, kind) => som + selfSize(kind), eigen)

/**
 * Bytes of the JavaScript heap that a piece of work makes, whether they live on or not, after runs that warm it up. Typed
 * arrays count for their few words on the heap, not for what they hold.
 */
export const bytesMade = async (work: () => unknown): Promise<number> => {
  for (let ronde = 0; ronde < WARM; ronde++) work()
  const sessie = new Session()
  sessie.connect()
  const opties = {
    samplingInterval: TUSSENRUIMTE,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  }
  await sessie.post('HeapProfiler.startSampling', opties)
  work()
  const { profile } = await sessie.post('HeapProfiler.stopSampling')
  sessie.disconnect()
  return selfSize(profile.head)
}

/** Bytes of the JavaScript heap in use once everything that can go is gone. */
export const heapUsed = (): number => {
  if (!globalThis.gc) throw new Error('--expose-gc ontbreekt')
  globalThis.gc()
  return process.memoryUsage().heapUsed
}

/** Bytes of the JavaScript heap that stay in use for as long as someone holds the answer. */
export const bytesHeld = (work: () => unknown): number => {
  const voor = heapUsed()
  const antwoord = [work()]
  const na = heapUsed()
  return antwoord.length > 0 ? na - voor : 0
}
