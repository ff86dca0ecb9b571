import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Language } from '../shared/language.ts'
import { type MessageKey, translate } from '../shared/messages/catalogue.ts'
import type { CommandGroup, OfferedCommand } from '../shared/offered-command.ts'

const titles: Record<CommandGroup, MessageKey> = {
  file: 'menu.file',
  edit: 'menu.edit',
  go: 'menu.go',
  article: 'menu.article',
  review: 'menu.review',
  write: 'menu.write',
  help: 'menu.help',
}

/**
 * Makes the native menu from the commands the window offers, so that there is one table of them.
 * Keys are shown, and handled by the window alone. What belongs to the system (cut, copy, paste,
 * zoom, full screen) is added.
 */
export function setMenu(
  commands: readonly OfferedCommand[],
  language: Language,
  run: (id: string) => void,
): void {
  const t = (key: MessageKey) => translate(language, key)
  const extra: Partial<Record<CommandGroup, MenuItemConstructorOptions[]>> = {
    edit: [
      { type: 'separator' },
      { role: 'cut', label: t('menu.cut') },
      { role: 'copy', label: t('menu.copy') },
      { role: 'paste', label: t('menu.paste') },
      { role: 'selectAll', label: t('menu.selectAll') },
    ],
    go: [
      { type: 'separator' },
      { role: 'zoomIn', label: t('menu.zoomIn') },
      { role: 'zoomOut', label: t('menu.zoomOut') },
      { role: 'resetZoom', label: t('menu.zoomReset') },
      { role: 'togglefullscreen', label: t('menu.fullScreen') },
    ],
  }
  const groups = Object.entries(titles) as [CommandGroup, MessageKey][] // Object.entries forgets the keys.
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      groups.map(([group, title]) => ({
        label: t(title),
        submenu: [
          ...commands
            .filter((command) => command.group === group)
            .map((command) => entry(command, run)),
          ...(extra[group] ?? []),
        ],
      })),
    ),
  )
}

function entry(command: OfferedCommand, run: (id: string) => void): MenuItemConstructorOptions {
  const accelerator = acceleratorOf(command.keys)
  return {
    id: command.id,
    label: command.label.replaceAll('&', '&&'),
    click: () => run(command.id),
    ...(accelerator === '' ? {} : { accelerator, registerAccelerator: false }),
  }
}

/** The chord in Electron's spelling; empty for a single letter, which a menu would show as a key of its own. */
function acceleratorOf(keys: string): string {
  if (!/^((Mod|Alt|Shift)\+|F\d)/.test(keys)) return ''
  return keys
    .replace('Mod', 'CommandOrControl')
    .replace('ArrowLeft', 'Left')
    .replace('ArrowRight', 'Right')
    .replace('ArrowUp', 'Up')
    .replace('ArrowDown', 'Down')
}
