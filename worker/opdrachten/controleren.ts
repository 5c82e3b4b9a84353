import { BEGIN_VAN_DE_KETEN } from '../opslag/audit.ts'
import { controleer } from './controle.ts'
import { askDienst } from './dienst.ts'
import { readEigenWortels, readUitgeefopties, requireOptie, run } from './opdracht.ts'

await run(async () => {
  const opties = readUitgeefopties(['adres', 'hoofd'])
  const adres = requireOptie(opties.adres, '--adres van de dienst')
  const hoofd = requireOptie(opties.hoofd, '--hoofd met de hash die u de vorige keer noteerde, of --hoofd begin')
  const { bezwaren, keten } = await controleer({
    ask: askDienst(adres),
    wortels: readEigenWortels(opties),
    hoofd,
    nu: Date.now(),
  })
  if (bezwaren.length > 0) throw new Error(bezwaren.join('\n'))
  console.log('Alle regelversies, intrekkingen, handtekeningen, de stand en de auditketen kloppen.')
  console.log(`Noteer als nieuw hoofd: ${keten.at(-1)?.hash ?? BEGIN_VAN_DE_KETEN}`)
})
