/** A browser reads no codes for us: they are typed. */
export const CAN_SCAN: boolean = false

export function scan(): Promise<string | undefined> {
  return Promise.resolve(undefined)
}
