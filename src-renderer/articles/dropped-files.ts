/** A file dropped on the window: its path within the folder dropped, and how to read it. */
export type DroppedFile = { name: string; arrayBuffer(): Promise<ArrayBuffer> }

/** What was dropped: `source` is the name of the folder, when it was one. */
export type Dropped = { source: string; files: readonly DroppedFile[] }

/**
 * The files of a drop, those inside dropped folders with them; hidden files are passed over. To be
 * called while the drop is being told: what it carries is gone afterwards.
 */
export async function droppedFiles(data: DataTransfer): Promise<Dropped> {
  const entries = [...data.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => item.webkitGetAsEntry())
  const plain = [...data.files]
  const found: DroppedFile[] = []
  for (const [at, entry] of entries.entries()) {
    const file = plain[at]
    if (entry) await look(entry, '', found)
    else if (file) found.push(file)
  }
  const [only] = entries
  return { source: entries.length === 1 && only ? only.name : '', files: found }
}

async function look(entry: FileSystemEntry, inside: string, found: DroppedFile[]): Promise<void> {
  if (entry.name.startsWith('.')) return
  const name = inside + entry.name
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    found.push({ name, arrayBuffer: () => file.arrayBuffer() })
  } else if (isFolder(entry)) {
    const reader = entry.createReader()
    const more = () =>
      new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    // A reader hands a folder over by the hundred.
    for (let part = await more(); part.length > 0; part = await more())
      for (const one of part) await look(one, `${name}/`, found)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
