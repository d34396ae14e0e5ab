import type { PropsWithChildren } from 'react'

/** Whether there is paper: a phone in WeChat prints nothing. */
export const CAN_PRINT: boolean = false

export function print(): void {
  // Nothing to print on.
}

interface PrintedProps {
  /** The paper's size. */
  paper: 'A4' | 'A5' | 'A6'
}

/** What goes on paper when the page is printed; the browser build has a file of its own. */
export function Printed(_props: PropsWithChildren<PrintedProps>) {
  return null
}
