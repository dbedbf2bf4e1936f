import { createContext, useContext } from 'react'

/** The nonce that inline scripts carry on the server; the browser hides it from pages, so it is empty there. */
export const NonceContext = createContext<string | undefined>(undefined)

export function useNonce(): string | undefined {
  return useContext(NonceContext)
}
