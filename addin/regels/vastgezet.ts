/** Custom property of a workbook that holds the edition it always calculates with. It holds no personal data. */
export const VASTGEZETTE_REGELVERSIE = 'PW_Regelversie'
