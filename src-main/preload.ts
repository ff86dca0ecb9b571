import { contextBridge, ipcRenderer } from 'electron'

/** All the window can reach of the outside. What may be called is decided in main, by the contract. */
contextBridge.exposeInMainWorld('bridge', {
  call: (group: string, method: string, input: unknown): Promise<unknown> =>
    ipcRenderer.invoke('call', group, method, input),
  onChange: (listener: (change: unknown) => void): (() => void) => listen('change', listener),
  onCommand: (listener: (command: unknown) => void): (() => void) => listen('command', listener),
})

function listen(channel: 'change' | 'command', listener: (value: unknown) => void): () => void {
  const heard = (_event: unknown, value: unknown): void => listener(value)
  ipcRenderer.on(channel, heard)
  return () => ipcRenderer.off(channel, heard)
}
