/** What an export came to. */
export type Exported = { format: 'pdf' | 'markdown'; path: string; pages: number | null }
