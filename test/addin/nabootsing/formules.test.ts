import { describe, expect, it } from 'vitest'
import { createWerkmap } from '../../../addin/nabootsing/rekenblad/werkmap.ts'

const VANDAAG = '2026-11-22'

/**
 * Dutch formula, how a file stores it, and what a Dutch workbook shows. Text inside quotes is never translated, also
 * not the format of TEKST: that is Excel's own habit. Values by hand or from Microsoft's help pages.
 */
const FORMULES: readonly (readonly [nl: string, en: string, tekst: string])[] = [
  ['=1+2*3', '=1+2*3', '7'],
  ['=-2^2', '=-2^2', '4'],
  ['=2^3^2', '=2^3^2', '64'],
  ['=2^-1', '=2^-1', '0,5'],
  ['=50%*8', '=50%*8', '4'],
  ['=1,5+0,25', '=1.5+0.25', '1,75'],
  ['=1,1-1-0,1', '=1.1-1-0.1', '0'],
  ['="a"&1,5&WAAR', '="a"&1.5&TRUE', 'a1,5WAAR'],
  ['="abc"="ABC"', '="abc"="ABC"', 'WAAR'],
  ['=1<"a"', '=1<"a"', 'WAAR'],
  ['=WAAR>"zzz"', '=TRUE>"zzz"', 'WAAR'],
  ['="3"+4', '="3"+4', '7'],
  ['="drie"+4', '="drie"+4', '#WAARDE!'],
  ['=1/0', '=1/0', '#DEEL/0!'],
  ['=#N/B', '=#N/A', '#N/B'],
  ['=BESTAATNIET(1)', '=BESTAATNIET(1)', '#NAAM?'],
  ['=onbekendenaam', '=onbekendenaam', '#NAAM?'],
  ['=GEENBLAD!A1', '=GEENBLAD!A1', '#VERW!'],
  ['=ALS(1>2;"ja";"nee")', '=IF(1>2,"ja","nee")', 'nee'],
  ['=ALS(ONWAAR;1)', '=IF(FALSE,1)', 'ONWAAR'],
  ['=ALS(WAAR;;2)', '=IF(TRUE,,2)', '0'],
  ['=ALS(WAAR;1;1/0)', '=IF(TRUE,1,1/0)', '1'],
  ['=ALS.FOUT(1/0;"weg")', '=IFERROR(1/0,"weg")', 'weg'],
  ['=ALS.NB(NB();"weg")', '=IFNA(NA(),"weg")', 'weg'],
  ['=ALS.NB(1/0;"weg")', '=IFNA(1/0,"weg")', '#DEEL/0!'],
  ['=ALS.VOORWAARDEN(1>2;"a";2>1;"b")', '=IFS(1>2,"a",2>1,"b")', 'b'],
  ['=ALS.VOORWAARDEN(ONWAAR;1)', '=IFS(FALSE,1)', '#N/B'],
  ['=SCHAKELEN(2;1;"een";2;"twee";"anders")', '=SWITCH(2,1,"een",2,"twee","anders")', 'twee'],
  ['=KIEZEN(2;"a";"b")', '=CHOOSE(2,"a","b")', 'b'],
  ['=KIEZEN(3;"a";"b")', '=CHOOSE(3,"a","b")', '#WAARDE!'],
  ['=EN(WAAR;1)', '=AND(TRUE,1)', 'WAAR'],
  ['=OF(ONWAAR;0)', '=OR(FALSE,0)', 'ONWAAR'],
  ['=NIET(ONWAAR)', '=NOT(FALSE)', 'WAAR'],
  ['=SOM({1\\2;3\\4})', '=SUM({1,2;3,4})', '10'],
  ['=SOM(1;"2";WAAR)', '=SUM(1,"2",TRUE)', '4'],
  ['=SOM({1\\-2})', '=SUM({1,-2})', '-1'],
  ['=GEMIDDELDE({1\\2\\3})', '=AVERAGE({1,2,3})', '2'],
  ['=MIN({5\\3\\9})+MAX({5\\3\\9})', '=MIN({5,3,9})+MAX({5,3,9})', '12'],
  ['=AANTAL({1\\"a"\\WAAR})', '=COUNT({1,"a",TRUE})', '1'],
  ['=AANTALARG({1\\"a"\\WAAR})', '=COUNTA({1,"a",TRUE})', '3'],
  ['=AFRONDEN(2,5;0)', '=ROUND(2.5,0)', '3'],
  ['=AFRONDEN(-2,5;0)', '=ROUND(-2.5,0)', '-3'],
  ['=AFRONDEN(1,005;2)', '=ROUND(1.005,2)', '1,01'],
  ['=AFRONDEN(1234;-2)', '=ROUND(1234,-2)', '1200'],
  ['=AFRONDEN.NAAR.BOVEN(2,1;0)', '=ROUNDUP(2.1,0)', '3'],
  ['=INTEGER(-1,5)', '=INT(-1.5)', '-2'],
  ['=ABS(-3)', '=ABS(-3)', '3'],
  ['=REST(-3;2)', '=MOD(-3,2)', '1'],
  ['=REST(3;0)', '=MOD(3,0)', '#DEEL/0!'],
  ['=DATUM(2026;11;22)', '=DATE(2026,11,22)', '22-11-2026'],
  ['=DATUM(2025;14;1)', '=DATE(2025,14,1)', '01-02-2026'],
  ['=DATUM(2024;2;29)+0', '=DATE(2024,2,29)+0', '29-02-2024'],
  ['=WAARDE("1-1-1900")+59', '=VALUE("1-1-1900")+59', '60'],
  ['=TEKST(60;"dd-mm-jjjj")', '=TEXT(60,"dd-mm-jjjj")', '29-02-1900'],
  ['=TEKST(61;"dd-mm-jjjj")', '=TEXT(61,"dd-mm-jjjj")', '01-03-1900'],
  ['=VANDAAG()', '=TODAY()', '22-11-2026'],
  ['=VANDAAG()-DATUM(2026;11;1)', '=TODAY()-DATE(2026,11,1)', '21'],
  ['=JAAR(DATUM(2025;1;6))', '=YEAR(DATE(2025,1,6))', '2025'],
  ['=MAAND(DATUM(2025;1;6))', '=MONTH(DATE(2025,1,6))', '1'],
  ['=DAG(DATUM(2025;1;6))', '=DAY(DATE(2025,1,6))', '6'],
  ['=WEEKDAG(DATUM(2025;1;6))', '=WEEKDAY(DATE(2025,1,6))', '2'],
  ['=WEEKDAG(DATUM(2025;1;6);2)', '=WEEKDAY(DATE(2025,1,6),2)', '1'],
  ['=ISO.WEEKNUMMER(DATUM(2027;1;3))', '=ISOWEEKNUM(DATE(2027,1,3))', '53'],
  ['=ZELFDE.DAG(DATUM(2025;1;31);1)', '=EDATE(DATE(2025,1,31),1)', '28-02-2025'],
  ['=LAATSTE.DAG(DATUM(2024;1;31);1)', '=EOMONTH(DATE(2024,1,31),1)', '29-02-2024'],
  ['=DATUMWAARDE("6-1-2025")', '=DATEVALUE("6-1-2025")', '45663'],
  ['=DATUMWAARDE("31-02-2026")', '=DATEVALUE("31-02-2026")', '#WAARDE!'],
  ['=INDEX({1\\2;3\\4};2;1)', '=INDEX({1,2;3,4},2,1)', '3'],
  ['=INDEX({1\\2;3\\4};3;1)', '=INDEX({1,2;3,4},3,1)', '#VERW!'],
  ['=VERGELIJKEN("b";{"a"\\"b"};0)', '=MATCH("b",{"a","b"},0)', '2'],
  ['=VERGELIJKEN(5;{1\\4\\9})', '=MATCH(5,{1,4,9})', '2'],
  ['=X.ZOEKEN("b";{"a"\\"b"};{1\\2})', '=XLOOKUP("b",{"a","b"},{1,2})', '2'],
  ['=X.ZOEKEN("z";{"a"\\"b"};{1\\2};"niets")', '=XLOOKUP("z",{"a","b"},{1,2},"niets")', 'niets'],
  ['=X.ZOEKEN("z";{"a"\\"b"};{1\\2})', '=XLOOKUP("z",{"a","b"},{1,2})', '#N/B'],
  ['=X.ZOEKEN(5;{1\\4\\9};{10\\40\\90};;-1)', '=XLOOKUP(5,{1,4,9},{10,40,90},,-1)', '40'],
  ['=VERT.ZOEKEN(2;{1\\"a";2\\"b"};2;ONWAAR)', '=VLOOKUP(2,{1,"a";2,"b"},2,FALSE)', 'b'],
  ['=SOM(FILTER({1\\2\\3};{1\\0\\1}))', '=SUM(FILTER({1,2,3},{1,0,1}))', '4'],
  ['=FILTER({1\\2};{0\\0})', '=FILTER({1,2},{0,0})', '#BEREKEN!'],
  ['=INDEX(SORTEREN({3;1;2});1)', '=INDEX(SORT({3;1;2}),1)', '1'],
  ['=INDEX(SORTEREN({3;1;2};1;-1);1)', '=INDEX(SORT({3;1;2},1,-1),1)', '3'],
  ['=RIJEN(UNIEK({"a";"A";"b"}))', '=ROWS(UNIQUE({"a";"A";"b"}))', '2'],
  ['=SOM(REEKS(4))', '=SUM(SEQUENCE(4))', '10'],
  ['=KOLOMMEN(REEKS(2;3))', '=COLUMNS(SEQUENCE(2,3))', '3'],
  ['=TEKST(1234,5;"#.##0,00")', '=TEXT(1234.5,"#.##0,00")', '1.234,50'],
  ['=TEKST(0,125;"0,0%")', '=TEXT(0.125,"0,0%")', '12,5%'],
  ['=TEKST(DATUM(2026;3;5);"d mmmm jjjj")', '=TEXT(DATE(2026,3,5),"d mmmm jjjj")', '5 maart 2026'],
  ['=TEKST(DATUM(2026;3;5);"dddd d mmm")', '=TEXT(DATE(2026,3,5),"dddd d mmm")', 'donderdag 5 mrt'],
  ['=TEKST(-5;"0;(0)")', '=TEXT(-5,"0;(0)")', '(5)'],
  ['=TEKST(0,5;"u:mm")', '=TEXT(0.5,"u:mm")', '12:00'],
  ['=TEKST.SAMENVOEGEN("a";1;"b")', '=CONCATENATE("a",1,"b")', 'a1b'],
  ['=TEKST.COMBINEREN(", ";WAAR;{"a"\\""\\"b"})', '=TEXTJOIN(", ",TRUE,{"a","","b"})', 'a, b'],
  ['=LINKS("deadline";4)&RECHTS("deadline";4)', '=LEFT("deadline",4)&RIGHT("deadline",4)', 'deadline'],
  ['=DEEL("deadline";5;2)', '=MID("deadline",5,2)', 'li'],
  ['=LENGTE(" a ")', '=LEN(" a ")', '3'],
  ['=SPATIES.WISSEN("  a   b ")', '=TRIM("  a   b ")', 'a b'],
  ['=HOOFDLETTERS("ziek")', '=UPPER("ziek")', 'ZIEK'],
  ['=ISFOUT(1/0)', '=ISERROR(1/0)', 'WAAR'],
  ['=ISLEEG(A1)', '=ISBLANK(A1)', 'WAAR'],
  ['=ISGETAL("1")', '=ISNUMBER("1")', 'ONWAAR'],
  ['=ISTEKST("1")', '=ISTEXT("1")', 'WAAR'],
  ['=WAAR()', '=TRUE()', 'WAAR'],
  ['=A1', '=A1', '0'],
  ['="x"&A1', '="x"&A1', 'x'],
  ['=A1=""', '=A1=""', 'WAAR'],
  ['=A1=0', '=A1=0', 'WAAR'],
  ['=SOMPRODUCT({1\\2};{3\\4})', '=SUMPRODUCT({1,2},{3,4})', '11'],
  ['=AANTAL.ALS({1\\2\\3};">1")', '=COUNTIF({1,2,3},">1")', '2'],
  ['=SOM.ALS({"jan"\\"els"\\"jaap"};"ja*";{1\\2\\4})', '=SUMIF({"jan","els","jaap"},"ja*",{1,2,4})', '5'],
  ['=SOMMEN.ALS({1\\2\\4};{"a"\\"b"\\"a"};"a";{1\\1\\0};1)', '=SUMIFS({1,2,4},{"a","b","a"},"a",{1,1,0},1)', '1'],
  ['=AANTALLEN.ALS({"a"\\"b"};"<>a")', '=COUNTIFS({"a","b"},"<>a")', '1'],
]

