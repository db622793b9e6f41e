/** The address as a link, when it is one a page may carry (https, http, mailto, tel); else null. */
export function safeHref(url: string): string | null {
  return /^(https?:\/\/|mailto:|tel:)[^\s<>"'\\]+$/i.test(url) ? url : null
}

export function isMalformedWeb(address: string): boolean {
  return !/^(https?:\/\/)?[\w-]+(\.[\w-]+)+(\/\S*)?$/i.test(address.trim())
}
