/** What is told besides samples: each topic as it stands, for React to read. Lists with an identity grow by what changed. */

import { useSyncExternalStore } from "react";
import type { Topic, Topics } from "../../protocol/port.ts";
import { isLineTopic, lineIdentity, linesMax } from "../../protocol/told.ts";

export class TopicStore {
  #contents: { [T in Topic]?: Topics[T] } = {};
  readonly #listeners = new Set<() => void>();

  take<T extends Topic>(topic: T, content: Topics[T]): void {
    const identity = isLineTopic(topic) ? lineIdentity[topic] : undefined;
    this.#contents = {
      ...this.#contents,
      [topic]:
        identity === undefined ? content : merged(this.#contents[topic] as never, content as never, identity as never),
    };
    for (const listener of this.#listeners) listener();
  }

  forget(): void {
    this.#contents = {};
    for (const listener of this.#listeners) listener();
  }

  read<T extends Topic>(topic: T): Topics[T] | undefined {
    return this.#contents[topic];
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
}

function merged<Line>(
  before: readonly Line[] | undefined,
  news: readonly Line[],
  identity: (line: Line) => number,
): Line[] {
  const lines = new Map((before ?? []).map((line) => [identity(line), line]));
  for (const line of news) lines.set(identity(line), line);
  const all = [...lines.values()];
  return all.length > linesMax ? all.slice(-linesMax) : all;
}

export const topics = new TopicStore();

/** A topic as it stands; undefined before it was told. */
export const useTopic = <T extends Topic>(topic: T): Topics[T] | undefined =>
  useSyncExternalStore(topics.subscribe, () => topics.read(topic));
