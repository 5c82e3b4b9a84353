const seconds = (milliseconden: number): string => `${(milliseconden / 1000).toFixed(1).replace('.', ',')} s`

/** Runs a step with a line before it and its duration behind it, so that waiting is visible. */
export const withVoortgang = async <T>(titel: string, doe: () => Promise<T>): Promise<T> => {
  const begin = performance.now()
  process.stdout.write(`  ${titel} … `)
  try {
    const uitkomst = await doe()
    process.stdout.write(`klaar (${seconds(performance.now() - begin)})\n`)
    return uitkomst
  } catch (fout) {
    process.stdout.write('mislukt\n')
    throw fout
  }
}
