import { createContext, useState } from 'react'

/**
 * The phone numbers opened on this page, by case. They stay open until the page is left: opening one again would be
 * remembered as another look.
 */
export const OpenedNumbers = createContext(new Map<string, string>())

/** For the page that provides them. */
export function useOpenedNumbers(): Map<string, string> {
  return useState(() => new Map<string, string>())[0]
}
