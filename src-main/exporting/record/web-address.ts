/** An address as a URL every reader accepts; null when it is none of the web's. */
export function webAddress(address: string | null): string | null {
  return address !== null && /^https?:/i.test(address) && URL.canParse(address)
    ? new URL(address).href
    : null
}
