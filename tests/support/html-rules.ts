import type { ConfigData } from 'html-validate'

/** What html-validate asks of a finished page: all it recommends, but for the rules named here and why. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Safari takes a list without markers for no list, unless it is told
    'no-redundant-role': 'off',
    // the one button of a form that only asks submits it, as HTML says
    'no-implicit-button-type': 'off',
    // the finisher writes checked="", which is the same
    'attribute-boolean-style': 'off',
    // ticks of one form share their name
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // titles carry the office's full official name
    'long-title': 'off',
    // the style sheet keeps what has this class on one line
    'tel-non-breaking': ['error', { ignoreClasses: ['num'] }],
  },
}

/** The same of a page that Next has sent as it is, but for how React writes HTML down. */
export const deskHtmlRules: ConfigData = {
  ...htmlRules,
  rules: {
    ...htmlRules.rules,
    'attr-case': 'off',
    'void-style': 'off',
    'attribute-empty-style': 'off',
    // its own ids begin with an underscore
    'valid-id': ['error', { relaxed: true }],
    // a form that is sent to its own page by a server action
    'attribute-allowed-values': 'off',
  },
}
