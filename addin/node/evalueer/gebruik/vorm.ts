/** The forms that a file can have, by the extensions that stand for it. */
export const bestandsvormen = ['csv', 'xlsx', 'parquet', 'jsonl'] as const
export type Bestandsvorm = (typeof bestandsvormen)[number]

/** Extensions that stand for one of the forms beside its own. */
export const ANDERE_EXTENSIES: Readonly<Record<string, Bestandsvorm>> = { ndjson: 'jsonl' }
