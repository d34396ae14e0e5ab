import type { PropsWithChildren } from 'react'
import { createPortal } from 'react-dom'
import './printed.scss'

export const CAN_PRINT: boolean = true

export function print(): void {
  window.print()
}

/** The smaller the paper, the less of it is left white. */
const MARGIN = { A4: '14mm', A5: '14mm', A6: '8mm' } as const

/** What goes on paper when the page is printed, alone and always light. On the screen it is not to be seen. */
export function Printed({ paper, children }: PropsWithChildren<{ paper: keyof typeof MARGIN }>) {
  return createPortal(
    <div className="printed">
      {/* Only while there is something to print alone: every other page is printed as it stands. */}
      <style>
        {`@page { size: ${paper}; margin: ${MARGIN[paper]} } @media print { body > *:not(.printed) { display: none } }`}
      </style>
      {children}
    </div>,
    document.body,
  )
}
