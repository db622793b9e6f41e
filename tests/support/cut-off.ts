/** Elements whose words reach beyond the screen or beyond a box that hides what overflows; runs in the page. */
export function findCutOff(): string[] {
  const hasWords = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
  const isForScreenReaders = (element: Element) =>
    element.closest('.sr-only, .unseen, .skip, .promises thead, .rows thead') !== null
  const isCut = (element: Element) => {
    const { left, right, width } = element.getBoundingClientRect()
    if (width === 0 || getComputedStyle(element).visibility === 'hidden') return false
    if (left < 0 || right > document.documentElement.clientWidth + 1) return true
    const clips = getComputedStyle(element).overflowX !== 'visible'
    return clips && element.scrollWidth > element.clientWidth + 1
  }
  return [...document.querySelectorAll('body *')]
    .filter((element) => hasWords(element) && !isForScreenReaders(element) && isCut(element))
    .map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 60)}`)
}
