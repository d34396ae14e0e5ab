import type { ActForm, FormAct } from '../act-form'
import { accept } from './accept'
import { answer } from './answer'
import { askInfo } from './ask-info'
import { attempt } from './attempt'
import { deliver } from './deliver'
import { extend } from './extend'
import { hide } from './hide'
import { merge } from './merge'
import { note } from './note'
import { publish } from './publish'
import { refuse } from './refuse'
import { reopen } from './reopen'
import { resume } from './resume'
import { start } from './start'
import { transcribe } from './transcribe'
import { transfer } from './transfer'
import { unmerge } from './unmerge'

/** Every act that has a form, in the order in which they are offered. A new one is a file here, and a line. */
export const FORMS: { [A in FormAct]: ActForm<A> } = {
  accept,
  resume,
  start,
  reopen,
  deliver,
  answer,
  askInfo,
  extend,
  transfer,
  attempt,
  merge,
  unmerge,
  transcribe,
  publish,
  hide,
  note,
  refuse,
}
