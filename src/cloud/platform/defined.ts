/** The platform stores `undefined` as null; a field that is not there should not be there, at any depth. */
export function definedOnly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(definedOnly)
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  return definedFields(value)
}

export function definedFields(fields: object): Record<string, unknown> {
  const entries = Object.entries(fields).filter(([, field]) => field !== undefined)
  return Object.fromEntries(entries.map(([key, field]) => [key, definedOnly(field)]))
}
