import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { LOKALE_OORSPRONG, OORSPRONG } from './oorsprong.ts'
import { writeManifest } from './uitvoering.ts'

const place = (pad: string): URL => new URL(`../../${pad}`, import.meta.url)

const bron = await readFile(place('manifest.xml'), 'utf8')
await mkdir(place('build/'), { recursive: true })
await writeFile(place('build/manifest.xml'), writeManifest(bron, OORSPRONG))
await writeFile(place('build/manifest-lokaal.xml'), writeManifest(bron, LOKALE_OORSPRONG))
