import { t } from '../lib/i18n.svelte.ts'

/** CodeMirror's own texts (find and replace, completion) in the language of the interface. */
export function phrases(): Record<string, string> {
  return {
    Find: t('editor.find'),
    Replace: t('editor.replace'),
    next: t('editor.next'),
    previous: t('editor.previous'),
    all: t('editor.all'),
    'match case': t('editor.matchCase'),
    regexp: t('editor.regexp'),
    'by word': t('editor.byWord'),
    replace: t('editor.replaceOne'),
    'replace all': t('editor.replaceAll'),
    close: t('editor.closePanel'),
    'current match': t('editor.currentMatch'),
    'replaced $ matches': t('editor.replacedCount'),
    'replaced match on line $': t('editor.replacedLine'),
    'on line': t('editor.onLine'),
    Completions: t('editor.completions'),
  }
}
