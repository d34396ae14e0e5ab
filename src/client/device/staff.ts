import { recall, remember } from './storage'

/** Whether to show the way into the desk; the server decides who really gets in. */
export function rememberStaff(staff: boolean): void {
  if (recall('staff') !== (staff ? '1' : '0')) remember('staff', staff ? '1' : '0')
}

export function isStaff(): boolean {
  return recall('staff') === '1'
}
