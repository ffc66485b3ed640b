/**
 * The glass. Nothing about the exercise leaves the server but through here: what is sent is `Cleared`, and only this file makes that.
 * What is not known to be for everybody is for instructors.
 */

import type { Audience, Person } from "../protocol/role.ts";
import { topicAudience, type Told, type Topic, type Topics } from "../protocol/port.ts";
import type { ExerciseDescription } from "../protocol/state.ts";
import { originAudience, type SampleBatch, type SampleOrigin } from "../protocol/telemetry.ts";

declare const cleared: unique symbol;
/** May be sent to `audience`, and to nobody who may know less. */
export type Cleared<T> = { readonly [cleared]: true; readonly audience: Audience; readonly content: T };

/** By which glass a person sits. An instructor who looks through a trainee's eyes is a trainee here. */
export const audienceOf = ({ role }: Person): Audience => (role === "instructor" ? "instructor" : "everybody");

export const mayHaveOrigin = (audience: Audience, origin: SampleOrigin): boolean =>
  may(audience, Object.hasOwn(originAudience, origin) ? originAudience[origin] : "instructor");

export const mayHaveTopic = (audience: Audience, topic: Topic): boolean =>
  may(audience, Object.hasOwn(topicAudience, topic) ? topicAudience[topic] : "instructor");

/** What an audience may have of what was told; null where that is nothing. */
export function clearTold(audience: Audience, told: Told): Cleared<Told> | null {
  if (audience === "instructor") return clear(audience, told);
  if (!mayHaveTopic(audience, told.topic)) return null;
  switch (told.topic) {
    case "description":
      return clear(audience, { ...told, content: shownOf(told.content) });
    case "events": {
      const lines = told.content.filter((line) => line.audience === "everybody");
      return lines.length === 0 && told.content.length > 0 ? null : clear(audience, { ...told, content: lines });
    }
    default:
      return clear(audience, told);
  }
}

/** The content of one topic for an audience; null where it may have nothing of it. */
export function clearTopic<T extends Topic>(
  audience: Audience,
  topic: T,
  content: Topics[T],
): Cleared<Topics[T]> | null {
  if (!mayHaveTopic(audience, topic)) return null;
  const told = clearTold(audience, { kind: "told", topic, content } as unknown as Told);
  // Of a list that may be known in general, nobody is refused an empty one.
  return clear(audience, (told?.content.content ?? []) as Topics[T]);
}

/** Samples for whoever may have their origin; null for others. */
export const clearSamples = (audience: Audience, batch: SampleBatch): Cleared<SampleBatch> | null =>
  mayHaveOrigin(audience, batch.origin) ? clear(audience, batch) : null;

type HiddenField = "truthParameters" | "faultChannels";

/** The description with what is not for everybody empty. A new field does not compile until it is decided here. */
function shownOf(whole: ExerciseDescription): ExerciseDescription {
  const shown: { readonly [F in Exclude<keyof ExerciseDescription, HiddenField>]: ExerciseDescription[F] } = {
    scenario: whole.scenario,
    title: whole.title,
    description: whole.description,
    briefing: whole.briefing,
    startUtc: whole.startUtc,
    duration_s: whole.duration_s,
    seed: whole.seed,
    spacecraft: whole.spacecraft,
    branch: whole.branch,
    units: whole.units,
    stations: whole.stations,
    telecommandsAuthenticated: whole.telecommandsAuthenticated,
  };
  return { ...shown, truthParameters: [], faultChannels: [] };
}

const may = (audience: Audience, needed: Audience): boolean => needed === "everybody" || audience === "instructor";
const clear = <T>(audience: Audience, content: T): Cleared<T> => ({ audience, content }) as Cleared<T>;
