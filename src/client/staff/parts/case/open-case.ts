import { createContext } from 'react'
import { goTo, pages } from '../../../device/pages'

/** The way from one case to another: on a phone a page on top, on a PC in the place of the one that is open. */
export const OpenCase = createContext((id: string) => goTo(pages.deskCase(id)))
