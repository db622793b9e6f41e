/** A segment of an address as it was meant; one that is not decodable stays as it is, and names nothing. */
export function decodeSegment(segment: string): string {
  try {
    // no name holds the one character the database cannot
    return decodeURIComponent(segment).replaceAll('\0', '')
  } catch {
    return segment
  }
}
