/** The server's side of the port to the exercise: operations out, replies in. */

import type { Operation, OperationReply } from "../protocol/operation.ts";
import type { ServerMessage } from "../protocol/port.ts";
import type { Person } from "../protocol/role.ts";

/** An exercise that does not answer for so long is said to have not answered; a jump or a restore takes a while. */
const answerMax_ms = 30_000;
/** Operations under way; more are refused. */
const underWayMax = 256;

export type Answer = OperationReply | { readonly ok: false; readonly reason: "silent" | "busy"; readonly why: string };

interface UnderWay {
  readonly resolve: (answer: Answer) => void;
  readonly timer: NodeJS.Timeout;
}

export class ExerciseLink {
  private readonly post: (message: ServerMessage) => void;
  private readonly underWay = new Map<number, UnderWay>();
  private calls = 0;

  constructor(post: (message: ServerMessage) => void) {
    this.post = post;
  }

  operate(person: Person, operation: Operation): Promise<Answer> {
    if (this.underWay.size >= underWayMax)
      return Promise.resolve({
        ok: false,
        reason: "busy",
        why: `${underWayMax} operations wait for the exercise; try again`,
      });
    const call = (this.calls += 1);
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.end(call, silent), answerMax_ms);
      this.underWay.set(call, { resolve, timer });
      this.post({ kind: "operate", call, person, operation });
    });
  }

  /** A reply of the exercise; one that came too late is nobody's. */
  replied(call: number, reply: OperationReply): void {
    this.end(call, reply);
  }

  /** Nobody will answer any more. */
  close(): void {
    for (const call of this.underWay.keys()) this.end(call, silent);
  }

  private end(call: number, answer: Answer): void {
    const waiting = this.underWay.get(call);
    if (waiting === undefined) return;
    clearTimeout(waiting.timer);
    this.underWay.delete(call);
    waiting.resolve(answer);
  }
}

const silent: Answer = {
  ok: false,
  reason: "silent",
  why: `the exercise has not answered within ${answerMax_ms / 1000} s; look whether the operation took place before you repeat it`,
};
