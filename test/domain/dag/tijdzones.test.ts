import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const script = fileURLToPath(new URL('./tijdzone-uitkomsten.ts', import.meta.url))

const runIn = async (zone: string): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, TZ: zone },
    maxBuffer: 64 * 1024 * 1024,
  })
  return stdout
}

/** Kiritimati had no 31 December 1994: there a local calendar is a day short. */
it('gives the same answers in Amsterdam, Los Angeles and on Kiritimati', async () => {
  const [amsterdam, ...elders] = await Promise.all(
    ['Europe/Amsterdam', 'America/Los_Angeles', 'Pacific/Kiritimati'].map(runIn),
  )
  expect(amsterdam!.split('\n').length).toBeGreaterThan(8)
  for (const uitkomsten of elders) expect(uitkomsten).toBe(amsterdam)
}, 30_000)
