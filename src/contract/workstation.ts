import * as v from 'valibot'
import { declare } from './action'
import { boardView, scene } from './board'
import { publicRow } from './consultation/row'
import { flag, id } from './schema'
import { wallEcho } from './wall/view'

const topic = v.object({ id: v.string(), name: v.string() })
const teamMember = v.object({ name: v.string(), title: v.string() })
const location = v.object({ latitude: v.number(), longitude: v.number() })

/** A workstation (先锋社区工作室) as everyone may see it. */
export const workstationView = v.object({
  id: v.string(),
  name: v.string(),
  town: v.string(),
  address: v.string(),
  phone: v.string(),
  hours: v.string(),
  location: v.optional(location),
  topics: v.array(topic),
  team: v.array(teamMember),
  dutyToday: v.array(teamMember),
})
export type WorkstationView = v.InferOutput<typeof workstationView>

export const getWorkstation = declare({
  name: 'workstation.get',
  who: 'anyone',
  writes: false,
  input: v.object({ id }),
  output: workstationView,
})

export const listWorkstations = declare({
  name: 'workstation.list',
  who: 'anyone',
  writes: false,
  input: v.object({}),
  output: v.object({ items: v.array(workstationView) }),
})

/** The whole home screen (首页) in one answer: of the workstation whose board's code was scanned, else of the one named. */
export const getHome = declare({
  name: 'home.get',
  who: 'anyone',
  writes: false,
  input: v.object({ workstationId: v.optional(id), scene: v.optional(scene) }),
  output: v.object({
    workstation: workstationView,
    /** The board that was scanned, when it was asked by a scene. */
    board: v.optional(boardView),
    /** The server's time: a phone's own clock may be wrong. */
    now: v.string(),
    /** What is promised, in working days: first contact and answer. */
    deadlines: v.object({ contact: v.number(), answer: v.number() }),
    /** Whether somebody is there now, by the hours of today. */
    openNow: flag,
    /** How many of the caller's own suggestions are not closed, and how many, closed ones included, have news. */
    mine: v.object({ open: v.number(), unread: v.number() }),
    /** What is asked here just now: how many, and the next to close. */
    consultations: v.object({ open: v.number(), items: v.array(publicRow) }),
    /** The newest answers everyone may read (回音壁). */
    wall: v.array(wallEcho),
    /** Staff get a way into the desk. */
    staff: flag,
  }),
})
export type HomeView = v.InferOutput<typeof getHome.output>
