import type { StateCommand } from '@codemirror/state'
import { isFocusing, setFocusing } from '../lib/focus-mode.svelte.ts'
import { activeEditor } from '../editor/active-editor.ts'
import { addComment, goToRemark, resolveComment } from '../editor/remarks/remark-commands.ts'
import { setNature, toggleLanguage } from '../editor/spans/span-commands.ts'
import type { AppState } from './app-state.svelte.ts'
import type { Command } from './command.ts'

/** Whether a briefing is being written. */
export const briefing = (app: AppState): boolean => app.panes.briefing !== null
/** Whether a note or a briefing is being written. */
export const writing = (app: AppState): boolean => app.panes.writing !== null

/** A command that acts on the text written in last, which takes the focus again. */
function inText(
  id: string,
  label: Command['label'],
  keys: readonly string[],
  command: StateCommand,
): Command {
  return { id, label, group: 'write', keys, when: writing, run: () => activeEditor()?.run(command) }
}

/** The part of the table of commands that is about the text being written. */
export const writingCommands: readonly Command[] = [
  {
    id: 'focusMode',
    label: 'editor.focusMode',
    group: 'write',
    keys: ['Mod+Shift+F'],
    when: (app) => writing(app) || isFocusing(),
    run: () => setFocusing(!isFocusing()),
  },
  {
    id: 'leaveFocus',
    label: 'editor.leaveFocus',
    group: 'write',
    keys: ['Escape'],
    when: isFocusing,
    run: () => setFocusing(false),
  },
  inText('markFact', 'tradecraft.markFact', ['Alt+1'], setNature('fact')),
  inText('markAssumption', 'tradecraft.markAssumption', ['Alt+2'], setNature('assumption')),
  inText('markJudgment', 'tradecraft.markJudgment', ['Alt+3'], setNature('judgment')),
  inText('markNothing', 'tradecraft.markNothing', ['Alt+0'], setNature(null)),
  {
    id: 'likelihood',
    label: 'tradecraft.likelihood',
    group: 'write',
    keys: ['Alt+l'],
    when: writing,
    run: (app) => (app.dialog = 'likelihood'),
  },
  {
    id: 'portion',
    label: 'tradecraft.portion',
    group: 'write',
    keys: ['Alt+p'],
    when: writing,
    run: (app) => (app.dialog = 'portion'),
  },
  inText('addComment', 'tradecraft.addComment', ['Alt+c'], addComment('')),
  {
    id: 'addToVerify',
    label: 'tradecraft.addToVerify',
    group: 'write',
    keys: ['Alt+v'],
    when: writing,
    run: () => {
      const editor = activeEditor()
      editor?.run(addComment(editor.language() === 'fr' ? 'à vérifier\u00a0: ' : 'to verify: '))
    },
  },
  inText('nextRemark', 'tradecraft.nextRemark', ['Alt+j'], goToRemark(1)),
  inText('previousRemark', 'tradecraft.previousRemark', ['Alt+k'], goToRemark(-1)),
  inText('resolveComment', 'tradecraft.resolveComment', ['Alt+r'], resolveComment),
  inText('inFrench', 'tradecraft.inFrench', [], toggleLanguage('fr')),
  inText('inEnglish', 'tradecraft.inEnglish', [], toggleLanguage('en')),
]
