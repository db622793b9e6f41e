/** The licence of all charter data. */
export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/'
