import { z } from 'zod'
import { instant } from './identity.ts'

/** Everything that writes to the record; the catalogue names each (`operation.<name>`). */
export const operationName = z.enum([
  'importArticle',
  'importSample',
  'importFiles',
  'updateArticle',
  'removeImport',
  'correctArticle',
  'transcribeArticle',
  'separateArticle',
  'joinArticle',
  'removeArticle',
  'createPassage',
  'acceptProposal',
  'correctProposal',
  'rejectProposal',
  'acceptAll',
  'createActor',
  'editActor',
  'removeActor',
  'adoptValue',
  'dismissValue',
  'restoreValue',
  'mergeActors',
  'unmergeActor',
  'splitActor',
  'tellActorsApart',
  'forgetActorsApart',
  'editPosition',
  'removePosition',
  'editRelation',
  'removeRelation',
  'createMeeting',
  'editMeeting',
  'finaliseMeeting',
  'reopenMeeting',
  'removeMeeting',
  'editParticipation',
  'removeParticipation',
  'editMeetingItem',
  'moveMeetingItem',
  'removeMeetingItem',
  'addMeetingDocument',
  'removeMeetingDocument',
  'editStatement',
  'removeStatement',
  'editFact',
  'removeFact',
  'mergeFacts',
  'separateFact',
  'tellFactsApart',
  'createNote',
  'editNote',
  'linkMentions',
  'removeNote',
  'createBriefing',
  'editBriefing',
  'removeBriefing',
  'fixFinding',
  'waiveFinding',
  'unwaiveFinding',
  'addWord',
  'editWord',
  'removeWord',
  'importWords',
  'restoreVersion',
  'copyVersion',
  'nameVersion',
  'putBack',
  'recoverWords',
  'undo',
  'redo',
])
export type OperationName = z.output<typeof operationName>

export const operation = z.object({
  id: z.int(),
  name: operationName,
  /** What it was done to: a title or a name, as it was called then. */
  subject: z.string(),
  author: z.string(),
  at: instant,
  /** True when undone and not redone. */
  undone: z.boolean(),
  /** How many rows it wrote. */
  rows: z.int(),
})
export type Operation = z.output<typeof operation>

/** What undo and redo would do now; null when there is nothing. */
export const historyState = z.object({
  undo: operation.nullable(),
  redo: operation.nullable(),
})
export type HistoryState = z.output<typeof historyState>
