import { runStappen, testsOf, typen } from './stappen.ts'

/** What one runs while working: types, the law and the functions. No build, no browser. */
const mislukt = await runStappen([
  ...typen,
  testsOf('domain', 'build/test/snel-domein.json', ['domein']),
  testsOf('functies', 'build/test/snel-functies.json', ['addin'], ['test/addin/functies']),
])
process.exitCode = mislukt === 0 ? 0 : 1