describe('a formula means the same in Dutch and in English', () => {
  it.each(FORMULES)('%s  is  %s  and shows %s', async (nl, en, tekst) => {
    const nederlands = createWerkmap({ locale: 'nl', vandaag: VANDAAG })
    expect(nederlands.opgeslagen(nl, 'lokaal')).toBe(en)
    expect((await nederlands.evaluate(nl)).tekst).toBe(tekst)
    expect(nederlands.lokaal(en)).toBe(nl)
    expect((await nederlands.evaluate(en, { taal: 'en' })).tekst).toBe(tekst)
  })
})

describe('a formula that Excel refuses is refused with a sentence', () => {
  it.each(['=SOM(1', '=1+', '=SOM(A1,B2)', '=)', '="open'])('%s', async (formule) => {
    const werkmap = createWerkmap({ locale: 'nl', vandaag: VANDAAG })
    await expect(werkmap.evaluate(formule)).rejects.toThrow(/formule|Zet daar een puntkomma/)
  })
})

describe('the English workbook', () => {
  it('shows points, English errors and month first', async () => {
    const werkmap = createWerkmap({ locale: 'en', vandaag: VANDAAG })
    expect((await werkmap.evaluate('=1.5+1')).tekst).toBe('2.5')
    expect((await werkmap.evaluate('=1/0')).tekst).toBe('#DIV/0!')
    expect((await werkmap.evaluate('=DATE(2026,11,22)')).tekst).toBe('11/22/2026')
    expect((await werkmap.evaluate('=DATEVALUE("1/6/2025")')).waarde).toBe(45663)
  })
})
