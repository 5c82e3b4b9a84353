import { readFileSync } from 'node:fs'

/**
 * The layers of the house. A room may import the rooms that stand before it in its list, and nothing that stands after
 * it; `npm test` holds this.
 */

/** Each layer of the law may use those before it. */
const lagen = ['dag', 'regelboek', 'editie', 'rekenen', 'beslissen', 'portefeuille']

/** Each room of the add-in at work may use those before it. */
const kamers = ['taal', 'functies', 'regels', 'dossiers', 'rekenbewijs', 'excel', 'lint', 'paneel', 'inschakelen']

/** The rooms beside them: the imitation of Excel, the build, the commands. Each may use those before it. */
const ernaast = ['nabootsing', 'bouw', 'node']

/** The rooms of the law that stand beside the layers, and the layers each may use. */
const terzijde = {
  lezen: ['dag', 'regelboek'],
  sql: lagen,
  keuring: lagen,
  verwoording: [...lagen, 'lezen', 'keuring'],
}

const of = (namen) => `(${namen.join('|')})`
const inDomain = (namen) => `^domain/${of(namen)}/`
const inAddin = (namen) => `^addin/${of(namen)}/`

const { exports: deuren } = JSON.parse(readFileSync(new URL('domain/package.json', import.meta.url), 'utf8'))
const deurpaden = Object.values(deuren).map((deur) => deur.replace('./', 'domain/').replaceAll('.', '[.]'))

const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** One rule for each room: what stands after it in the list is out of reach. */
const stacked = (namen, place) =>
  namen
    .slice(0, -1)
    .map((naam, i) =>
      error(
        `stapel-${naam}`,
        `${naam} may not use ${namen.slice(i + 1).join(', ')}.`,
        { path: place([naam]) },
        { path: place(namen.slice(i + 1)) },
      ),
    )

export default {
  forbidden: [
    ...stacked(lagen, inDomain),
    error(
      'rekenen-zonder-editie',
      'Calculating gets its edition from the caller.',
      { path: inDomain(['rekenen', 'beslissen', 'portefeuille', 'sql']) },
      { path: '^domain/editie/' },
    ),
    ...Object.entries(terzijde).map(([kamer, mag]) =>
      error(
        `terzijde-${kamer}`,
        `${kamer} may use ${mag.join(', ')} and itself.`,
        { path: inDomain([kamer]) },
        { path: '^domain/', pathNot: inDomain([kamer, ...mag]) },
      ),
    ),
    error(
      'lagen-op-zichzelf',
      'No layer uses a room beside it.',
      { path: inDomain(lagen) },
      { path: inDomain(Object.keys(terzijde)) },
    ),
    error(
      'deur-niet-van-binnen',
      'The door is for those outside.',
      { path: '^domain/.*/' },
      { path: '^domain/index[.]ts$' },
    ),
    error(
      'domain-staat-alleen',
      'The law points at nothing else.',
      { path: '^domain/' },
      { path: '^(addin|worker|test)/' },
    ),
    error(
      'door-de-deur',
      'Others reach the law through a door of the package only.',
      { path: '^(addin|worker|test)/', pathNot: '^test/(domain|voorbeelden)/' },
      { path: '^domain/', pathNot: `^${of(deurpaden)}$` },
    ),
    ...stacked(kamers, inAddin),
    ...stacked(ernaast, inAddin),
    error(
      'kamers-zonder-gereedschap',
      'What runs in Excel holds no part of the build, the commands or the imitation.',
      { path: inAddin(kamers) },
      { path: inAddin(ernaast) },
    ),
    error(
      'nabootsing-staat-alleen',
      'The imitation of Excel knows nothing of this add-in.',
      { path: inAddin(['nabootsing']) },
      { path: inAddin(kamers) },
    ),
    error(
      'addin-zonder-worker',
      'Only the build knows the service, for the headers that files are served with.',
      { path: '^addin/', pathNot: inAddin(['bouw']) },
      { path: '^worker/' },
    ),
    error('worker-zonder-addin', 'The service knows no add-in.', { path: '^worker/' }, { path: '^addin/' }),
    error(
      'product-zonder-tests',
      'What is delivered never leans on a test.',
      { path: '^(domain|addin|worker)/' },
      { path: '^test/' },
    ),
    error(
      'bestanden-zonder-kring',
      'What a file leans on never leans on it, not even for a type. What is loaded later may know who loads it.',
      { path: '^(domain|addin|worker)/' },
      { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    ),
    {
      name: 'mappen-zonder-kring',
      comment: 'Folders use each other in one direction.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^(domain|addin|worker)' },
      to: { circular: true },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.json'], exportsFields: ['exports'], conditionNames: ['import'] },
    exclude: { path: '^(build|docs)/|^test/bench/node_modules' },
  },
}
