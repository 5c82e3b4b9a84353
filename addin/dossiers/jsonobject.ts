/** Whether something that was read as JSON is an object, and no list. */
export const isJsonobject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
