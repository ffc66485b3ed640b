/** What has been told so far, as the server keeps it for those who come later and a page keeps it to draw. */

import type { Told, Topic, Topics } from "./port.ts";

/** What names a line of the topics that carry changes only. */
export const lineIdentity = {
  commands: (line: Topics["commands"][number]): number => line.requestId,
  events: (line: Topics["events"][number]): number => line.number,
  alarms: (line: Topics["alarms"][number]): number => line.id,
  procedures: (line: Topics["procedures"][number]): number => line.run,
} as const;
export type LineTopic = keyof typeof lineIdentity;

/** Lines of a topic that are kept; older ones are the archive's. */
export const linesMax = 5000;

type Line<T extends LineTopic> = Topics[T][number];
type Lines = { readonly [T in LineTopic]: Map<number, Line<T>> };

/** The latest of every topic; lines merged by their identity, in the order in which they were first told. */
export class ToldState {
  private readonly whole = new Map<Topic, Topics[Topic]>();
  private readonly lines: Lines = { commands: new Map(), events: new Map(), alarms: new Map(), procedures: new Map() };

  /** Takes one more in; a description of another branch voids all that came before. Returns whether it did. */
  take(told: Told): boolean {
    const branch = told.topic === "description" ? this.get("description")?.branch : undefined;
    const anew = told.topic === "description" && branch !== undefined && branch !== told.content.branch;
    if (anew) this.clear();
    switch (told.topic) {
      case "commands":
        this.merge("commands", told.content);
        break;
      case "events":
        this.merge("events", told.content);
        break;
      case "alarms":
        this.merge("alarms", told.content);
        break;
      case "procedures":
        this.merge("procedures", told.content);
        break;
      default:
        this.whole.set(told.topic, told.content);
    }
    return anew;
  }

  /** The content of a topic; a list is empty until it is told, anything else undefined. */
  get<T extends Topic>(topic: T): Topics[T] | undefined {
    if (isLineTopic(topic)) return [...this.lines[topic].values()] as unknown as Topics[T];
    return this.whole.get(topic) as Topics[T] | undefined;
  }

  /** One line by its identity. */
  line<T extends LineTopic>(topic: T, id: number): Line<T> | undefined {
    return this.lines[topic].get(id);
  }

  clear(): void {
    this.whole.clear();
    for (const lines of Object.values(this.lines)) lines.clear();
  }

  private merge<T extends LineTopic>(topic: T, changed: readonly Line<T>[]): void {
    const lines = this.lines[topic] as Map<number, Line<T>>;
    const identity = lineIdentity[topic] as (line: Line<T>) => number;
    for (const line of changed) lines.set(identity(line), line);
    for (const oldest of lines.keys()) {
      if (lines.size <= linesMax) break;
      lines.delete(oldest);
    }
  }
}

export const isLineTopic = (topic: Topic): topic is LineTopic => Object.hasOwn(lineIdentity, topic);
