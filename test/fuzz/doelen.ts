import type { Fuzzdoel } from './doel.ts'
import { fuzzCsv } from './doelen/csv.ts'
import { fuzzDienst } from './doelen/dienst.ts'
import { fuzzEdities } from './doelen/edities.ts'
import { fuzzFuncties } from './doelen/functies.ts'
import { fuzzLezers } from './doelen/lezers.ts'
import { fuzzXlsx } from './doelen/xlsx.ts'

export const fuzzdoelen: readonly Fuzzdoel[] = [fuzzFuncties, fuzzLezers, fuzzCsv, fuzzXlsx, fuzzEdities, fuzzDienst]
