CustomFunctions.associate('CONSTANTE', () => [[46026]])
Office.onReady()
