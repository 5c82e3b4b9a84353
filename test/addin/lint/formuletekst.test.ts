import { describe, expect, it } from 'vitest'
import { isEigenFormule, retypedFormule } from '../../../addin/lint/formuletekst.ts'
import { isDatumformule } from '../../../addin/lint/datumfuncties.ts'

describe('a formula of ours', () => {
  it.each([
    ['=PW.DEADLINE(A2,"EJE")', true],
    ['=pw.deadline(A2,"EJE")', true],
    ['=IF(A2="","",PW.STATUS(A2,"EJE",B1))', true],
    ['=_xldudf_PW_DEADLINE(A2,"EJE")', true],
    ["='C:\\map\\invoegtoepassing.xlam'!_xldudf_PW_DEADLINE(A2)", true],
    ['="PW.DEADLINE("&A2', false],
    ['=APW.DEADLINE(A2)', false],
    ['=SUM(PW1)', false],
    ['PW.DEADLINE(A2)', false],
    ['', false],
    [46026, false],
    [true, false],
  ])('%s: %s', (formule, verwacht) => expect(isEigenFormule(formule)).toBe(verwacht))
})

describe('a stored formula as one would type it', () => {
  it.each([
    ['=_xldudf_PW_DEADLINE(A2,"EJE")', '=PW.DEADLINE(A2,"EJE")'],
    ['=_XLDUDF_pw_deadline(A2)', '=PW.DEADLINE(A2)'],
    ['=_xldudf_PW_DEADLINE(A2,_xldudf_PW_REGELVERSIE())', '=PW.DEADLINE(A2,PW.REGELVERSIE())'],
    ["='C:\\map\\invoegtoepassing.xlam'!_xldudf_PW_DEADLINE(A2)", '=PW.DEADLINE(A2)'],
    ['=Map1.xlsx!_xldudf_PW_DEADLINE(A2)', '=PW.DEADLINE(A2)'],
    ['=PW.DEADLINE(Blad1!A2,"EJE")', '=PW.DEADLINE(Blad1!A2,"EJE")'],
    ['=PW.DEADLINE(A2,"_xldudf_PW_EJE")', '=PW.DEADLINE(A2,"_xldudf_PW_EJE")'],
    ['=PW.DEADLINE(A2,"a""_xldudf_PW_B""")', '=PW.DEADLINE(A2,"a""_xldudf_PW_B""")'],
  ])('%s is %s', (opgeslagen, getypt) => expect(retypedFormule(opgeslagen)).toBe(getypt))
})

describe('a formula that gives days', () => {
  it.each([
    ['=PW.DEADLINE(A2,"EJE")', true],
    ['=IF(A2="","",PW.DEADLINE(A2,"EJE"))', true],
    ['=PW.TIJDLIJN(A2)', true],
    ['=PW.VERZUIMWEEK(A2,B2)', false],
    ['=PW.STATUS(A2,"EJE",B2)', false],
    ['="PW.DEADLINE("', false],
  ])('%s: %s', (formule, verwacht) => expect(isDatumformule(formule)).toBe(verwacht))
})
